/** Stands for the origin of the pages, which is not known here. */
const OWN_ORIGIN = 'https://own.invalid';

function parseAddress(base: string): URL | undefined {
  try {
    return new URL(base, OWN_ORIGIN);
  } catch {
    return undefined;
  }
}

/**
 * Reads the address of our folder as an owner writes it: with a protocol, or beginning with a
 * slash.
 *
 * @returns the address with a slash at its end; undefined for one that would not lead to the same
 *   folder from each page, or that is not the address of a folder
 */
export function readBase(base: string): string | undefined {
  const isFixed = /^(https?:\/\/|\/)/i.test(base);
  const url = isFixed ? parseAddress(base) : undefined;
  if (!url || url.search || url.hash || url.username) return undefined;
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (url.origin === OWN_ORIGIN) return folder;
  // An address without a protocol has that of the page.
  return `${base.startsWith('/') ? '' : url.protocol}//${url.host}${folder}`;
}

/** Whether an address names a host. Such a host counts as another origin than that of the pages. */
export const isElsewhere = (base: string): boolean => !/^\/(?!\/)/.test(base);
