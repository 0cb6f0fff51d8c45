import { attempt } from '../storage/attempt.js';
import { readCookies } from '../storage/cookie-pairs.js';
import type { OldStorage } from './old-choice.js';

/** Reads what the browser holds for this page. */
export function readOldStorage(): OldStorage {
  const cookies = readCookies();
  return {
    cookie(name) {
      const values = cookies
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1));
      const [value] = values;
      // Two that differ cannot be read. An entry of local storage must not count in their place.
      return values.every((other) => other === value) ? value : '';
    },
    item: (name) => attempt(() => localStorage.getItem(name)) || undefined,
  };
}
