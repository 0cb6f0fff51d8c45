import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countNodeTest, readFailures } from './count.mjs';
import { createOutput } from './output.mjs';
import { runSteps } from './run-steps.mjs';
import { select } from './select.mjs';
import { createSteps } from './steps.mjs';
import { testFiles } from './test-files.mjs';

const titles = (...words) => createSteps(select(words)).map(({ title }) => title);
/** The named steps alone, without what they need. */
const named = (...words) =>
  titles(...words).filter((title) => !['browsers', 'clients', 'build'].includes(title));

test('runs everything without words', () => {
  const all = ['format', 'lint', 'types', 'package', 'units'];
  const pages = ['chromium', 'firefox', 'webkit'].map((engine) => `pages in ${engine}`);
  assert.deepEqual(named().sort(), [...all, ...pages].sort());
  assert.ok(['browsers', 'clients', 'build'].every((title) => titles().includes(title)));
});

test('runs the steps that are named, and what they need before them', () => {
  assert.deepEqual(titles('lint', 'types', 'format').sort(), ['format', 'lint', 'types']);
  assert.deepEqual(titles('build'), ['build']);
  assert.deepEqual(titles('units'), ['browsers', 'units']);
  assert.deepEqual(named('pages', 'gate', 'chromium'), ['pages in chromium']);
  assert.equal(titles('pages', 'gate', 'chromium')[0], 'browsers');
});

test('finds a topic of pages, a part of a name, and a single file', () => {
  const { files } = select(['pages', 'gate']);
  assert.ok(files.pages.includes('test/pages/gate/gate-order.test.mjs'));
  assert.ok(!files.pages.includes('test/pages/notice/notice.test.mjs'));

  const [unit] = testFiles.units;
  assert.deepEqual(select([unit]).files, { package: [], units: [unit], pages: [] });
  assert.deepEqual(named(unit), ['units']);
  assert.deepEqual(named(`./${unit}`), ['units']);

  const page = 'test/pages/gate/gate-order.test.mjs';
  assert.deepEqual(named(page, 'firefox'), ['pages in firefox']);
  const { command } = createSteps(select([page, 'firefox'])).at(-1);
  assert.equal(command.at(-1), 'gate/gate-order.test.mjs');
});

test('runs what depends on no engine in Chromium, or in the engine that is named', () => {
  const once = (...words) => createSteps(select(words)).at(-1).environment.RUN_ONCE;
  assert.equal(once('pages'), 'chromium');
  assert.equal(once('pages', 'firefox', 'webkit'), 'firefox');
  assert.equal(once('pages', '--everywhere'), '');
});

test('refuses a word that means nothing, and says what there is', () => {
  for (const words of [['gaet'], ['pages', 'preload.test.ts'], ['units', 'gate-order.test.mjs']])
    assert.throws(
      () => select(words),
      /unknown word[^]*chromium firefox webkit[^]*topics of pages/,
    );
});

test('prints steps that run side by side one after the other', () => {
  let written = '';
  const { open } = createOutput((text) => (written += text));
  const [one, two, three] = [open(), open(), open()];
  two.print('two ');
  one.print('one ');
  assert.equal(written, 'one ');
  two.end();
  three.print('three ');
  one.end();
  assert.equal(written, 'one two three ');
});

test('fails what needs a step that failed, without running it', async () => {
  const node = (code) => [process.execPath, '-e', code];
  const count = (output, isOk) => ({ passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 });
  const steps = [
    { title: 'build', command: node('process.exit(1)'), count },
    { title: 'package', command: node('console.log(1)'), count, needs: ['build'] },
    { title: 'lint', command: node('console.log(2)'), count, needs: ['another'] },
  ];
  const output = createOutput(() => {});
  const results = await runSteps(steps, { atATime: 2, whyNot: () => null, output });
  assert.deepEqual(
    results.map(({ title, passed, failed }) => [title, passed, failed]),
    [
      ['build', 0, 1],
      ['package', 0, 1],
      ['lint', 1, 0],
    ],
  );
  assert.match(results[1].note, /the step build failed/);
});

test('counts what was retried, and what was not run', () => {
  const lines = [
    'not run in firefox: 61 that depend on no engine',
    'retried in firefox: gate/gate-order: paints',
    'ℹ pass 3',
    'ℹ fail 0',
    'ℹ cancelled 0',
    'ℹ skipped 1',
    'ℹ todo 0',
  ];
  assert.deepEqual(countNodeTest(lines.join('\n'), true), {
    passed: 3,
    failed: 0,
    skipped: 1,
    retried: ['gate/gate-order: paints (firefox)'],
    note: '61 that depend on no engine, not run here',
  });
});

test('repeats at the end what a failed step has said', () => {
  const failing =
    '\u001b[31m✖ failing tests:\u001b[39m\n\n✖ gate/gate-order: paints\n  AssertionError';
  assert.match(readFailures(`✔ passes\n${failing}`), /^✖ failing tests:\n\n✖ gate[^]*Error$/);
  assert.equal(readFailures('src/a.ts\n  1:1  error'), 'src/a.ts\n  1:1  error');
});
