// `npm run mutation`: changes the code of some rooms in each way that Stryker knows, one at a time, and
// counts the changes that no test notices. `npm run mutation -- gate core` tries these rooms alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { resultsFile } from './report.mjs';
import { rooms } from './rooms.mjs';
import { writeReport } from './write-report.mjs';

/** Where Stryker writes all that it has found in a room. */
const foundFile = (name) => `coverage/mutation-${name}.json`;

const chromiumRunner = new URL('chromium-runner.mjs', import.meta.url).href;

const optionsFor = (name, { mutate, runner, tests }) => ({
  plugins: ['@stryker-mutator/mocha-runner', chromiumRunner],
  testRunner: runner,
  mutate,
  ...(runner === 'chromium'
    ? { chromiumRunner: { tests } }
    : {
        buildCommand: `node test/mutation/bundle-tests.mjs ${tests.join(' ')}`,
        mochaOptions: { spec: ['test/mutation/built/*.mjs'], config: 'test/mutation/mocharc.json' },
      }),
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // Such a mutant is noticed by a test that takes too long.
  timeoutMS: 60_000,
  // A mutant mostly waits for what no longer comes, which takes no processor.
  concurrency: Number(process.env.CONCURRENCY ?? 6),
  ignorePatterns: ['/dist', '/demo', '/test/*/node_modules', '/test/reports', '/.git', '/.cache'],
  tempDirName: 'coverage/mutation',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: foundFile(name) },
});

/** What the report keeps of a change that no test has noticed. */
function describe({ location: { start, end }, replacement, status }, lines) {
  const line = lines[start.line - 1];
  const last = start.line === end.line ? end.column - 1 : line.length;
  return {
    line: start.line,
    code: line.slice(start.column - 1, last),
    replacement: (replacement ?? '').replace(/\s+/g, ' '),
    isRun: status === 'Survived',
  };
}

/** The counts of each file, and what was not noticed. Changes that do not start are not counted. */
function summarize({ files }) {
  const entries = Object.entries(files).map(([file, { source, mutants }]) => {
    const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status));
    const lines = source.split('\n');
    const unnoticed = having('Survived', 'NoCoverage').map((mutant) => describe(mutant, lines));
    return [file, { noticed: having('Killed', 'Timeout').length, unnoticed }];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in rooms));
if (unknown.length > 0) {
  console.error(`There is no room "${unknown.join('", "')}": ${Object.keys(rooms).join(', ')}.`);
  process.exit(1);
}

for (const name of named.length > 0 ? named : Object.keys(rooms)) {
  await new Stryker(optionsFor(name, rooms[name])).runMutationTest();
  const found = JSON.parse(readFileSync(foundFile(name), 'utf8'));
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  results[name] = { date: new Date().toISOString().slice(0, 10), files: summarize(found) };
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  await writeReport();
}
