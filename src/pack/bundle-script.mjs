// Runs at our build: bundles a script that is written into the HTML of a page.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a file as a script that stands within `<script>` in HTML.
 *
 * @param {URL} entry the file
 * @param {import('esbuild').BuildOptions} [options] options that differ from the usual ones
 * @returns {Promise<string>}
 */
export async function bundleScript(entry, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  });
  // Nothing in the code may end the element, or begin a comment.
  return outputFiles[0].text.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}
