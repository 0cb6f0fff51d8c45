import { build } from 'esbuild';

/**
 * Turns a plugin of our build into one of esbuild. It makes modules that no file has.
 *
 * @param {{name: string, resolveId: Function, load: Function}} plugin
 */
export const asInBuild = ({ name, resolveId, load }) => ({
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^built:/ }, ({ path }) => ({ path: resolveId(path), namespace: name }));
    onLoad({ filter: /./, namespace: name }, async ({ path }) => ({ contents: await load(path) }));
  },
});

/**
 * Bundles and imports a module of `src`, of the tests or of a package.
 *
 * @param {string} path from the root of the repository
 * @param {{platform?: 'node', plugins?: object[]}} options `node` for a module that imports those of Node
 */
export async function loadSource(path, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: new URL('../..', import.meta.url).pathname,
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    ...options,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
