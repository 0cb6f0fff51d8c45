// `npm test`: every check there is, one after the other. All of them run, even when one fails; the
// last line says `N passed, N failed`. In CI the page tests of two engines run at a time, elsewhere
// with PARALLEL=1.
import { readdirSync } from 'node:fs';
import { locate } from './browsers/locate.mjs';
import { countNodeTest, countOne, countTally } from './run/count.mjs';
import { runStep } from './run/run-step.mjs';

const node = process.execPath;
// Firefox takes longest: where two run at a time, the other two follow one another beside it.
const engines = ['firefox', 'chromium', 'webkit'];

const packageTests = readdirSync(new URL('package', import.meta.url), { recursive: true })
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => `test/package/${file}`);

const checks = [
  { title: 'browsers', command: [node, 'test/browsers/provision.mjs'], count: countOne },
  { title: 'clients', command: [node, 'test/clients/install.mjs'], count: countOne },
  { title: 'format', command: ['prettier', '--check', '.'], count: countOne },
  { title: 'lint', command: ['eslint', '.'], count: countOne },
  { title: 'types', command: ['tsc', '--project', 'test'], count: countOne },
  { title: 'build', command: ['npm', 'run', 'build'], count: countOne },
  {
    title: 'package',
    command: [node, '--test', '--test-reporter=spec', ...packageTests],
    count: countNodeTest,
    needs: 'build',
    files: packageTests,
  },
  {
    title: 'units and elements',
    command: ['wtr', '--config', 'test/web-test-runner.config.mjs'],
    count: countTally,
  },
];

const pages = engines.map((engine) => ({
  title: `pages in ${engine}`,
  command: [node, '--test-reporter=spec', 'test/pages/all.mjs'],
  environment: { ENGINE: engine },
  count: countNodeTest,
  needs: 'build',
  engine,
}));

const results = [];
const hasFailed = (title) => results.some((result) => result.title === title && !result.isOk);

function reasonNotToRun({ needs, engine, files }) {
  // Without arguments node:test would look for tests everywhere.
  if (files?.length === 0) return { note: 'not run, there are no tests', failed: 1 };
  if (needs && hasFailed(needs)) return { note: `not run, the ${needs} failed`, failed: 1 };
  // Where CI needs every engine, provision.mjs has failed already; this must fail as well.
  const isLeftOut = engine && !locate()[engine] && !process.env.CI;
  return isLeftOut ? { note: `not run, ${engine} is not installed`, skipped: 1 } : null;
}

async function run(step, live = true) {
  console.log(`\n=== ${step.title} ===`);
  const reason = reasonNotToRun(step);
  if (reason) console.log(reason.note);
  results.push(
    reason
      ? { title: step.title, seconds: 0, passed: 0, failed: 0, skipped: 0, ...reason }
      : await runStep(step, live),
  );
}

for (const step of checks) await run(step);
if (process.env.PARALLEL ?? process.env.CI) {
  const waiting = [...pages];
  const worker = async () => {
    for (let step; (step = waiting.shift());) await run(step, false);
  };
  await Promise.all([worker(), worker()]);
} else {
  for (const step of pages) await run(step);
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${'step'.padEnd(20)} seconds  passed  failed  skipped`);
for (const { title, seconds, passed, failed, skipped, note = '' } of results) {
  const cells = [
    seconds.toFixed(1).padStart(8),
    ...[passed, failed, skipped].map((n) => `${n}`.padStart(7)),
  ];
  console.log(`${title.padEnd(20)}${cells.join(' ')}  ${note}`);
}
console.log(`${'all'.padEnd(20)}${sum('seconds').toFixed(1).padStart(8)}\n`);
const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') ? 1 : 0;
