// Unit and element tests, `wtr --config test/web-test-runner.config.mjs`, in every engine that is
// installed. BROWSERS=firefox,webkit names fewer, FILES=test/core/record.test.ts some of the files.
// RESULT names a file that gets the counts and the failures as JSON.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { locate } from './browsers/locate.mjs';
import { chromiumArguments } from './pages/harness/chromium-engine.mjs';
import { startWebKit } from './browsers/webkit.mjs';
import { bundledUnits } from './run/bundle-units.mjs';
import { isEngineFree, testFiles } from './run/test-files.mjs';

const found = locate();
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
let stopWebKit = () => {};

/**
 * Playwright's launcher would give each file a context of its own, in which every module is fetched
 * and compiled again. Here, the next file gets the same context, with all that is stored in it, as in
 * WebKit. A test that needs a browser without cookies has to delete them.
 */
function keepContexts() {
  const free = [];
  return {
    async createBrowserContext({ browser }) {
      const page = free.pop() ?? (await openPage(browser));
      return { page, close: async () => void free.push(page) };
    },
    createPage: async ({ context }) => context.page,
  };
}

/**
 * Opens a page whose navigations wait for each other. On a busy machine, a file may report its end before
 * the browser reports that its page was opened. The runner then went to `about:blank`, and Playwright took
 * the late report for a navigation that interrupts this one. So a file failed whose tests had all passed.
 */
async function openPage(browser) {
  const page = await (await browser.newContext()).newPage();
  const goTo = page.goto.bind(page);
  let previous = Promise.resolve();
  page.goto = (url) => {
    previous = previous.catch(() => {}).then(() => goTo(url, { waitUntil: 'commit' }));
    return previous;
  };
  return page;
}

const launchers = {
  chromium: ({ path }) =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      ...keepContexts(),
      launchOptions: { executablePath: path, args: chromiumArguments },
    }),
  firefox: ({ path }) =>
    playwrightLauncher({
      product: 'firefox',
      concurrency: 1,
      ...keepContexts(),
      launchOptions: { executablePath: path, channel: 'moz-firefox' },
    }),
  async webkit(engine) {
    const { options, stop } = await startWebKit(engine);
    stopWebKit = stop;
    return webdriverLauncher(options);
  },
};

const browsers = [];
for (const name of wanted) if (found[name]) browsers.push(await launchers[name](found[name]));

const files = process.env.FILES?.split(',') ?? testFiles.units;
const groups = [
  { name: 'in each engine', files: files.filter((file) => !isEngineFree(file)), browsers },
  { name: 'in one engine', files: files.filter(isEngineFree), browsers: browsers.slice(0, 1) },
].filter((group) => group.files.length > 0);

// A file that did not load, or that failed outside of its tests, counts as one failed test.
function countSession({ passed, testResults }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const walk = (suite) => {
    for (const test of suite?.tests ?? []) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    }
    suite?.suites.forEach(walk);
  };
  walk(testResults);
  if (!passed && !counts.failed) counts.failed++;
  return counts;
}

/** The failures of a session. `title` is null where the file itself failed. */
function findFailures({ browser, testFile, errors, testResults }) {
  const where = { file: relative(process.cwd(), testFile), browser: browser.name };
  const found = errors.map((error) => ({ ...where, suites: [], title: null, error }));
  const walk = (suite, suites) => {
    for (const { name, passed, skipped, error } of suite?.tests ?? [])
      if (!passed && !skipped) found.push({ ...where, suites, title: name, error });
    suite?.suites.forEach((inner) => walk(inner, [...suites, inner.name]));
  };
  walk(testResults, []);
  return found;
}

const describeFailure = ({ file, browser, suites, title, error }) =>
  `✖ ${file} in ${browser}: ${[...suites, title ?? 'the file'].join(' > ')}\n${error?.message}\n${error?.stack}`;

/**
 * Prints a line for each file, so that progress is seen where there is no terminal. At the end it prints
 * the failures again, in the form that test/run/count.mjs reads, and a line with all counts.
 */
function tally() {
  return {
    reportTestFileResults({ testFile }) {
      if (!process.stdout.isTTY) console.log(`ended: ${relative(process.cwd(), testFile)}`);
    },
    onTestRunFinished({ sessions }) {
      const counts = sessions.map(countSession);
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
      const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
      const failures = sessions.flatMap(findFailures);
      if (failures.length > 0)
        console.log(`✖ failing tests:\n\n${failures.map(describeFailure).join('\n\n')}`);
      console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
      if (process.env.RESULT)
        writeFileSync(process.env.RESULT, JSON.stringify({ passed, failed, skipped, failures }));
    },
  };
}

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  groups,
  reporters: [defaultReporter(), tally()],
  // For WebDriver, which would run more files at a time in iframes of one page. The Playwright launchers
  // have a number of their own.
  concurrency: 1,
  concurrentBrowsers: 2,
  // Limits that only a browser that hangs can reach, however busy the machine is.
  testFramework: { config: { timeout: '60000' } },
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 600_000,
  plugins: [bundledUnits(files), { name: 'webkit-driver', serverStop: () => stopWebKit() }],
};
