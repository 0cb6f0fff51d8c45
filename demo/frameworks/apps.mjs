// The example sites: what each one is, and how its server for production starts.

/**
 * @typedef {object} App
 * @property {string} name its folder
 * @property {string[]} packages what the report names, with versions
 * @property {string} assets the folder below which its server finds files that are sent as they are
 * @property {boolean} [builds] whether `npm run build` comes first
 * @property {(port: number) => string[]} start the words after `node`; most servers take the port from
 *   the environment
 */

const host = '127.0.0.1';

/** @type {App[]} */
export const apps = [
  {
    name: 'turbo',
    packages: ['@hotwired/turbo'],
    assets: 'public',
    start: () => ['server.mjs'],
  },
  {
    name: 'astro',
    packages: ['astro'],
    assets: 'public',
    builds: true,
    start: (port) => [
      'node_modules/astro/bin/astro.mjs',
      'preview',
      '--host',
      host,
      '--port',
      String(port),
    ],
  },
  {
    name: 'sveltekit',
    packages: ['@sveltejs/kit', 'svelte'],
    assets: 'static',
    builds: true,
    start: () => ['build/index.js'],
  },
  {
    name: 'nuxt',
    packages: ['nuxt', 'vue'],
    assets: 'public',
    builds: true,
    start: () => ['.output/server/index.mjs'],
  },
  {
    name: 'next',
    packages: ['next', 'react'],
    assets: 'public',
    builds: true,
    start: (port) => ['node_modules/next/dist/bin/next', 'start', '-H', host, '-p', String(port)],
  },
];
