// Reads from what a step printed how many checks it made. A step that ended before it could print that has
// failed once, whatever it printed before.
import { stripVTControlCharacters } from 'node:util';

const atLeastOneFailure = (counts, isOk) =>
  isOk || counts.failed ? counts : { ...counts, failed: 1 };

/** A plain check: it passes as a whole or not. */
export const countOne = (output, isOk) => ({
  passed: isOk ? 1 : 0,
  failed: isOk ? 0 : 1,
  skipped: 0,
});

/** The closing lines of node:test's spec reporter. */
export function countNodeTest(output, isOk) {
  const read = (word) => {
    const matches = [
      ...stripVTControlCharacters(output).matchAll(RegExp(`^ℹ ${word} (\\d+)$`, 'gm')),
    ];
    return matches.length > 0 ? Number(matches.at(-1)[1]) : null;
  };
  const passed = read('pass');
  if (passed === null) return countOne(output, false);
  const counts = {
    passed,
    failed: read('fail') + read('cancelled'),
    skipped: read('skipped') + read('todo'),
  };
  return { ...atLeastOneFailure(counts, isOk), ...readPageLines(output) };
}

const findLines = (output, word) => [...output.matchAll(RegExp(`^${word} in (\\w+): (.*)$`, 'gm'))];

/** Reads which tests were tried twice. test/pages/harness/promise.mjs and run-units.mjs print them. */
const readRetried = (output) =>
  findLines(output, 'retried').map(([, engine, title]) => `${title} (${engine})`);

/** The lines that test/pages/harness/promise.mjs prints at the end. */
function readPageLines(output) {
  const [notRun] = findLines(output, 'not run');
  return { retried: readRetried(output), note: notRun && `${notRun[2]}, not run here` };
}

/** The last line of run-units.mjs. */
export function countTally(output, isOk) {
  const pattern = /(\d+) passed, (\d+) failed, (\d+) skipped/g;
  const last = [...stripVTControlCharacters(output).matchAll(pattern)].at(-1);
  if (!last) return countOne(output, false);
  const [passed, failed, skipped] = last.slice(1).map(Number);
  return {
    ...atLeastOneFailure({ passed, failed, skipped }, isOk),
    retried: readRetried(output),
  };
}

/** How many characters of a step's failures are printed again at the end. */
const LONGEST_REPORT = 4000;

/**
 * Reads what a failed step said about its failures: the list at the end of node:test's output, else the
 * last lines. It is printed again at the very end, since often only the end of a log is kept.
 */
export function readFailures(output) {
  const text = stripVTControlCharacters(output);
  const list = text.lastIndexOf('✖ failing tests:');
  return list >= 0 ? text.slice(list, list + LONGEST_REPORT) : text.slice(-LONGEST_REPORT);
}
