import type { Store } from './store.js';

/** Milliseconds to wait for a deletion. */
const LONGEST = 300;

/**
 * IndexedDB. While code of the page holds a connection, deleting is blocked in every engine: it is
 * tried again on the next page, before anything is released. Firefox before 126 cannot list them.
 */
export const databases: Store = {
  kind: 'database',
  list: async () =>
    ((await indexedDB.databases?.()) ?? []).map(({ name }) => name!).filter(Boolean),
  remove: (name) =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
      // Behind one that is blocked in another tab there is no event at all.
      setTimeout(resolve, LONGEST);
    }),
};
