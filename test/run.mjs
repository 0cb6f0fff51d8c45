// `npm test` runs every check, and `npm test -- pages gate chromium` those that are named. All of them run,
// even when one fails. The last line says `N passed, N failed`.
import { availableParallelism } from 'node:os';
import { locate } from './browsers/locate.mjs';
import { runSteps } from './run/run-steps.mjs';
import { choices, select } from './run/select.mjs';
import { createSteps } from './run/steps.mjs';

/** More steps at a time would gain nothing: page tests already run several at a time within their step. */
const atATime = Math.min(2, availableParallelism());

function whyNot({ engine }) {
  // CI needs every engine. There the step must fail, as provision.mjs has failed already.
  const isLeftOut = engine && !locate()[engine] && !process.env.CI;
  return isLeftOut ? { note: `not run, ${engine} is not installed`, skipped: 1 } : null;
}

function printFailures(results) {
  for (const { title, failures } of results) {
    if (failures) console.log(`\n=== failed: ${title} ===\n\n${failures}`);
  }
}

function printTable(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${'step'.padEnd(20)} seconds  passed  failed  skipped`);
  for (const { title, seconds, passed, failed, skipped, note = '' } of results) {
    const cells = [
      seconds.toFixed(1).padStart(8),
      ...[passed, failed, skipped].map((n) => `${n}`.padStart(7)),
    ];
    console.log(`${title.padEnd(20)}${cells.join(' ')}  ${note}`.trimEnd());
  }
  console.log();
  const retried = results.flatMap((result) => result.retried ?? []);
  if (retried.length > 0) console.log(`${retried.length} retried: ${retried.join('; ')}`);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

async function run(words) {
  if (words.some((word) => ['help', '--help', '-h'].includes(word))) return console.log(choices);
  let selection;
  try {
    selection = select(words);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  const start = Date.now();
  const results = await runSteps(createSteps(selection), { atATime, whyNot });
  console.log(`\nended after ${Math.round((Date.now() - start) / 1000)} s`);
  printFailures(results);
  printTable(results);
}

await run(process.argv.slice(2));
