import { cacheStorage } from './caches.js';
import { cookies } from './cookies.js';
import { databases } from './databases.js';
import type { Matches } from './match-declared.js';
import type { Store } from './store.js';
import { webStorages } from './web-storage.js';

const stores: Store[] = [cookies, ...webStorages, cacheStorage, databases];

/** The declared names in one store; none where it is denied or not in this browser. */
async function listDeclared(store: Store, matches: Matches): Promise<string[]> {
  try {
    return (await store.list()).filter((name) => matches(name, store === cookies));
  } catch {
    return [];
  }
}

/** What of the declared names is in this browser, each with its kind in front. */
export async function findDeclared(matches: Matches): Promise<string[]> {
  const found = await Promise.all(
    stores.map(async (store) => {
      const names = await listDeclared(store, matches);
      return names.map((name) => `${store.kind} ${name}`);
    }),
  );
  return found.flat();
}

/** Removes what is there of the declared names; a store that is denied holds up no other. */
export async function removeDeclared(matches: Matches): Promise<void> {
  await Promise.all(
    stores.map(async (store) => {
      const names = await listDeclared(store, matches);
      await Promise.all(names.map(store.remove)).catch(() => undefined);
    }),
  );
}
