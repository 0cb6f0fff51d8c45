// What `ask-first mark` reads tags with goes over text without looking at each character. It finds the
// tags that parse5, which looks at each, finds.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'parse5';
import { loadSource } from '../package/load-source.mjs';
import { check, mutate, shares } from './check.mjs';

const { createTagStream } = await loadSource('src/markup/read-tags.ts');

/** Collects the start tags, and the places of all tags, as parse5 itself reads them. */
class PlainReader extends Parser {
  tags = [];
  ends = new Set();

  onStartTag(token) {
    const { tagName, attrs, location } = token;
    const { startOffset: start, endOffset: end } = location;
    const attributes = attrs.map(({ name, value }) => [name, value]);
    this.tags.push({ name: tagName, start, end, attributes });
    super.onStartTag(token);
  }

  onEndTag(token) {
    this.ends.add(token.location.startOffset);
    super.onEndTag(token);
  }
}

function readPlainly(html, scriptingEnabled) {
  const reader = new PlainReader({ sourceCodeLocationInfo: true, scriptingEnabled });
  reader.tokenizer.write(html, true);
  return reader;
}

function readInPieces(pieces, scripting) {
  const stream = createTagStream({ scripting, all: true });
  const tags = [];
  pieces.forEach((piece, index) => {
    stream.write(piece, index === pieces.length - 1);
    tags.push(...stream.takeTags());
  });
  return tags;
}

function assertSame(pieces, scripting) {
  const html = pieces.join('');
  const { tags, ends } = readPlainly(html, scripting);
  const found = readInPieces(pieces, scripting);
  assert.deepEqual(
    found.map(({ name, start, end, attributes }) => ({
      name: name.replace('svg:', ''),
      start,
      end,
      attributes: [...attributes],
    })),
    tags,
  );
  for (const { text } of found)
    assert.ok(!text || (text.isClosed ? ends.has(text.end) : text.end === html.length));
}

const pages = readdirSync(new URL('../package/marked-pages/', import.meta.url)).map((name) =>
  readFileSync(new URL(`../package/marked-pages/${name}`, import.meta.url), 'utf8'),
);

/** What changes how a parser reads what follows, and what stands between. */
const PARTS = [
  ...'a p b table tr td select option svg math title textarea style script noscript iframe xmp template'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} a="`, `<${name}/>`]),
  ...[
    '<frameset>',
    '<frame>',
    '<head>',
    '<body>',
    '</body>',
    '</html>',
    '<!doctype html>',
    '<col>',
  ],
  ...['<plaintext>', '<foreignObject>', '<mi>', '<font color=1>', '<input type=hidden>', '<form>'],
  ...['<!--', '-->', '--!>', '<!', '<?', '<![CDATA[', ']]>', '</', '<', '>', '"', "'", '=', '/'],
  ...['\0', '\0text', '\r', '\n', '\r\n', '\t', '\f', ' ', 'text', '😀', '\ud83d', '\ude00', 'é'],
  ...['&', '&amp', '&lt;', '&#32;', '&#0;', '&notin', ';', ' a="b&amp;c"', ' a="b\r\nc\0"', ' b=c'],
];

const markup = fc
  .array(fc.constantFrom(...PARTS), { maxLength: 30 })
  .map((parts) => parts.join(''));
const cuts = fc.array(shares, { maxLength: 4 });

function cutAt(text, places) {
  const ends = places.map((place) => Math.floor(place * text.length)).sort((a, b) => a - b);
  const starts = [0, ...ends];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

test('finds the tags that parse5 finds, in any markup and however it is cut', () => {
  check(fc.tuple(markup, cuts, fc.boolean()), ([text, places, scripting]) =>
    assertSame(cutAt(text, places), scripting),
  );
});

test('finds the tags that parse5 finds in pages with mistakes', () => {
  check(fc.tuple(mutate(fc.constantFrom(...pages)), cuts), ([text, places]) =>
    assertSame(cutAt(text, places), true),
  );
});

test('finds the tags that parse5 finds around texts that are longer than what is kept', () => {
  const long = fc
    .constantFrom(' a text', 'text', '&amp;', '😀', 'a\r\n')
    .map((text) => text.repeat(70_000 / text.length));
  fc.assert(
    fc.property(markup, long, markup, cuts, (before, text, after, places) =>
      assertSame(cutAt(before + text + after, places), true),
    ),
    { numRuns: 40 },
  );
});
