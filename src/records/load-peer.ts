import { importOptional } from '../optional/import-optional.js';
import { RecordsError } from './records-error.js';

/**
 * Loads an optional package that keeps the records.
 *
 * @param specifier the package, or a module that it exports
 * @param installs the name of the package
 * @throws {RecordsError} where it is not installed
 */
export async function loadPeer<Module>(specifier: string, installs = specifier): Promise<Module> {
  const found = await importOptional<Module>(specifier);
  if (found) return found;
  throw new RecordsError(
    `the package ${installs}, which keeps the records, is missing: npm install ${installs}`,
  );
}
