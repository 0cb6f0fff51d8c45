import { build } from 'esbuild';

/** What a module of `src`, or one that it can be bundled from, exports. */
export async function loadSource(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: new URL('../..', import.meta.url).pathname,
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
