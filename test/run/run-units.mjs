// Runs the unit tests. As in the page tests, a busy machine may make a test fail once. A test that does not
// watch for requests, cookies or grants is tried once more with its file, and the last lines say so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayRetry } from './may-retry.mjs';

/** How many tests may be tried again in a run: more are no accident. */
const MOST_RETRIES = 3;

/** Our names for the browsers of the runner. */
const engines = { Chromium: 'chromium', Firefox: 'firefox', MiniBrowser: 'webkit' };

const folder = mkdtempSync(join(tmpdir(), 'ask-first-units-'));
const resultFile = join(folder, 'result.json');

/** Runs tests and returns what web-test-runner.config.mjs says of them; null if the runner failed. */
function run(environment) {
  rmSync(resultFile, { force: true });
  spawnSync('wtr', ['--config', 'test/web-test-runner.config.mjs'], {
    env: { ...process.env, RESULT: resultFile, ...environment },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : null;
}

const mayRetryAll = ({ failed, failures }) =>
  failures.length === failed &&
  failures.length <= MOST_RETRIES &&
  failures.every(({ title, file }) => mayRetry(title, readFileSync(file, 'utf8')));

/** Runs the files of these failures again, each in the engine in which it failed. */
function retry({ passed, failed, skipped, failures }) {
  const places = new Map(
    failures.map(({ file, browser }) => [`${file} ${browser}`, { file, browser }]),
  );
  const results = [...places.values()].map(({ file, browser }) =>
    run({ FILES: file, BROWSERS: engines[browser] }),
  );
  const stillFailed = results.reduce((sum, result) => sum + (result?.failed ?? 1), 0);
  for (const { title, file, browser } of failures)
    console.log(`retried in ${engines[browser]}: ${file}: ${title}`);
  const mended = Math.max(0, failed - stillFailed);
  return { passed: passed + mended, failed: stillFailed, skipped };
}

let result = run({});
if (result && result.failed > 0 && mayRetryAll(result)) result = retry(result);
rmSync(folder, { recursive: true });
if (result) {
  const { passed, failed, skipped } = result;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}
process.exitCode = result?.failed === 0 ? 0 : 1;
