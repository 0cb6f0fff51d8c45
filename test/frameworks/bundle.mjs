import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The same function, which builds once for all tests that ask for the same. */
function buildOnce(make) {
  const built = new Map();
  return (...options) => {
    const key = JSON.stringify(options);
    if (!built.has(key)) built.set(key, make(...options));
    return built.get(key);
  };
}

/** Where each release of React is installed: the first one that renders whole documents, and today's. */
const folders = { 18: './react-18/node_modules/', 19: './node_modules/' };

const react = (release) => ({
  alias: {
    react: path(`${folders[release]}react`),
    'react-dom': path(`${folders[release]}react-dom`),
  },
});

/** Lets a framework compile its files, for the `browser` or for the `server`. */
const compiles = (filter, compile) => (side) => ({
  plugins: [
    {
      name: 'compiler',
      setup: ({ onLoad }) =>
        onLoad({ filter }, async ({ path: file }) => ({
          contents: await compile(readFileSync(file, 'utf8'), file, side),
        })),
    },
  ],
});

const svelte = compiles(/\.svelte$/, async (source, filename, side) => {
  const { compile } = await import('svelte/compiler');
  const generate = side === 'browser' ? 'client' : 'server';
  return compile(source, { filename, generate, dev: true }).js.code;
});

const vue = (side) =>
  side === 'browser'
    ? // With the compiler, as our part has a template.
      { alias: { vue: path('./node_modules/vue/dist/vue.esm-browser.js') } }
    : { external: ['vue'] };

const solid = compiles(/\.jsx$/, async (source, filename, side) => {
  const { transformAsync } = await import('@babel/core');
  const { default: preset } = await import('babel-preset-solid');
  const generate = side === 'browser' ? 'dom' : 'ssr';
  const presets = [[preset, { generate, hydratable: true }]];
  return (await transformAsync(source, { filename, presets, configFile: false })).code;
});

/** What renders a part of a page: how the names of its files begin, and its options for esbuild. */
const parts = {
  'React 18': ['react', () => react(18)],
  'React 19': ['react', () => react(19)],
  Vue: ['vue', vue],
  Svelte: ['svelte', svelte],
  Solid: ['solid', solid],
  // An island in Svelte.
  Astro: ['astro', svelte],
};

export const partNames = Object.keys(parts);

/** Parts that are taken over when `window.takeOver` is called, later than the rest of the page. */
const lateParts = {
  'a lazy component of React': ['react-lazy', () => react(19)],
  'a component of Vue that hydrates when it is used': ['vue-lazy', vue],
  'a component in Suspense of Vue': ['vue-suspense', vue],
  'a second app of Svelte': ['svelte-second', svelte],
};

export const latePartNames = Object.keys(lateParts);

async function bundle(file, options) {
  const { outputFiles } = await build({
    entryPoints: [path(file)],
    bundle: true,
    write: false,
    // esbuild would warn here of what our own package declares for the builds of sites.
    logLevel: 'error',
    // Only development builds compare the page with what they have rendered, and say what differs.
    define: { 'process.env.NODE_ENV': '"development"' },
    ...options,
    conditions: ['development', ...(options.conditions ?? [])],
  });
  return outputFiles[0].text;
}

/** Bundles a script for the browser. */
const bundleScript = (file, options) =>
  bundle(file, { format: 'iife', conditions: ['browser'], ...options });

/** Imports a file that renders a page. */
async function importRenderer(file, options) {
  const code = await bundle(file, { format: 'cjs', platform: 'node', ...options });
  const module = { exports: {} };
  new Function('module', 'require', code)(module, createRequire(import.meta.url));
  return module.exports;
}

/** Bundles the script that hydrates the document of react-page.js. `withModule` starts Ask First in it. */
export const bundleReact = buildOnce((release, { withModule = false } = {}) =>
  bundleScript(withModule ? 'react-hydrate-with-module.js' : 'react-hydrate.js', react(release)),
);

const importReact = buildOnce((release) => importRenderer('react-render.js', react(release)));

/** Renders the HTML of the document of react-page.js. */
export async function renderReact(release, props) {
  const { render } = await importReact(release);
  return `<!doctype html>${render(props)}`;
}

/** Bundles the script that hydrates the document of solid-page.jsx. */
export const bundleSolid = buildOnce(() => bundleScript('solid-hydrate.js', solid('browser')));

const importSolid = buildOnce(() => importRenderer('solid-render.js', solid('server')));

/** Renders the HTML of the document of solid-page.jsx. */
export async function renderSolid(props) {
  const { render } = await importSolid();
  return `<!doctype html>${render(props)}`;
}

/** Bundles the script that hydrates the part of a page that `renderPart` has rendered. */
export const bundlePart = buildOnce((name) => {
  const [file, optionsFor] = parts[name] ?? lateParts[name];
  return bundleScript(`${file}-part-hydrate.js`, { format: 'esm', ...optionsFor('browser') });
});

const importPart = buildOnce((name) => {
  const [file, optionsFor] = parts[name] ?? lateParts[name];
  return importRenderer(`${file}-part-render.js`, optionsFor('server'));
});

/** Renders the HTML of a part of a page, and what its framework needs in the head. */
export async function renderPart(name, props) {
  const { render, head = '' } = await importPart(name);
  return { body: await render(props), head };
}

/** Provides the modules that Astro's build would make for a server. */
const adapter = {
  name: 'adapter',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:/ }, ({ path: name }) => ({ path: name, namespace: 'virtual' }));
    onLoad({ filter: /./, namespace: 'virtual' }, () => ({
      contents: 'export const internalFetchHeaders = {};',
    }));
  },
};

/** Bundles Astro's client router: `astroRouter.navigate(address)` goes to another page of the site. */
export const bundleAstroRouter = buildOnce(async () => {
  const { outputFiles } = await build({
    entryPoints: [path('./alone/node_modules/astro/dist/transitions/router.js')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'astroRouter',
    define: { 'import.meta.env.SSR': 'false', 'import.meta.env.DEV': 'false' },
    plugins: [adapter],
  });
  return outputFiles[0].text;
});

/** Reads the text of a file of one of the packages. */
export const readPackage = (file) => readFileSync(path(`./node_modules/${file}`), 'utf8');
