import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Imports an optional package. It looks in the project where the command runs, and then beside Ask First.
 *
 * @param specifier the package, or a module that it exports
 * @returns the module; undefined where the package is not installed
 */
export async function importOptional<Module>(specifier: string): Promise<Module | undefined> {
  for (const place of [join(process.cwd(), 'package.json'), import.meta.url]) {
    let path: string;
    try {
      path = createRequire(place).resolve(specifier);
    } catch {
      continue;
    }
    return (await import(pathToFileURL(path).href)) as Module;
  }
  return undefined;
}
