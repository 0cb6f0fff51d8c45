import { createFinder } from './find-party.js';
import { HIDDEN, hidePlaceholders } from './hide-placeholders.js';
import { type Edit, holdTag } from './hold-tag.js';
import { inspectTag, markOf, type Surroundings } from './inspect-tag.js';
import type {
  Marked,
  MarkedHtml,
  MarkOptions,
  NotMarked,
  Place,
  Removed,
  Unsure,
} from './mark-types.js';
import { createPlaces } from './places.js';
import { readRules } from './read-rules.js';
import { readTags, type Tag } from './read-tags.js';
import { findAddresses } from './snippets.js';

const PLACEHOLDERS = new RegExp(`${HIDDEN}+`, 'g');

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

/** Where a page says that it is. */
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

/** The site's hosts, and the address that relative ones belong to. */
function readSite(tags: readonly Tag[], named: MarkOptions['site']): [hosts: string[], base: URL] {
  const canonical = canonicalOf(tags)?.trim();
  const owners = (named === undefined ? [canonical ?? ''] : [named].flat()).filter(Boolean);
  const hosts = owners.map((owner) => {
    const host = hostIn(owner);
    if (host) return host;
    if (named === undefined) return NOWHERE;
    throw new TypeError(`site: "${owner}" is no host: write "www.paper.example"`);
  });
  const page = `https://${hosts[0] ?? NOWHERE}/`;
  const href = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  try {
    return [[...hosts, NOWHERE], new URL(href?.attributes.get('href') ?? '', page)];
  } catch {
    return [[...hosts, NOWHERE], new URL(page)];
  }
}

/** The name of an element, with what tells links apart. */
const nameOf = ({ name, attributes }: Tag): string =>
  name === 'link' ? `link rel="${attributes.get('rel') ?? ''}"` : name.replace('svg:', '');

/** What tags and comments leave of a text. */
const textIn = (markup: string): string =>
  markup.replace(/<!--[^]*?(?:-->|$)|<[a-z/!?][^<>]*>/gi, '').trim();

/** Elements without content, or whose content is text that goes with them. */
const CAN_GO = ['img', 'link', 'embed', 'input', 'iframe', 'script', 'source', 'track', 'image'];

/** Applies edits, of which none overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of inOrder) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * Holds the tags of known third parties: writes marks and held attributes into HTML, and changes nothing
 * else. A page that is marked stays as it is.
 *
 * @param html a page, a part of one, or a template
 * @throws {TypeError} for options that cannot be read
 */
export function markHtml(html: string, { rules = {}, site }: MarkOptions = {}): MarkedHtml {
  const { text, placeholders } = hidePlaceholders(html);
  const tags = readTags(text, { scripting: true });
  const [hosts, base] = readSite(tags, site);
  const readableRules = readRules(rules);
  const finder = createFinder(readableRules, hosts, base);
  const around: Surroundings = { finder, rules: readableRules, text, depth: 0 };
  const placeAt = createPlaces(html);

  const edits: Edit[] = [];
  const marked: Marked[] = [];
  const removed: Removed[] = [];
  const unsure: Unsure[] = [];
  const notMarked = new Map<string, NotMarked>();

  const placeOf = (offset: number, element: string, address = ''): Place => ({
    ...placeAt(offset),
    element,
    address: address.trim().slice(0, 300).replace(PLACEHOLDERS, '…'),
  });
  const countUnknown = (found: ReturnType<typeof inspectTag>['unknown']): void => {
    for (const { host, category, isHarmless } of found) {
      const count = (notMarked.get(host)?.count ?? 0) + 1;
      notMarked.set(host, { host, count, category, isHarmless });
    }
  };

  /** In a browser without scripts, nobody can agree: what is for those is removed. */
  function removeFromNoscript(noscript: Tag): void {
    if (!noscript.text) return;
    const content = text.slice(noscript.end, noscript.text.end);
    const inside = { ...around, text: content };
    const gone: Edit[] = [];
    let done = 0;
    for (const tag of readTags(content, { scripting: false })) {
      const { parts, doubts, unknown } = inspectTag(tag, inside);
      countUnknown(unknown);
      const part = parts[0] ?? doubts.find(({ isLive }) => isLive);
      if (!part) continue;
      const start = noscript.end + tag.start;
      const place = placeOf(start, nameOf(tag), part.address);
      const why = 'in <noscript>, where nobody can agree';
      if (!CAN_GO.includes(tag.name) || parts.length === 0) {
        unsure.push({ ...place, isLive: true, reason: `${why}: remove it` });
        continue;
      }
      // Inside of what is gone already.
      if (done > start) continue;
      done = noscript.end + (tag.text?.behind ?? tag.end);
      gone.push({ start, end: done, text: '' });
      removed.push({ ...place, reason: `${part.reason}; ${why}` });
    }
    if (gone.length === 0) return;
    const rest = applyEdits(
      content,
      gone.map((edit) => ({
        ...edit,
        start: edit.start - noscript.end,
        end: edit.end - noscript.end,
      })),
    );
    const isEmpty =
      noscript.text.isClosed &&
      textIn(rest) === '' &&
      !/<(?:img|iframe|link|meta|style|input|video|audio|object|embed|form|svg)\b/i.test(rest);
    if (isEmpty) edits.push({ start: noscript.start, end: noscript.text.behind, text: '' });
    else edits.push(...gone);
  }

  function mark(tag: Tag): void {
    const { parts, doubts, unknown } = inspectTag(tag, around);
    countUnknown(unknown);
    for (const { address, reason, isLive } of doubts)
      unsure.push({ ...placeOf(tag.start, nameOf(tag), address), reason, isLive });
    if (parts.length === 0) return;
    const place = placeOf(tag.start, nameOf(tag), parts.find(({ address }) => address)?.address);
    if (tag.name === 'script' && tag.attributes.has('data-type')) {
      const reason = 'its data-type would be taken for the type on release: hold it by hand';
      unsure.push({ ...place, reason, isLive: true });
      return;
    }
    const purpose = tag.attributes.get('data-consent') ?? markOf(parts);
    edits.push(...holdTag(text, tag, parts, purpose));
    const reasons = [...new Set(parts.map(({ reason }) => reason))].join(', ');
    marked.push({ ...place, purpose, reason: reasons });
    if (tag.isInShadow)
      unsure.push({
        ...place,
        isLive: false,
        reason: 'held in a shadow root: it is released where the page names its component',
      });
  }

  for (const tag of tags) {
    if (tag.name === 'noscript') removeFromNoscript(tag);
    else mark(tag);
  }

  for (const { start, end } of placeholders)
    for (const address of findAddresses(`import(${html.slice(start, end)}`)) {
      const url = finder.resolve(address);
      if (url && finder.find(url, 'frame').kind === 'known')
        unsure.push({
          ...placeOf(start, 'code of the template', address),
          isLive: true,
          reason: 'names a third party: mark what it writes',
        });
    }

  return {
    html: edits.length > 0 ? applyEdits(html, edits) : html,
    report: { marked, removed, unsure, notMarked: [...notMarked.values()] },
  };
}
