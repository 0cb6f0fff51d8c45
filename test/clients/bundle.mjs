import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const made = new Map();

async function make(file, options) {
  if (!existsSync(path('node_modules')))
    throw new Error('the clients are not installed: node test/clients/install.mjs');
  const { outputFiles } = await build({
    entryPoints: [path(file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

/** Bundles a client, or one of our signals, as one classic script. Each is built once. */
export function bundle(file, options) {
  if (!made.has(file)) made.set(file, make(file, options));
  return made.get(file);
}
