// The tests of test/fuzz are written for Node's own runner, and run by mocha here.
import { createRequire } from 'node:module';

// By its address it would be this file, see bundle-tests.mjs.
const { mock } = createRequire(import.meta.url)('node:test');

/** Gives a test what it takes of Node's runner: `mock`, which puts back what it has replaced. */
export const test = (name, run) =>
  globalThis.it(name, async () => {
    try {
      await run({ mock });
    } finally {
      mock.restoreAll();
    }
  });
