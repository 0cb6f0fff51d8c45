/**
 * Runs the tests of one file in the page, until one fails. It is handed over to the browser as text. The id
 * of a test is its file and its name. `mutant` is the change that is switched on, and which tests try it;
 * without it, `coverage` says how often each test has run each of the changed places.
 */
export async function runFile({ file, mutant }) {
  const stryker = { activeMutant: mutant?.id, hitLimit: mutant?.hitLimit };
  if (stryker.hitLimit) stryker.hitCount = 0;
  Object.assign(window, { __stryker__: stryker });

  const { mocha } = window;
  const tests = [];
  const idOf = (test) => `${file} ${test.fullTitle()}`;
  function Reporter(runner) {
    const add = (status) => (test, error) =>
      tests.push({
        id: idOf(test),
        name: test.fullTitle(),
        fileName: file,
        timeSpentMs: test.duration ?? 0,
        status,
        failureMessage: `${error?.message}`,
      });
    for (const [status, event] of ['pass', 'fail', 'pending'].entries())
      runner.on(event, add(status));
  }
  // Only what waits in vain takes as long, however busy the machine is.
  mocha.setup({ ui: 'bdd', bail: true, timeout: 30_000, reporter: Reporter });
  // Mocha's own setting is for names alone, which several files may share.
  mocha.grep({ test: () => true });
  mocha.suite.beforeEach(function () {
    stryker.currentTestId = idOf(this.currentTest);
  });
  try {
    await import(`/${file.replace('.ts', '.js')}`);
  } catch (error) {
    return { tests, error: `${error}` };
  }

  const wanted = mutant?.testFilter && new Set(mutant.testFilter);
  function leaveOut(suite) {
    suite.tests = suite.tests.filter((test) => wanted.has(idOf(test)));
    suite.suites.forEach(leaveOut);
  }
  if (wanted) leaveOut(mocha.suite);
  await new Promise((resolve) => mocha.run(resolve));

  // What runs while the file is loaded counts for each of its tests.
  const { static: loaded, perTest } = stryker.mutantCoverage ?? {};
  const coverage = tests.map(({ id }) => [id, { ...loaded, ...perTest?.[id] }]);
  const isOverLimit = stryker.hitCount > stryker.hitLimit;
  return { tests, isOverLimit, coverage: Object.fromEntries(coverage) };
}
