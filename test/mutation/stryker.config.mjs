// `npm run mutation`: changes the code of core in each way that Stryker knows, one at a time, and counts the
// changes that no test of core notices.
export default {
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  mutate: [
    'src/core/**/*.ts',
    '!src/core/*-types.ts',
    '!src/core/types.ts',
    '!src/core/context.ts',
  ],
  buildCommand: 'node test/mutation/bundle-tests.mjs',
  mochaOptions: { spec: ['test/mutation/built/*.mjs'], config: 'test/mutation/mocharc.json' },
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // Such a mutant is noticed by a test that takes too long.
  timeoutMS: 30_000,
  concurrency: 2,
  ignorePatterns: ['/dist', '/demo', '/test/*/node_modules', '/test/reports', '/.git'],
  tempDirName: 'coverage/mutation',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
};
