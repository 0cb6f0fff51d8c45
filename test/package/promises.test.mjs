// The map of promises, promises.json: each sentence of README and the guide that could promise something is in
// it, word for word, so that a changed one fails. `kept` names the test that keeps it; `notPromised` says why it
// promises nothing of Ask First, by one of the reasons below.
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

/** Words that leave no exception, and numbers with a unit: a sentence with one of these may be a promise. */
const PROMISE = new RegExp(
  [
    /\b(never|always|nothing|nobody|cannot|only|no|none|each|every|at most|at least|must|exactly)\b/,
    /\b\d[\d,.]*\s?(%|px|pixels|ms|milliseconds|seconds|minutes|days|months|years|times|million)(?!\w)/,
    /\b\d[\d,.]*\s?(kB|KiB|MB|GB|bytes|characters|languages)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Why a sentence promises nothing of Ask First. */
const REASONS = {
  advice: 'what site owners and contributors do',
  others: 'what browsers, frameworks, vendors and visitors do',
  law: 'what the law asks for',
  explains: 'a limit, or the reason or the consequence of what another sentence promises',
  project: 'how this project is made, measured and shown',
};

for (const page of pages) {
  const { kept = {}, notPromised = {} } = map[page] ?? {};
  const found = sentencesIn(marked.lexer(read(page)));
  const mapped = [...Object.keys(kept), ...Object.values(notPromised).flat()];

  test(`names a test for each promise, or why it is none: ${page}`, () => {
    const missing = found.filter(
      (sentence) => PROMISE.test(sentence) && !mapped.includes(sentence),
    );
    assert.deepEqual(missing, [], 'add them to test/package/promises.json, with their tests');
  });

  test(`has each sentence as it is there, once: ${page}`, () => {
    assert.deepEqual(
      mapped.filter((sentence) => !found.includes(sentence)),
      [],
    );
    assert.equal(new Set(mapped).size, mapped.length);
  });

  test(`gives reasons that there are: ${page}`, () => {
    assert.deepEqual(
      Object.keys(notPromised).filter((reason) => !(reason in REASONS)),
      [],
    );
  });
}

test('knows a promise by its words, and by its numbers', () => {
  for (const promise of [
    'It sends no cookie.',
    'Each is kept once.',
    'It lasts 365 days.',
    'It needs 2.8 kB.',
  ])
    assert.match(promise, PROMISE);
  for (const other of ['It is a note.', 'It knows two ways.', 'See version 2.', 'Norwegian'])
    assert.doesNotMatch(other, PROMISE);
});

test('names tests that there are', () => {
  const missing = Object.values(map)
    .flatMap(({ kept }) => Object.values(kept))
    .filter(([file, title]) => !existsSync(new URL(file, root)) || !read(file).includes(title));
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
