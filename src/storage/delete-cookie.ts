import { document } from '../page/document.js';
import { findPlace } from '../page/place.js';

/** Every path that a cookie of this page may have: the page's own and those above it. */
function listPaths(): string[] {
  const parts = findPlace().pathname.split('/').filter(Boolean);
  const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  // `/a` and `/a/` are two paths.
  return ['/', ...folders.flatMap((folder) => [folder, `${folder}/`])];
}

/** The attribute for every domain that a cookie of this host may have; empty for none. */
function listDomains(): string[] {
  const labels = findPlace().hostname.split('.');
  return ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)];
}

/** The other attributes that tell cookies of one name apart. */
const VARIANTS = ['', '; secure', '; secure; samesite=none; partitioned'];

/**
 * Deletes every cookie of this name that script can reach. A browser deletes a cookie only when
 * domain, path and partition are the ones it was set with, and tells script none of them. So all
 * combinations are tried. js-cookie is not used: it would encode the names of other people's cookies.
 *
 * A cookie of another path or host, and one that is HttpOnly, stays: only a server can delete it.
 * Throws where the browser denies cookies.
 */
export function deleteCookie(name: string): void {
  for (const path of listPaths()) {
    for (const domain of listDomains()) {
      for (const variant of VARIANTS) {
        document.cookie = `${name}=; max-age=0; path=${path}${domain}${variant}`;
      }
    }
  }
}
