// Runs at our build: makes the module that `built.d.ts` declares from the package third-party-web.
import { readFileSync } from 'node:fs';

/** The days on which versions were published. The registry tells them: the package does not. */
const DATES = { '0.30.0': '2026-09-14' };

/**
 * Hosts of whole companies and publishers, and one public suffix. The data calls them `ad`, `social` or
 * `marketing` for a part of what they do. Such a host does not tell what a tag is for: the owner has to.
 */
const TOO_WIDE = new Set(
  (
    'apple.com microsoft.com salesforce.com ebay.com line.me daum.net theguardian.com ' +
    'guardian.co.uk five.tv wp.pl net.pl'
  ).split(' '),
);

const read = (path) =>
  JSON.parse(
    readFileSync(new URL(`../../node_modules/third-party-web/${path}`, import.meta.url), 'utf8'),
  );

const compact = (domain) => (domain.startsWith('*.') ? domain.slice(2) : `=${domain}`);

/** How many entities the add-on for pages knows. */
const MOST_FREQUENT = 200;

/** Reads the entities that are on most pages of the HTTP Archive. */
const readFrequent = () =>
  read('dist/entities.json')
    .filter(({ category }) => !['other', 'utility', 'cdn', 'hosting', 'content'].includes(category))
    .sort((one, other) => (other.totalOccurrences ?? 0) - (one.totalOccurrences ?? 0))
    .slice(0, MOST_FREQUENT);

function makeModule(entities) {
  const { version } = read('package.json');
  const date = DATES[version];
  if (!date) throw new Error(`src/mark/built-trackers.mjs: add the date of ${version}`);
  const hosts = {};
  for (const { category, domains } of entities)
    for (const host of domains.map(compact))
      (hosts[TOO_WIDE.has(host) ? 'other' : category] ??= []).push(host);
  const texts = Object.entries(hosts).map(([category, found]) => {
    const all = new Set(found);
    // `a.example` includes what `=a.example` says.
    const needed = [...all].filter((host) => !host.startsWith('=') || !all.has(host.slice(1)));
    return [category, needed.join(' ')];
  });
  return Object.entries({ hosts: Object.fromEntries(texts), version, date })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

const createPlugin = (readEntities) => ({
  name: 'built-trackers',
  resolveId: (id) => (id === 'built:trackers' ? `\0${id}` : null),
  load: (id) => (id === '\0built:trackers' ? makeModule(readEntities()) : null),
});

/** The plugin, with all of the data. */
export const builtTrackers = createPlugin(() => read('dist/entities-nostats.json'));

/** The plugin for files that a page loads, with the most frequent entities only. */
export const frequentTrackers = createPlugin(readFrequent);
