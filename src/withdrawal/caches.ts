import type { Store } from './store.js';

/** Cache Storage, which exists in secure contexts only. */
export const cacheStorage: Store = {
  kind: 'cache',
  list: async () => ('caches' in window ? caches.keys() : []),
  remove: (name) => caches.delete(name),
};
