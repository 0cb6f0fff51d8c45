// Runs at our build: makes a script for a page of its own, which is written into that page.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a file as a script that stands within `<script>` in HTML.
 *
 * @param {URL} entry the file
 * @param {import('esbuild').BuildOptions} [options] what differs from the usual
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
  // Nothing in it may end the element, or begin a comment.
  return outputFiles[0].text.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}
