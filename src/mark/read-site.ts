import type { Tag } from '../markup/tag.js';
import type { MarkOptions } from './mark-types.js';

/**
 * How many characters of a page are searched for its own address. A page can then be marked while it is
 * still coming.
 */
export const HEAD_LENGTH = 65_536;

/** The host of a page that does not name its address. No site has this host. */
const NOWHERE = 'page.invalid';

const hostIn = (address: string): string | undefined => {
  try {
    return new URL(address.includes('//') ? address : `https://${address}`).host.replace(
      /^www\./,
      '',
    );
  } catch {
    return undefined;
  }
};

/** The address that a page names as its own. */
function canonicalOf(tags: readonly Tag[]): string | undefined {
  const find = (name: string, key: string, value: string, attribute: string) =>
    tags
      .find((tag) => tag.name === name && tag.attributes.get(key)?.toLowerCase() === value)
      ?.attributes.get(attribute);
  const found = [
    find('link', 'rel', 'canonical', 'href'),
    find('meta', 'property', 'og:url', 'content'),
  ];
  return found.find((address) => address !== undefined && /^https?:\/\//i.test(address.trim()));
}

/**
 * Reads the site's hosts, and the address against which relative addresses are resolved.
 *
 * @param tags those that begin within `HEAD_LENGTH`
 * @param named the hosts that the owner has named; undefined where the page has to tell
 * @throws {TypeError} where a named host is wrong
 */
export function readSite(
  tags: readonly Tag[],
  named: MarkOptions['site'],
): [hosts: string[], base: URL] {
  const canonical = canonicalOf(tags)?.trim();
  const owners = (named === undefined ? [canonical ?? ''] : [named].flat()).filter(Boolean);
  const hosts = owners.map((owner) => {
    const host = hostIn(owner);
    if (host) return host;
    if (named === undefined) return NOWHERE;
    throw new TypeError(`site: "${owner}" is no host: write "www.paper.example"`);
  });
  const page = `https://${hosts[0] ?? NOWHERE}/`;
  const tag = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  try {
    return [[...hosts, NOWHERE], new URL(tag?.attributes.get('href') ?? '', page)];
  } catch {
    return [[...hosts, NOWHERE], new URL(page)];
  }
}
