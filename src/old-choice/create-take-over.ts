import type { RawOptions } from '../core/config-types.js';
import type { Context } from '../core/context.js';
import { deleteCookie } from '../storage/delete-cookie.js';
import { attempt } from '../storage/attempt.js';
import { decideAlike } from './decide-alike.js';
import type { OldNames, ReadOldChoice } from './old-choice.js';
import { readOldStorage } from './read-old-storage.js';

/** What is known of a tool. */
interface OldTool {
  readonly read: ReadOldChoice;
  /** Which of its categories stand for our purposes. A purpose that is left out has the same name there. */
  readonly purposes: OldNames;
  /** Cookies and entries of local storage that belong to the choice, besides the one that holds it. */
  readonly alsoRemove?: readonly string[];
}

function remove(name: string): void {
  deleteCookie(name);
  attempt(() => localStorage.removeItem(name));
}

/**
 * Creates the function `takeOver` for a tool. It takes over a choice that can be read, and removes
 * the tool's once ours is stored. A choice that cannot be read stays as it is, and the visitor is
 * asked.
 */
export const createTakeOver =
  ({ read, purposes, alsoRemove = [] }: OldTool) =>
  async (context: Context, name: string, options: RawOptions): Promise<void> => {
    const { config, load, readStored, report } = context;
    const choice = read(readOldStorage(), name);
    if (!choice) return report('warn', `migrateFrom: nothing that can be read in ${name}`);
    const alike = decideAlike(choice, purposes, options, config, Date.now());
    if ('problem' in alike) return report('warn', `migrateFrom: ${name}: ${alike.problem}`);
    const { chooseMigrated } = await load('choose.js');
    await chooseMigrated(context, alike.decisions, alike.time);
    if (readStored()) [name, ...alsoRemove].forEach(remove);
  };
