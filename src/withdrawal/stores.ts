import { readCookies } from '../storage/cookie-pairs.js';
import { deleteCookie } from '../storage/delete-cookie.js';

/** A kind of storage in which vendors keep something on this site. */
export interface Store {
  /** What it is called in a message. */
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'cache' | 'database';
  /** The names of what is there. Rejects where the browser denies this store. */
  list(): Promise<string[]>;
  /** Resolves when it is removed, or when it cannot be removed now. */
  remove(name: string): Promise<void>;
}

/** Milliseconds to wait for the deletion of a database. */
const LONGEST_DELETION = 300;

const cookies: Store = {
  kind: 'cookie',
  list: async () =>
    readCookies()
      .map((pair) => pair.split('=', 1)[0] ?? '')
      .filter(Boolean),
  remove: async (name) => deleteCookie(name),
};

/** Local or session storage. */
const createWebStore = (kind: 'localStorage' | 'sessionStorage'): Store => ({
  kind,
  list: async () => Object.keys(window[kind]),
  remove: async (name) => window[kind].removeItem(name),
});

/** Cache Storage exists in secure contexts only. */
const cacheStorage: Store = {
  kind: 'cache',
  list: async () => ('caches' in window ? caches.keys() : []),
  async remove(name) {
    await caches.delete(name);
  },
};

/**
 * IndexedDB. Firefox before 126 cannot list databases. Every engine blocks the deletion of one that
 * code of the page has open: it succeeds on the next page, before anything is released.
 */
const databases: Store = {
  kind: 'database',
  async list() {
    const found = (await indexedDB.databases?.()) ?? [];
    return found.map(({ name }) => name ?? '').filter(Boolean);
  },
  remove: (name) =>
    new Promise((resolve) => {
      const done = (): void => resolve();
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = done;
      request.onerror = done;
      request.onblocked = done;
      // No event comes while another deletion of this database is blocked, in another tab.
      setTimeout(done, LONGEST_DELETION);
    }),
};

/** Every kind of storage that a withdrawal clears. */
export const stores: readonly Store[] = [
  cookies,
  createWebStore('localStorage'),
  createWebStore('sessionStorage'),
  cacheStorage,
  databases,
];
