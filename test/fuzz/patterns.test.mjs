// Every regular expression of ours takes time in proportion to its input: what is matched may come from a
// stranger, who would otherwise freeze the page with one long text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { loadSource } from '../package/load-source.mjs';
import { workTime } from './check.mjs';

const { readTheme } = await loadSource('src/options/read-theme.ts');

const source = new URL('../../src/', import.meta.url);

const files = readdirSync(source, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort();

/** Where `RegExp` is called, as `RegExp(text)` or `new RegExp(text)`. */
const isConstructed = (node) =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression.getText() === 'RegExp';

function readPatterns(file) {
  const text = readFileSync(new URL(file, source), 'utf8');
  const found = { literals: [], constructed: 0 };
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.literals.push(node.getText());
    if (isConstructed(node)) found.constructed++;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

const patterns = new Map(files.map((file) => [file, readPatterns(file)]));

function toRegExp(literal) {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Characters of the classes that patterns have. */
const CHARACTERS = [...' \naA0-_.,;:|/\\<>{}[]()"\'*+=!?&%#@', '\u2069', 'ß', 'א'];

/** What a pattern may be slow for: its own words, characters, and both in turns. */
function fragmentsFor(literal) {
  const words = literal.match(/[a-z\d_.]{2,}/gi) ?? [];
  const pairs = CHARACTERS.map((character) => `a${character}`);
  return [...new Set([...CHARACTERS, ...pairs, ...words])];
}

const LENGTH = 20_000;
/** Milliseconds. A pattern whose time grows with the square of the length takes several times this. */
const LIMIT = 50;

/** The least time of three: memory may be cleared during one. */
function timeOf(pattern, text) {
  let least = Infinity;
  for (let trial = 0; trial < 3 && least > LIMIT; trial++) {
    const start = workTime();
    // All matches, as `replace` and `split` look for them.
    text.replace(new RegExp(pattern.source, pattern.flags), '');
    least = Math.min(least, workTime() - start);
  }
  return least;
}

test('matches each pattern in linear time, whatever the text repeats', () => {
  const slow = [];
  let count = 0;
  for (const [file, { literals }] of patterns)
    for (const literal of new Set(literals)) {
      const pattern = toRegExp(literal);
      count++;
      for (const fragment of fragmentsFor(literal)) {
        const text = fragment.repeat(LENGTH / fragment.length);
        // Around it stands what most patterns do not expect.
        const time = timeOf(pattern, `a${text}\u0000`);
        if (time > LIMIT)
          slow.push(`${file}: ${literal} for ${JSON.stringify(fragment)}: ${Math.round(time)} ms`);
      }
    }
  assert.ok(count > 150, `${count} patterns`);
  assert.deepEqual(slow, []);
});

test('reads the values of a theme in linear time, as a link to the configurator may bring them', () => {
  const NAMES = ['surface', 'font', 'space', 'shadow'].map((name) => `--ask-first-${name}`);
  const VALUES = ['#aaaaaaaa', '#aaa', '#aaaaaa', 'rgb(1)', '"a",', 'a,', 'a ', 'a-', '1.', '1px '];
  for (const name of NAMES)
    for (const part of VALUES) {
      // The most characters that a value may have, and at their end what none has.
      const value = `${part.repeat(200).slice(0, 199)}!`;
      const start = workTime();
      readTheme({ [name]: value }, () => undefined);
      const time = workTime() - start;
      assert.ok(time < LIMIT, `${name}: ${value} takes ${Math.round(time)} ms`);
    }
});

// Those that are left are made of words of ours.
test('makes no pattern out of a text that comes from outside', () => {
  const constructed = [...patterns].flatMap(([file, found]) =>
    found.constructed > 0 ? [`${file}: ${found.constructed}`] : [],
  );
  assert.deepEqual(constructed, [
    'embeds/originals.ts: 1',
    'mark/create-report.ts: 1',
    'mark/find-party.ts: 1',
    'mark/looks-like-pixel.ts: 1',
    'options/claims.ts: 1',
    'options/read-theme.ts: 1',
    'release/fresh-script.ts: 1',
  ]);
});
