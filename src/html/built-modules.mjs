// Runs at our build: makes the modules that `built.d.ts` declares.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const pathOf = (address) => fileURLToPath(new URL(address, import.meta.url));

const toModule = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/** Bundles and runs `markup.ts`. The bundle lies in dist for a moment, so that Node finds its packages. */
async function runMarkup() {
  const file = pathOf('../../dist/markup.mjs');
  const { outputFiles } = await build({
    entryPoints: [pathOf('markup.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file));
  } finally {
    rmSync(file);
  }
}

async function loadNotice() {
  const { createMarkup, style } = await runMarkup();
  const { code } = await transform(style, { loader: 'css', minify: true, target: 'es2021' });
  return toModule({ markup: await createMarkup(), style: code.trim() });
}

/** Code as it can stand in a script element: nothing in it ends the element, or begins a comment. */
const inElement = (code) => code.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3c');

async function loadGuard() {
  const { outputFiles } = await build({
    entryPoints: [pathOf('show-early.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2021',
    logLevel: 'error',
  });
  const guard = readFileSync(pathOf('../../dist/in-html.js'), 'utf8');
  return toModule({ guard: inElement(guard), early: inElement(outputFiles[0].text) });
}

function loadTexts(languages) {
  const names = languages.filter((name) => !/-(preferences|embeds)$/.test(name));
  const imports = names.map(
    (name, index) =>
      `import { texts as t${index} } from ${JSON.stringify(pathOf(`../locales/${name}.ts`))};`,
  );
  const members = names.map((name, index) => `${JSON.stringify(name)}: t${index}`);
  return `${imports.join('\n')}\nexport const noticeTexts = { ${members.join(', ')} };`;
}

/**
 * The plugin. The guard must have been built before.
 *
 * @param {string[]} languages the names of the files of texts, as the build knows them
 */
export function builtModules(languages) {
  const loaders = {
    'built:notice': loadNotice,
    'built:guard': loadGuard,
    'built:texts': () => loadTexts(languages),
  };
  return {
    name: 'built-modules',
    resolveId: (id) => (id in loaders ? `\0${id}` : null),
    load: (id) => loaders[id.replace('\0', '')]?.() ?? null,
  };
}
