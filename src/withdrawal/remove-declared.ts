import type { Matches } from './match-declared.js';
import { stores, type Store } from './stores.js';

/** The declared names in one store; none where the browser denies or does not have that store. */
async function listDeclared(store: Store, matches: Matches): Promise<string[]> {
  try {
    return (await store.list()).filter((name) => matches(name, store.kind === 'cookie'));
  } catch {
    return [];
  }
}

/** What is in this browser of the declared names, each with its kind of storage in front. */
export async function findDeclared(matches: Matches): Promise<string[]> {
  const found = await Promise.all(
    stores.map(async (store) => {
      const names = await listDeclared(store, matches);
      return names.map((name) => `${store.kind} ${name}`);
    }),
  );
  return found.flat();
}

/** Removes what is there of the declared names. A store that fails does not stop the others. */
export async function removeDeclared(matches: Matches): Promise<void> {
  await Promise.allSettled(
    stores.map(async (store) => {
      const names = await listDeclared(store, matches);
      await Promise.allSettled(names.map((name) => store.remove(name)));
    }),
  );
}
