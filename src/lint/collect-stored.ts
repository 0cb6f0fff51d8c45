import { document, documentNode } from '../page/document.js';
import type { Finding } from './finding.js';
import { describeWriter, watchWriters, type StoragePlace } from './watch-writers.js';

const namesIn: Readonly<Record<StoragePlace, () => string[]>> = {
  cookie: () =>
    document.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split('=')[0] ?? ''),
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
};

/** The names that are there; none where the browser denies access to the page. */
function readNames(read: () => string[]): string[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** What to do about a name: mark its script, or name it in the options of the page. */
const describeVendor = (place: StoragePlace, name: string): string =>
  `Mark the script that writes it. If it is a vendor’s, name it in your list of vendors: ` +
  JSON.stringify(place === 'cookie' ? { cookies: [name] } : { storage: [name] });

/**
 * Follows what the page keeps in cookies and storage, except for what is ours.
 *
 * @param isOver whether a purpose is granted, so that nothing more counts
 * @returns the findings so far
 */
export function collectStored(
  cookieName: string,
  isOver: () => boolean,
  onFound: () => void,
): () => Finding[] {
  const found = new Map<string, Finding>();
  const look = (): void => {
    if (isOver()) return;
    for (const [place, read] of Object.entries(namesIn) as [StoragePlace, () => string[]][])
      for (const name of readNames(read)) {
        const key = `${place} ${name}`;
        if (name === cookieName || name.startsWith(`${cookieName}-`) || found.has(key)) continue;
        found.set(key, {
          kind: place === 'cookie' ? 'cookie' : 'storage',
          what: name,
          cause: `${place}, ${describeWriter(place, name)}`,
          element: undefined,
          instead: describeVendor(place, name),
        });
      }
  };
  look();
  watchWriters(documentNode, () => {
    const before = found.size;
    look();
    if (found.size > before) onFound();
  });
  return () => {
    // Looked for again: a cookie that a server has set has no writer on the page.
    look();
    return [...found.values()];
  };
}
