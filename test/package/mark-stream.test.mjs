// `markStream` of `ask-first/mark`, as it is built: the same as `markHtml`, piece by piece.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { createContext, runInContext, runInNewContext } from 'node:vm';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { markHtml, markStream } from 'ask-first/mark';
import { shares } from '../fuzz/check.mjs';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const corpus = readdirSync(new URL('marked-pages/', import.meta.url)).map((name) =>
  readFileSync(new URL(`marked-pages/${name}`, import.meta.url), 'utf8'),
);

const GA = 'https://www.google-analytics.com/x.js';
const TAG = `<script src="${GA}"></script>`;

/** A page of any length, with tags to mark all over. */
const longPage = (length) => {
  const part = `<p>${'A sentence of the article, as long as they are. '.repeat(20)}</p>\n${TAG}\n`;
  return part.repeat(Math.ceil(length / part.length));
};

const cutAt = (text, places) => {
  const starts = [0, ...[...places].sort((one, other) => one - other), text.length];
  return starts.slice(1).map((end, index) => text.slice(starts[index], end));
};

async function markPieces(pieces, options) {
  const stream = markStream(options);
  const marked = Readable.toWeb(Readable.from(pieces)).pipeThrough(stream);
  let html = '';
  for await (const piece of marked) html += piece;
  return { html, report: await stream.report };
}

test('marks a page as markHtml does, however it is cut into pieces', async () => {
  const fragments = corpus.flatMap((html) => html.match(/<[^>]*>|[^<]+/g));
  const odd =
    '< > " \' = / <script> </script> <svg> <style> </style> </svg> <noscript> </noscript> <!-- --> {{ }} {% %} <% %> <?php ?> <?= \r\n \r \n \0 😀 &amp &lt; <![CDATA[ ]]> <template> é'.split(
      ' ',
    );
  const page = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...odd)), { maxLength: 25 })
    .map((found) => found.join(''));
  const cut = fc.tuple(page, fc.array(shares));
  await fc.assert(
    fc.asyncProperty(cut, async ([html, places]) => {
      const pieces = cutAt(
        html,
        places.map((part) => Math.floor(part * html.length)),
      );
      assert.deepEqual(await markPieces(pieces), markHtml(html));
    }),
    { numRuns: 300 },
  );
});

test('marks a page that comes character by character', async () => {
  for (const html of corpus) {
    assert.deepEqual(await markPieces([...html]), markHtml(html));
    assert.deepEqual(await markPieces(html.split('')), markHtml(html));
  }
});

test('marks what is cut after the first characters, where nothing is kept any more', async () => {
  const long = longPage(70_000);
  for (const end of corpus) {
    const html = long + end;
    const whole = markHtml(html);
    for (let at = long.length; at < html.length; at += 97) {
      const { html: marked, report } = await markPieces(cutAt(html, [at, at + 1, at + 40]));
      assert.equal(marked, whole.html, `cut at ${at}`);
      assert.deepEqual(report, whole.report, `cut at ${at}`);
    }
  }
});

/** The globals of an edge worker, and none of Node.js. */
const webGlobals = () => ({
  ...{ URL, URLSearchParams, TransformStream, ReadableStream, WritableStream },
  ...{ TextDecoderStream, TextEncoderStream },
});

/** Runs the built file in a context with only these globals. */
async function startEdge() {
  const built = readFileSync(new URL('../../dist/module/mark.js', import.meta.url), 'utf8');
  const { code } = await transform(built, { format: 'iife', globalName: 'mark' });
  const context = createContext(webGlobals());
  runInContext(code, context);
  const missing = ['process', 'Buffer', 'require', 'document', 'window', 'navigator', 'setTimeout'];
  for (const name of missing) assert.equal(runInContext(`typeof ${name}`, context), 'undefined');
  return runInContext('mark', context);
}

/** Marks a page of bytes that is cut at some places, as an edge worker gets and sends it. */
async function markBytes(edge, bytes, places) {
  const pieces = cutAt(bytes, places);
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const marked = body
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .pipeThrough(edge.markStream())
    .pipeThrough(new TextEncoderStream());
  return Buffer.from(await new Response(marked).arrayBuffer());
}

test('marks a page in an edge worker, wherever its bytes are cut', async () => {
  const edge = await startEdge();
  const [shortest] = [...corpus].sort((one, other) => one.length - other.length);
  const html = `${shortest}<p title="é😀">👩‍🚒 ü</p>${TAG}<!-- 🇪🇺 -->`;
  const bytes = Buffer.from(html);
  const expected = Buffer.from(markHtml(html).html);
  assert.ok(expected.length > bytes.length);
  for (let at = 0; at <= bytes.length; at += 1)
    assert.ok(expected.equals(await markBytes(edge, bytes, [at])), `cut at ${at}`);
  const everywhere = [...bytes.keys()];
  assert.ok(expected.equals(await markBytes(edge, bytes, everywhere)));
});

test('keeps the beginning of a page and what is not complete, whatever the length of the page', async () => {
  const html = longPage(4_000_000);
  const { writable, readable, report } = markStream();
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let [taken, given, most] = [0, 0, 0];
  const reading = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      given += next.value.length;
  })();
  for (const piece of html.match(/[^]{1,16384}/g)) {
    await writer.write(piece);
    taken += piece.length;
    most = Math.max(most, taken - given);
  }
  await writer.close();
  await reading;
  // The first 65,536 characters, the piece that completes them, and two that are on their way.
  assert.ok(most < 65_536 + 4 * 16_384, `${most}`);
  const { marked } = await report;
  assert.equal(marked.length, html.split(TAG).length - 1);
  assert.equal(marked.at(-1).line, html.split('\n').length - 1);
});

test('needs no more memory the longer a page is, but for the report', async () => {
  const megabyte = longPage(1_000_000);
  const marker = markStream();
  const writer = marker.writable.getWriter();
  const reader = marker.readable.getReader();
  /** The memory that is in use after each megabyte. */
  const heap = [];
  let given = 0;
  const reading = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      given += next.value.length;
  })();
  for (let count = 0; count < 20; count += 1) {
    for (const piece of megabyte.match(/[^]{1,65536}/g)) await writer.write(piece);
    collectGarbage();
    heap.push(process.memoryUsage().heapUsed);
  }
  await writer.close();
  await reading;
  const { marked } = await marker.report;
  assert.equal(marked.length, 20 * (megabyte.split(TAG).length - 1));
  assert.ok(given > 20 * megabyte.length);
  // The report grows with the tags that were marked: some hundred bytes for each.
  const growth = heap.at(-1) - heap[1];
  assert.ok(growth < marked.length * 600, `${growth} bytes for ${marked.length} tags`);
});

test('looks for the own address of a page in its first 65,536 characters', () => {
  const late = `${' '.repeat(65_536)}<link rel="canonical" href="https://www.google-analytics.com/">`;
  assert.match(markHtml(late + TAG).html, /data-consent="analytics"/);
  assert.equal(markHtml(late.slice(100) + TAG).html, late.slice(100) + TAG);
});

test('takes pieces of an answer, and refuses bytes', async () => {
  const bytes = Readable.toWeb(Readable.from([Buffer.from(`é${TAG}`)]));
  const marked = bytes
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .pipeThrough(markStream())
    .pipeThrough(new TextEncoderStream());
  assert.equal(await new Response(marked).text(), markHtml(`é${TAG}`).html);

  const stream = markStream();
  const refused = Readable.toWeb(Readable.from([Buffer.from(TAG)])).pipeThrough(stream);
  await assert.rejects(refused.getReader().read(), /put a TextDecoderStream before it/);
  await assert.rejects(stream.report, /put a TextDecoderStream before it/);
});

test('rejects the report of a page that breaks off, or whose reader has gone', async () => {
  const broken = markStream();
  await broken.writable.abort(new Error('the server is gone'));
  await assert.rejects(broken.report, /the server is gone/);

  const unread = markStream();
  await unread.readable.cancel(new Error('the visitor is gone'));
  await assert.rejects(unread.report, /the visitor is gone/);
});

test('refuses options that cannot be read before the page comes', () => {
  assert.throws(() => markStream({ rules: { 'a.example': '' } }), TypeError);
  assert.throws(() => markStream({ site: 'a b' }), TypeError);
});
