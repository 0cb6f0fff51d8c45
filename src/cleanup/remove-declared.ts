import { cacheStorage } from './caches.js';
import { cookies } from './cookies.js';
import { databases } from './databases.js';
import type { Store } from './store.js';
import { webStorages } from './web-storage.js';

const stores: Store[] = [cookies, ...webStorages, cacheStorage, databases];

/** What of the declared names is in this browser, each with its kind in front. */
export async function findDeclared(matches: (name: string) => boolean): Promise<string[]> {
  const found = await Promise.all(
    stores.map(async ({ kind, list }) => {
      const names = await list().catch(() => []);
      return names.filter(matches).map((name) => `${kind} ${name}`);
    }),
  );
  return found.flat();
}

/** Removes what is there of the declared names; a store that is denied holds up no other. */
export async function removeDeclared(matches: (name: string) => boolean): Promise<void> {
  await Promise.all(
    stores.map(async ({ list, remove }) => {
      try {
        await Promise.all((await list()).filter(matches).map(remove));
      } catch {
        // Denied, or not in this browser: then there is nothing of it either.
      }
    }),
  );
}
