import type { Store } from './store.js';

/** Local and session storage; the getter throws where the browser denies them. */
export const webStorages: Store[] = (['localStorage', 'sessionStorage'] as const).map((kind) => ({
  kind,
  list: async () => Object.keys(window[kind]),
  remove: (name) => window[kind].removeItem(name),
}));
