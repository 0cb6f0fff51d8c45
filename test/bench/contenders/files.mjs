// The files of contenders, from this folder's own node_modules.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const modules = new URL('../node_modules/', import.meta.url);

/** The content of a file of a package: `klaro/dist/klaro.js`. */
export const published = (path) => readFileSync(new URL(path, modules), 'utf8');

export const versionOf = (name) => JSON.parse(published(`${name}/package.json`)).version;

/** A bundle for production, as a site owner's own bundler makes it. */
export async function bundle(code, { loader = 'jsx', ...options } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL('..', import.meta.url).pathname, loader },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2021',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0].text;
}
