// A test of a leak has to watch longer than any timer of ours runs that can end in a request or in a
// release.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { QUIET } from '../pages/harness/tools.mjs';

const src = new URL('../../src/', import.meta.url);

/** Timers that are longer, and where that is harmless. */
const exempt = {
  'gate/when-run.ts': 'the cap for a script that hangs: gate-order waits for it',
  'servers/send.ts': 'only ends a request that a server does not answer',
  'ui/choice-template.ts': 'only frees the memory of a file',
};

/** The value of `text`: a number, or a constant of the same file. None is the next task. */
function milliseconds(text, code) {
  if (!text) return 0;
  const [, value = text] = RegExp(`const ${text} = ([\\d_]+);`).exec(code) ?? [];
  return Number(value.replaceAll('_', ''));
}

/** The arguments of a call, of which `code` is the rest behind its opening bracket. */
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

const timers = readdirSync(src, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(new URL(file, src), 'utf8');
    return [...code.matchAll(/\b(setTimeout|setInterval|atMost)\(/g)].map((call) => {
      const [first, second = ''] = argumentsOf(code.slice(call.index + call[0].length));
      const delay = call[1] === 'atMost' ? first : second;
      return { file: file.replaceAll('\\', '/'), delay, time: milliseconds(delay, code) };
    });
  })
  // Where `atMost` is made, its delay is what each call says.
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
