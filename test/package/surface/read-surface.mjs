// Reads the public surface, which is all that a version promises to its users, as lines of text.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMarkdown } from '../../../demo/serve/guide/read-guide.mjs';
import { blocksOf } from '../guide-rules.mjs';
import { loadSource } from '../load-source.mjs';
import { readTypes } from './read-types.mjs';

const root = new URL('../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** What can be imported, linked or run, and the files that a page can load. */
function readFiles(entries) {
  const { files } = JSON.parse(read('dist/integrity.json'));
  const plain = Object.keys(manifest.exports).filter((path) => !manifest.exports[path].types);
  return [
    ...entries,
    ...plain.map((path) => path.replace('.', 'ask-first')),
    ...Object.keys(files).map((file) => `dist/${file}`),
    ...['unpkg', 'jsdelivr', 'customElements'].map((field) => `${field}: ${manifest[field]}`),
  ].sort();
}

/** The commands, each with the options that its help lists. */
function readCommands() {
  const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));
  const help = (...words) =>
    execFileSync(process.execPath, [command, ...words, '--help'], { encoding: 'utf8' });
  const names = [...help().matchAll(/^ {2}([\w-]+) {2,}/gm)].map(([, name]) => name);
  return names.flatMap((name) => [
    name,
    ...[...help(name).matchAll(/^ {2}(--[\w-]+(?: <[^>]+>)?)/gm)].map(
      ([, option]) => `${name} ${option}`,
    ),
  ]);
}

/** README's table of options, which a test compares with the types. */
function readOptions() {
  const { tokens } = readMarkdown('README.md');
  const heading = tokens.findIndex(({ type, text }) => type === 'heading' && text === 'Options');
  const table = tokens.slice(heading).find(({ type }) => type === 'table');
  const plain = ({ text }) => text.replaceAll('`', '');
  return table.rows
    .map(([attribute, key, , standard]) => [attribute, key, standard].map(plain))
    .map(([attribute, key, standard]) => `${attribute}, ${key}: ${standard}`);
}

/** Reads the attributes of the page's own elements. Those in no list of ours are looked for in built files. */
async function readAttributes() {
  const { ALL_HELD_NAMES, MARK, PROVIDER } = await loadSource('src/options/held-attributes.ts');
  const code = ['ask-first.js', 'release.js'].map((file) => read(`dist/${file}`)).join('\n');
  const others = ['data-consent-open', 'data-mark-nonce', 'data-no-late-events'];
  const used = others.filter((name) => code.includes(name));
  return [MARK, PROVIDER, ...ALL_HELD_NAMES, ...used].sort();
}

/** The elements with their parts and events, and the custom properties that all of them share. */
function readElements() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const lines = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, cssParts = [], cssProperties = [], events = [] }) => [
      tagName,
      ...cssParts.map(({ name }) => `${tagName}::part(${name})`),
      ...events.map(({ name }) => `${tagName} fires ${name}`),
      ...cssProperties.map(({ name }) => name),
    ]);
  return [...new Set(lines)].sort();
}

/** The keys of all texts, with the names in braces that are filled in. */
async function readTexts() {
  const { en } = await loadSource('src/locales/en.ts');
  const { enExtras } = await loadSource('src/locales/en-extras.ts');
  const { enPreferences: preferences } = await loadSource('src/locales/en-preferences.ts');
  const { enEmbeds: embeds } = await loadSource('src/locales/en-embeds.ts');
  const linesOf = (texts, place = '') =>
    Object.entries(texts).flatMap(([key, text]) => {
      if (typeof text === 'object') return linesOf(text, `${place}${key}.`);
      const filled = [...text.matchAll(/\{\w+\}/g)].map(([name]) => name);
      return [place + key, ...new Set(filled)].join(' ');
    });
  return linesOf({ ...en, ...enExtras, preferences, embeds })
    .filter((line) => !line.endsWith('locale'))
    .sort();
}

/** How a choice is kept, and the keys of what a server is sent, as the guide shows it. */
async function readRecord() {
  const { serializeRecord } = await loadSource('src/core/record.ts');
  const keys = await loadSource('src/storage/keys.ts');
  const record = {
    schema: 1,
    time: 1_700_000_000_000,
    method: 'save',
    decisions: { analytics: 'granted', advertising: 'denied' },
    revision: '2',
    locale: 'en',
    text: '1ukc5sq',
    fingerprint: '1abcdef.2abcdef',
  };
  const [sent] = blocksOf('a record for a server');
  return [
    `cookie ask-first=${serializeRecord(record)}`,
    `local storage ${keys.mirrorKey('ask-first')}, ${keys.proofKey('ask-first')}, ${keys.queueKey('ask-first')}`,
    `session storage ${keys.withdrawalNoteKey('ask-first')}`,
    `sent ${Object.keys(JSON.parse(sent.text)).join(', ')}`,
  ];
}

/** @returns {Promise<Record<string, string[]>>} lines of text, by what they are about */
export async function readSurface() {
  const { entries, types } = readTypes();
  return {
    files: readFiles(entries),
    commands: readCommands(),
    options: readOptions(),
    attributes: await readAttributes(),
    elements: readElements(),
    texts: await readTexts(),
    record: await readRecord(),
    types,
  };
}
