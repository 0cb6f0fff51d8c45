import { build } from 'esbuild';

/**
 * What a module of `src`, or one that it can be bundled from, exports.
 *
 * @param {string} path from the root of the repository
 * @param {{platform?: 'node'}} options `node` for one that imports modules of Node
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
