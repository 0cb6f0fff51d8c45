import type { Store } from './store.js';

/** The path of the page and all above it, each with and without its last slash. */
function paths(): string[] {
  const parts = location.pathname.split('/').filter(Boolean);
  const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  return ['/', ...folders.flatMap((folder) => [folder, `${folder}/`])];
}

/** No domain, and each one that a cookie of this host may have. */
function domains(): string[] {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)];
}

/**
 * Deletes every cookie of a name that script can reach. A browser does not say which domain, path
 * or partition a cookie has, and deletes only where all of them fit, so all are tried. Written by
 * hand, as js-cookie would encode the names of others. A cookie for another path, an HttpOnly one
 * and one of another host stay: only a server can delete those.
 */
export function deleteCookie(name: string): void {
  for (const path of paths()) {
    for (const domain of domains()) {
      for (const kind of ['', '; secure', '; secure; samesite=none; partitioned']) {
        document.cookie = `${name}=; max-age=0; path=${path}${domain}${kind}`;
      }
    }
  }
}

export const cookies: Store = {
  kind: 'cookie',
  list: async () =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0]!)
      .filter(Boolean),
  remove: deleteCookie,
};
