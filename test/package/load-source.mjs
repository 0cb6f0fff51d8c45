import { build } from 'esbuild';

/**
 * A plugin of our build as one of esbuild: it makes modules that no file has.
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
 * What a module of `src`, or one that it can be bundled from, exports.
 *
 * @param {string} path from the root of the repository
 * @param {{platform?: 'node', plugins?: object[]}} options `node` for one that imports modules of Node
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
