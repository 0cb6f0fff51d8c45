import type { Matches } from './match-declared.js';
import { stores, type Store } from './stores.js';

/** The declared names in one store; none if the browser denies the store or does not have it. */
async function listDeclared(store: Store, matches: Matches): Promise<string[]> {
  try {
    return (await store.list()).filter((name) => matches(name, store.kind === 'cookie'));
  } catch {
    return [];
  }
}

/** The declared names that this browser has stored, each after its kind of storage. */
export async function findDeclared(matches: Matches): Promise<string[]> {
  const found = await Promise.all(
    stores.map(async (store) => {
      const names = await listDeclared(store, matches);
      return names.map((name) => `${store.kind} ${name}`);
    }),
  );
  return found.flat();
}

/** Removes what is stored under the declared names. A store that fails does not stop the others. */
export async function removeDeclared(matches: Matches): Promise<void> {
  await Promise.allSettled(
    stores.map(async (store) => {
      const names = await listDeclared(store, matches);
      await Promise.allSettled(names.map((name) => store.remove(name)));
    }),
  );
}
