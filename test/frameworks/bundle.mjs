import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Where each release of React is installed: the first one that renders whole documents, and today's. */
const folders = { 18: './react-18/node_modules/', 19: './node_modules/' };

async function bundle(file, release, options) {
  const { outputFiles } = await build({
    entryPoints: [path(file)],
    bundle: true,
    write: false,
    // Only this one compares the page with what it has rendered, and says what differs.
    define: { 'process.env.NODE_ENV': '"development"' },
    alias: {
      react: path(`${folders[release]}react`),
      'react-dom': path(`${folders[release]}react-dom`),
    },
    ...options,
  });
  return outputFiles[0].text;
}

/** The script that hydrates the document of react-page.js. */
export const bundleReact = (release) => bundle('react-hydrate.js', release, { format: 'iife' });

/** The HTML of that document. */
export async function renderReact(release, props) {
  const code = await bundle('react-render.js', release, { format: 'cjs', platform: 'node' });
  const module = { exports: {} };
  new Function('module', 'require', code)(module, createRequire(import.meta.url));
  return `<!doctype html>${module.exports.render(props)}`;
}

/** The part of Astro that its build would make for the adapter of a server. */
const adapter = {
  name: 'adapter',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:/ }, ({ path: name }) => ({ path: name, namespace: 'virtual' }));
    onLoad({ filter: /./, namespace: 'virtual' }, () => ({
      contents: 'export const internalFetchHeaders = {};',
    }));
  },
};

/** Astro's client router: `astroRouter.navigate(address)` goes to another page of the site. */
export async function bundleAstroRouter() {
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
}

/** The text of a file of one of the packages. */
export const readPackage = (file) => readFileSync(path(`./node_modules/${file}`), 'utf8');
