import { isExecutable } from '../gate/held.js';
import { type HeldKind, holdable } from '../options/held-attributes.js';
import type { Finder, Finding } from './find-party.js';
import { HIDDEN } from './hide-placeholders.js';
import type { Party } from './party.js';
import type { Rules } from './read-rules.js';
import { readTags, type Tag } from './read-tags.js';
import { findAddresses, findSnippets, setsConsentMode } from './snippets.js';

/** What belongs to a known third party in a tag. */
export interface Part extends Party {
  /** The attribute that has to be held; empty for the code of a script. */
  readonly attribute: string;
  /** The attribute that the gate gives it on release. */
  readonly target: string;
  readonly address: string;
}

/** Something that no mark can hold, or that a mark would break. */
export interface Doubt {
  readonly address: string;
  readonly reason: string;
  readonly isLive: boolean;
}

/** What a tag requests or runs. */
export interface Inspection {
  readonly parts: readonly Part[];
  readonly doubts: readonly Doubt[];
  readonly unknown: readonly Extract<Finding, { kind: 'unknown' }>[];
}

export interface Surroundings {
  readonly finder: Finder;
  readonly rules: Rules;
  /** The text that the tags stand in. */
  readonly text: string;
  /** How many frames with HTML of their own are around it. */
  readonly depth: number;
}

/** Longer code has more in it than a vendor's snippet. Held, the page would miss the rest. */
const LONGEST_SNIPPET = 20_000;

/** A frame in a frame in a frame. Deeper ones are held with those around them, or not looked at. */
const DEEPEST_FRAME = 3;

/** The values of `rel` for which a browser requests something, or connects. */
const REQUESTED =
  /(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|icon|apple-touch-icon(?:-precomposed)?|mask-icon|manifest)(?:\s|$)/i;

const FRAMES = ['iframe', 'frame', 'embed', 'object'];

/** Where lazy loaders hold an address, with the attribute that they give it. */
const LAZY: Readonly<Record<string, string>> = {
  'data-src': 'src',
  'data-lazy-src': 'src',
  'data-srcset': 'srcset',
  'data-lazy-srcset': 'srcset',
};

/** The element as the gate names it. HTML turns `<image>` into `<img>`. */
const NAMES: Readonly<Record<string, string>> = { image: 'img', 'svg:feimage': 'svg:feImage' };

/** The types under which tools that speed pages up hold scripts, until a click for instance. */
const RUN_LATER = /javascript|rocketlazyload|litespeed|partytown|delayed/i;

const NOTHING: Inspection = { parts: [], doubts: [], unknown: [] };

/** The addresses of a `srcset`: without the widths, and without the comma after a width. */
const addressesIn = (value: string, kind: HeldKind): string[] =>
  kind === 'srcset'
    ? value
        .split(/\s+/)
        .map((part) => part.replace(/^[\d.]+[wxh],|,$/g, ''))
        .filter((part) => part !== '' && !/^[\d.]+[wxh]$/.test(part))
    : [value];

const addressesInStyle = (style: string): string[] =>
  [...style.matchAll(/url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)/gi)].map(
    ([, address, imported]) => address ?? imported ?? '',
  );

type Look = (value: string, isFrame?: boolean) => Finding | undefined;

function createLook({ finder }: Surroundings): Look {
  return (value, isFrame = false) => {
    const address = finder.resolve(value);
    return address && finder.find(address, isFrame ? 'frame' : 'other');
  };
}

/** What a frame's own HTML would request. */
function inspectMarkup(markup: string, around: Surroundings): Party[] {
  if (around.depth >= DEEPEST_FRAME) return [];
  const inside = { ...around, text: markup, depth: around.depth + 1 };
  return readTags(markup, { scripting: true }).flatMap((tag): readonly Party[] => {
    const { parts, doubts } = inspectTag(tag, inside);
    const isLive = doubts.some((doubt) => doubt.isLive);
    return parts.length === 0 && isLive ? [{ mark: 'embeds', reason: 'its HTML' }] : parts;
  });
}

/** The attributes that request something, with the way in which each names addresses. */
function requestingAttributes(tag: Tag): { attribute: string; target: string; kind: HeldKind }[] {
  const { attributes } = tag;
  const name = NAMES[tag.name] ?? tag.name;
  if (name === 'param') return [];
  if (name === 'link' && !REQUESTED.test(attributes.get('rel') ?? '')) return [];
  if (name === 'input' && attributes.get('type')?.toLowerCase() !== 'image') return [];
  const kinds = holdable(name).filter(([, kind]) => kind !== 'text');
  const plain = kinds.map(([target, kind]) => ({ attribute: target, target, kind }));
  const drawn = name.startsWith('svg:')
    ? plain.map((one) => ({ ...one, attribute: `xlink:${one.target}` }))
    : [];
  // What is marked holds its address in the same way.
  const lazy =
    attributes.has('data-consent') || ['link', 'script'].includes(name)
      ? []
      : Object.entries(LAZY).flatMap(([attribute, target]) =>
          kinds
            .filter(([held]) => held === target)
            .map(([, kind]) => ({ attribute, target, kind })),
        );
  return [...plain, ...drawn, ...lazy].filter(({ attribute }) => attributes.has(attribute));
}

function inspectAttributes(tag: Tag, around: Surroundings): Inspection {
  const look = createLook(around);
  const parts: Part[] = [];
  const unknown: Extract<Finding, { kind: 'unknown' }>[] = [];
  for (const { attribute, target, kind } of requestingAttributes(tag)) {
    const value = tag.attributes.get(attribute) ?? '';
    if (kind === 'markup') {
      const found = inspectMarkup(value, around);
      parts.push(...found.map((party) => ({ ...party, attribute, target, address: '' })));
      continue;
    }
    for (const address of addressesIn(value, kind)) {
      const finding = look(address, FRAMES.includes(tag.name));
      if (finding?.kind === 'known')
        parts.push({ mark: finding.mark, reason: finding.reason, attribute, target, address });
      else if (finding?.kind === 'unknown') unknown.push(finding);
    }
  }
  return {
    parts,
    doubts: [...inspectStyle(tag, around), ...inspectHandlers(tag, around)],
    unknown,
  };
}

/** What styles and old attributes request, which no mark can hold. */
function inspectStyle({ name, attributes, end, text }: Tag, around: Surroundings): Doubt[] {
  const look = createLook(around);
  const style =
    name.endsWith('style') && text
      ? around.text.slice(end, text.end)
      : (attributes.get('style') ?? '');
  const addresses = style.includes('//') ? addressesInStyle(style) : [];
  const background = attributes.get('background');
  return [...addresses, ...(background === undefined ? [] : [background])]
    .filter((address) => look(address)?.kind === 'known')
    .map((address) => ({
      address,
      isLive: true,
      reason:
        'a style cannot be held: move it into a file of its own and mark its <link>, or hold the part of the page as <script type="text/html">',
    }));
}

/** What the code of a handler requests, such as `onclick`. */
function inspectHandlers({ attributes }: Tag, around: Surroundings): Doubt[] {
  const look = createLook(around);
  return [...attributes]
    .filter(([name]) => name.startsWith('on'))
    .flatMap(([, code]) => findAddresses(code))
    .filter((address) => look(address)?.kind === 'known')
    .map((address) => ({
      address,
      isLive: true,
      reason: 'a handler cannot be held: ask askFirst.isGranted() in it, or remove it',
    }));
}

/** One mark that needs all of these purposes. */
export const markOf = (parties: readonly Party[]): string =>
  [...new Set(parties.flatMap(({ mark }) => mark.replace(/\s*\|\s*/g, '|').split(/\s+/)))].join(
    ' ',
  );

function inspectCode(code: string, around: Surroundings): Inspection {
  const look = createLook(around);
  const named = findSnippets(code).filter(
    // An account of ads alone is no analytics.
    ({ name }, _, all) =>
      name !== 'gtag' ||
      !all.some((other) => other.name === 'gtag-ads') ||
      /["'`](?:G|UA|GT)-/.test(code),
  );
  const snippets = named
    .map(
      ({ name, mark }): Party =>
        around.rules.ofSnippet(name) ?? { mark, reason: `snippet ${name}` },
    )
    .filter(({ mark }) => mark !== 'ignore');
  const addresses = findAddresses(code).flatMap((address) => {
    const finding = look(address);
    return finding?.kind === 'known' ? [{ ...finding, address }] : [];
  });
  const parties: Part[] = [
    ...snippets.map((party) => ({ ...party, address: '' })),
    ...addresses,
  ].map(({ mark, reason, address }) => ({ mark, reason, address, attribute: '', target: '' }));
  if (parties.length === 0) return NOTHING;
  const doubt = (reason: string, isLive: boolean): Inspection => ({
    ...NOTHING,
    doubts: [{ address: addresses[0]?.address ?? '', reason, isLive }],
  });
  const reasons = [...new Set(parties.map(({ reason }) => reason))].join(', ');
  if (setsConsentMode(code)) {
    const isOfGoogle = named.every(({ name }) => name.startsWith('gtag'));
    return doubt(
      `sets Google's consent mode (${reasons}): leave that to the signal "google", and remove it here`,
      addresses.length > 0 || !isOfGoogle,
    );
  }
  if (code.length > LONGEST_SNIPPET)
    return doubt(
      `a long script with a third party in it (${reasons}): put that into a script of its own`,
      true,
    );
  return { ...NOTHING, parts: parties };
}

function inspectScript(tag: Tag, around: Surroundings): Inspection {
  const { attributes, end, text } = tag;
  const type = attributes.get('type') ?? '';
  const code = attributes.has('src') || !text ? '' : around.text.slice(end, text.end);
  if (!type.includes(HIDDEN) && isExecutable(type))
    return attributes.has('src') ? inspectAttributes(tag, around) : inspectCode(code, around);
  if (/^\s*speculationrules\s*$/i.test(type)) {
    const look = createLook(around);
    return {
      ...NOTHING,
      doubts: findAddresses(`import(${code}`)
        .filter((address) => look(address)?.kind === 'known')
        .map((address) => ({ address, isLive: true, reason: 'loads pages ahead: remove it' })),
    };
  }
  // Data, and what is held. Other tools run some of their types later.
  if (!type.includes(HIDDEN) && !RUN_LATER.test(type)) return NOTHING;
  const held = [...attributes].filter(([name]) => name.endsWith('src')).map(([, value]) => value);
  const isKnown = held.some((value) => createLook(around)(value)?.kind === 'known');
  if (!isKnown && inspectCode(code, around) === NOTHING) return NOTHING;
  return {
    ...NOTHING,
    doubts: [
      {
        address: held[0] ?? '',
        isLive: true,
        reason: type.includes(HIDDEN)
          ? 'its type is a placeholder: write type="text/plain" and a mark'
          : `another tool runs the type "${type}" later: leave this script out there, and mark it again`,
      },
    ],
  };
}

/** Finds what a tag requests or runs of third parties. */
export function inspectTag(tag: Tag, around: Surroundings): Inspection {
  if (tag.name === 'script') return inspectScript(tag, around);
  if (tag.name !== 'svg:script') return inspectAttributes(tag, around);
  const look = createLook(around);
  const address = tag.attributes.get('href') ?? tag.attributes.get('xlink:href') ?? '';
  return look(address)?.kind === 'known'
    ? {
        ...NOTHING,
        doubts: [
          {
            address,
            isLive: true,
            reason: 'browsers request scripts in drawings, whatever their type: remove it',
          },
        ],
      }
    : NOTHING;
}
