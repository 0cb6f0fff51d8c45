import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RecordsError } from './records-error.js';

/**
 * Loads an optional package from the project that the command runs in, else from beside this one.
 *
 * @param specifier the package, or a module that it exports
 * @param installs the package of that module
 * @throws {RecordsError} where it is not installed
 */
export async function loadPeer<Module>(specifier: string, installs = specifier): Promise<Module> {
  for (const place of [join(process.cwd(), 'package.json'), import.meta.url]) {
    let path: string;
    try {
      path = createRequire(place).resolve(specifier);
    } catch {
      continue;
    }
    return (await import(pathToFileURL(path).href)) as Module;
  }
  throw new RecordsError(
    `the package ${installs} is missing, which keeps the records: npm install ${installs}`,
  );
}
