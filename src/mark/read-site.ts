import type { Tag } from '../markup/tag.js';
import type { MarkOptions } from './mark-types.js';

/**
 * A page says where it is within so many of its first characters; what it says later is not looked at,
 * so that a page can be marked while it is still coming.
 */
export const HEAD_LENGTH = 65_536;

/** What a page without an address of its own is taken to have. No site has this name. */
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
 * The site's hosts, and the address that relative ones belong to.
 *
 * @param tags those of the page's head
 * @throws {TypeError} for a site that is no host
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
