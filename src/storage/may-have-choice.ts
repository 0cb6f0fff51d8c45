import { splitCookies } from '../core/record.js';
import { document } from '../page/document.js';
import { mirrorKey } from './keys.js';

/**
 * Whether the browser may have a choice of the visitor: a cookie of this name or its mirror, whatever
 * they hold. True where the browser denies access, as nobody can tell then.
 */
export function mayHaveChoice(name: string): boolean {
  try {
    const hasCookie = splitCookies(document.cookie).some((pair) => pair.startsWith(`${name}=`));
    return hasCookie || localStorage.getItem(mirrorKey(name)) !== null;
  } catch {
    return true;
  }
}
