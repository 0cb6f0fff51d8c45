// The map of promises: each sentence of README and the guide that promises that something never, always or
// nowhere happens names the test that keeps it, in promises.json. `advice` lists such sentences about what
// site owners do, or about others.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { marked } from 'marked';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const pages = [
  'README.md',
  ...readdirSync(new URL('demo/guide/', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `demo/guide/${file}`),
];

const map = JSON.parse(read('test/package/promises.json'));

const ENTITIES = { '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What a reader sees of a line, without emphasis, links and marks of code. */
const plainText = (tokens) =>
  tokens
    .map(({ tokens: inner, text = ' ' }) => (inner ? plainText(inner) : text))
    .join('')
    .replace(/&(#39|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, ' ');

/** The sentences of paragraphs and lists: headings, tables and code promise nothing. */
function sentencesIn(tokens) {
  return tokens.flatMap((token) => {
    if (token.type === 'list') return token.items.flatMap((item) => sentencesIn(item.tokens));
    if (token.type === 'blockquote') return sentencesIn(token.tokens);
    if (token.type !== 'paragraph' && token.type !== 'text') return [];
    const text = token.tokens ? plainText(token.tokens) : token.text;
    return text.trim().split(/(?<=[.!?:])\s+(?=[A-Z“])/);
  });
}

const PROMISE = /\b(never|always|nothing|nobody|cannot)\b/i;

for (const page of pages) {
  const { kept = [], advice = [] } = map[page] ?? {};
  const sentences = sentencesIn(marked.lexer(read(page)));
  const starts = [...kept.map(([start]) => start), ...advice];

  test(`names a test for each promise: ${page}`, () => {
    const without = sentences.filter(
      (sentence) => PROMISE.test(sentence) && !starts.some((start) => sentence.startsWith(start)),
    );
    assert.deepEqual(without, [], 'add them to test/package/promises.json, with their tests');
  });

  test(`names no promise that is not there: ${page}`, () => {
    const gone = starts.filter(
      (start) => !sentences.some((sentence) => sentence.startsWith(start)),
    );
    assert.deepEqual(gone, []);
  });
}

test('names tests that there are', () => {
  const missing = Object.values(map)
    .flatMap(({ kept }) => kept)
    .filter(([, file, title]) => !existsSync(new URL(file, root)) || !read(file).includes(title));
  assert.deepEqual(missing, []);
  assert.deepEqual(
    Object.keys(map).filter((page) => !pages.includes(page)),
    [],
  );
});

test('names a test for each incident', () => {
  const tests = ['incidents/incidents', 'gate/injection'].map((name) =>
    read(`test/pages/${name}.test.mjs`),
  );
  const rows = read('demo/guide/what-is-checked.md')
    .split('\n')
    .filter((line) => /^\|.*“/.test(line));
  assert.ok(rows.length >= 10);
  for (const row of rows)
    for (const [, title] of row.matchAll(/“(?:… )?([^”]*?)(?: …)?”/g))
      assert.ok(
        tests.some((text) => text.includes(title.replaceAll('\\_', '_'))),
        title,
      );
});
