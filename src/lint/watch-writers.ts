/** Where a page keeps something. */
export type StoragePlace = 'cookie' | 'localStorage' | 'sessionStorage';

/** The script that has written each name, by its place. */
const writers = new Map<string, string>();

/**
 * Finds the address of the script that has called us. Our own file comes first in the stack, so the
 * caller's is the first address that differs from ours.
 */
function findCaller(): string {
  // Each line of the stack ends with an address, a line number and, mostly, a column.
  const lines = new Error().stack ?? '';
  const addresses = [...lines.matchAll(/(https?:\/\/.*?):\d+(?::\d+)?\)?$/gm)].map(
    ([, address = '']) => address,
  );
  return addresses.find((address) => address !== addresses[0]) ?? addresses[0] ?? '';
}

const note = (place: StoragePlace, name: string): void => {
  const caller = findCaller();
  if (caller && !writers.has(`${place} ${name}`)) writers.set(`${place} ${name}`, caller);
};

/** Says which script has written a name. */
export const describeWriter = (place: StoragePlace, name: string): string => {
  const writer = writers.get(`${place} ${name}`);
  return writer === undefined ? 'written before this panel was there' : `written by ${writer}`;
};

/**
 * Replaces the functions that write cookies and storage, and notes each writer. Only developers
 * have this panel.
 */
export function watchWriters(page: Document, onWrite: () => void): void {
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
  if (get && set)
    Object.defineProperty(page, 'cookie', {
      configurable: true,
      get: () => get.call(page) as unknown,
      set(text: unknown) {
        note('cookie', String(text).split('=')[0]?.trim() ?? '');
        set.call(page, text);
        onWrite();
      },
    });
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function setItemAndNote(name: string, value: string): void {
    note(this === window.localStorage ? 'localStorage' : 'sessionStorage', name);
    setItem.call(this, name, value);
    onWrite();
  };
}
