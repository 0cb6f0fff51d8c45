// Bundles the unit tests for browsers: each test file becomes one file, and what they share becomes chunks.
// From the sources, each test file fetched some hundred modules, which took Firefox most of its time.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string[]} files paths from the root of the repository
 * @returns {Promise<Map<string, string>>} path of an address -> text
 */
async function bundle(files) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: root,
    outbase: root,
    chunkNames: 'bundled-units/[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    sourcemap: 'linked',
    tsconfig: 'tsconfig.json',
    // Lit's development build would warn on every page.
    conditions: ['production'],
    // chai-a11y-axe loads axe when a test needs it: by `require`, where there is one, else by `import()`.
    // For `require`, esbuild would put all of axe (0.9 MB) into what each test file loads.
    define: { require: 'undefined' },
    // What the runner itself serves.
    external: ['/__web-dev-server__*'],
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${path.slice(root.length)}`, text]));
}

/** The address of what is bundled from a file. */
const bundledAs = (path) => path.replace(/\.ts$/, '.js');

/** A plugin of @web/test-runner that serves bundled tests in place of their sources. */
export function bundledUnits(files) {
  let tests;
  return {
    name: 'bundled-units',
    serverStart: async () => void (tests = await bundle(files)),
    async serve({ path }) {
      let body = tests.get(bundledAs(path));
      // A module of src that a test imports by its address is bundled alone, with a state of its own.
      if (!body && path.startsWith('/src/'))
        body = (await bundle([path.slice(1)])).get(bundledAs(path));
      return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
