// A test of a leak has to watch for longer than each of our timers runs. A timer can end in a request or in
// a release.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { QUIET } from '../pages/harness/tools.mjs';

const src = new URL('../../src/', import.meta.url);

/** The files with longer timers, and why these timers are harmless. */
const exempt = {
  'guard/signals.ts': 'releases what no late signal speaks for: signals/signals waits for it',
  'guard/surroundings.ts': 'asks in a frame of a page that hangs, and releases nothing',
  'release/when-run.ts': 'the cap for a script that hangs: gate-order waits for it',
  'servers/send.ts': 'only ends a request that a server does not answer',
  'ui/choice-template.ts': 'only frees the memory of a file',
};

/** What a page loads: the command line and the receiver have no visitors. */
const files = readdirSync(src, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) => file.endsWith('.ts') && !/^(audit|optional|rates|records|tools|visit)\//.test(file),
  );
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, src), 'utf8')]));

/** The value of `text`, which is a number, or a constant of this file or another. Without text: 0. */
function milliseconds(text, code) {
  if (!text) return 0;
  const find = (start, source) => RegExp(`${start}const ${text} = ([\\d_]+);`).exec(source)?.[1];
  const exported = [...sources.values()].map((source) => find('export ', source)).find(Boolean);
  return Number((find('', code) ?? exported ?? text).replaceAll('_', ''));
}

/** Reads the arguments of a call. `code` is what follows the opening bracket of the call. */
function argumentsOf(code) {
  const found = [''];
  let depth = 0;
  for (const letter of code) {
    if (')]}'.includes(letter) && depth-- === 0) break;
    if ('([{'.includes(letter)) depth++;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found.map((text) => text.trim());
}

const timers = [...sources]
  .flatMap(([file, code]) => {
    return [...code.matchAll(/\b(setTimeout|setInterval|atMost)\(/g)].map((call) => {
      const [first, second = ''] = argumentsOf(code.slice(call.index + call[0].length));
      const delay = call[1] === 'atMost' ? first : second;
      return { file, delay, time: milliseconds(delay, code) };
    });
  })
  // The definition of `atMost` has no delay of its own: each call names one.
  .filter(({ file, delay }) => !(file === 'page/timing.ts' && delay === 'milliseconds'));

test('knows how long each timer runs', () => {
  assert.ok(timers.length >= 8, `${timers.length} timers`);
  const unknown = timers.filter(({ time }) => Number.isNaN(time));
  assert.deepEqual(unknown, [], 'state the delay as a number, or as a constant of the file');
});

test('watches longer for a request than any timer of ours runs', () => {
  const long = timers.filter(({ file, time }) => time >= QUIET && !(file in exempt));
  assert.deepEqual(long, [], `test/pages/harness/tools.mjs watches for ${QUIET} ms`);
});

test('makes no exception that is not needed', () => {
  for (const file of Object.keys(exempt))
    assert.ok(
      timers.some((timer) => timer.file === file && timer.time >= QUIET),
      file,
    );
});
