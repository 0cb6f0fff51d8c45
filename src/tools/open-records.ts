import { access } from 'node:fs/promises';
import { type Database, type DatabasePlace, openDatabase } from '../records/database.js';
import { UsageError } from './usage-error.js';

/** Opens records that exist already: a mistyped folder must not become an empty database. */
export async function openRecords(place: DatabasePlace): Promise<Database> {
  if (place.data !== undefined)
    try {
      await access(place.data);
    } catch {
      throw new UsageError(`there is no folder ${place.data}: name it with --data <folder>`);
    }
  return openDatabase(place);
}
