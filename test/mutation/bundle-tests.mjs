// Bundles tests that need no browser, so that mocha runs them in Node: `node bundle-tests.mjs FILE …`.
// Stryker calls this in its copy of the project, in which each mutant can be switched on.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A tenth of the cases of each property, and of what is to be found among them: they run for each change. */
const fewerCases = {
  name: 'fewer-cases',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/(?<=numRuns: \d+|be\.above\(\d+)0\b/g, ''),
      loader: 'ts',
    }));
  },
};

/** Sources that a test would bundle while it runs, become a part of the test's own bundle. */
const bundledSources = {
  name: 'bundled-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/loadSource\('/g, `import('${root}`),
      loader: 'js',
    }));
  },
};

await build({
  entryPoints: process.argv.slice(2),
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  outdir: 'test/mutation/built',
  plugins: [fewerCases, bundledSources],
  alias: {
    '@open-wc/testing': '@esm-bundle/chai',
    'node:test': `${root}test/mutation/mocha-test.mjs`,
  },
  // What some tests take of a page: its address, and its window to take something away from.
  banner: {
    js: "globalThis.location ??= new URL('https://harbour.example/'); globalThis.window ??= globalThis;",
  },
  logLevel: 'error',
});
