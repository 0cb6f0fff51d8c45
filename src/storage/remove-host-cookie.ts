import { document } from '../page/document.js';
import { attempt } from './attempt.js';

/**
 * Removes the cookie of this name that is for this host alone and has the path `/`. Browsers refuse a name
 * that begins with `__Host-` or `__Secure-` without the attribute `secure`, also to remove the cookie, and a
 * page without https cannot write that attribute. So both forms are written.
 */
export function removeHostCookie(name: string): void {
  attempt(() => {
    const removal = `${name}=; path=/; max-age=0`;
    document.cookie = removal;
    document.cookie = `${removal}; secure`;
  });
}
