// The markup that code writes is read on the way into the page: it is read as a browser reads it, and no
// text takes long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { loadSource } from '../package/load-source.mjs';
import { workTime } from './check.mjs';

const { findTags } = await loadSource('src/automatic/find-tags.ts');

/** Markup that repeats what a careless reader looks for again and again: about a million characters each. */
const HOSTILE = [
  '<img ',
  '<img',
  '<img/',
  '<img a="',
  "<img a='",
  `<img a="<img b='`,
  '<img a=',
  '<img a=<img/',
  '<img =',
  '<img a ',
  '<img " ',
  '<img src=x>',
  '<',
]
  .map((part) => part.repeat(1_000_000 / part.length))
  // Without an end, and with one that stands in a value.
  .flatMap((markup) => [markup, `${markup} a=">`]);
HOSTILE.push(`<img${' '.repeat(1_000_000)}`, `<img src=data:${'a'.repeat(16_000_000)}>`);
HOSTILE.push('<img '.repeat(100_000) + '>'.repeat(500_000), `<img a${' '.repeat(1_000_000)}=`);

test('reads a million characters of any markup in less than 50 ms', () => {
  for (const markup of HOSTILE) {
    let least = Infinity;
    for (let trial = 0; trial < 5 && least > 50; trial++) {
      const start = workTime();
      for (const tag of findTags(markup)) assert.ok(tag.name);
      least = Math.min(least, workTime() - start);
    }
    assert.ok(least < 50, `${Math.round(least)} ms for ${markup.slice(0, 40)}`);
  }
});

const read = (markup) =>
  [...findTags(markup)].map(({ name, attributes }) => [
    name.toLowerCase(),
    // The browser takes the first of those with the same name.
    Object.fromEntries(attributes.map(({ name: key, value }) => [key, value]).reverse()),
  ]);

test('takes a quote for one only directly after an equals sign', () => {
  for (const [markup, expected] of [
    ['<img alt=5" src=/a>', { alt: '5"', src: '/a' }],
    ["<img alt=it's src=/a>", { alt: "it's", src: '/a' }],
    ['<img "alt" src=/a>', { '"alt"': '', src: '/a' }],
    ['<img src = "/a > b"alt=c>', { src: '/a > b', alt: 'c' }],
    ['<img/src=/a?src=/b/>', { src: '/a?src=/b/' }],
    ['<img =src=/a>', { '=src': '/a' }],
    ['<IMG\nSRC\n=\n/a>', { src: '/a' }],
    ['<img alt= >', { alt: '' }],
    ['<img src=/a src=/b>', { src: '/a' }],
  ])
    assert.deepEqual(read(markup), [['img', expected]], markup);
});

test('goes on behind what looks like a tag and has no end', () => {
  assert.deepEqual(read(`<img a="<img src=/a>`), [['img', { src: '/a' }]]);
  assert.deepEqual(read('<img src=/a'), []);
});

test('reads the attributes of a tag as the HTML standard does', () => {
  const pieces = fc.constantFrom(...'"\'= />\t\n<a', 'src', '=', '="', "='", ' alt=', 'SRC=/a');
  const tags = fc.array(pieces, { maxLength: 12 }).map((parts) => `<img ${parts.join('')}>`);
  fc.assert(
    fc.property(tags, (tag) => {
      const [first] = parseFragment(tag).childNodes;
      const attributes = first?.attrs?.map(({ name, value }) => [name, value]) ?? [];
      // Within an unclosed tag, another one may stand.
      if (first?.nodeName !== 'img') return;
      assert.deepEqual(read(tag)[0], ['img', Object.fromEntries(attributes)]);
    }),
    { numRuns: 3000 },
  );
});
