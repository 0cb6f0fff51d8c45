// Bundles the tests of core, which need no browser, so that mocha runs them in Node. Stryker calls this in
// its copy of the project, in which each mutant can be switched on.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const entryPoints = readdirSync(`${root}test/core`)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/core/${file}`);

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

await build({
  entryPoints,
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  outdir: 'test/mutation/built',
  plugins: [fewerCases],
  alias: { '@open-wc/testing': '@esm-bundle/chai' },
  // What some tests take of a page: its address, and its window to take something away from.
  banner: {
    js: "globalThis.location ??= new URL('https://harbour.example/'); globalThis.window ??= globalThis;",
  },
  logLevel: 'error',
});
