import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify as swc } from '@swc/core';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { autoconsentBeside, builtAuditData } from './src/audit/built-data.mjs';
import { builtModules } from './src/html/built-modules.mjs';
import { builtTrackers, frequentTrackers } from './src/mark/built-trackers.mjs';
import { builtRatesPage } from './src/rates/built-page.mjs';
import { builtSwitch } from './src/strict/built-switch.mjs';

const TARGET = 'es2021';

// A file that is no longer built must not be published.
rmSync('dist', { recursive: true, force: true });

const GLOBAL_OF_LIT = {
  globalThis: ['litGlobal', 'src/ui/lit-global.ts'],
  litPropertyMetadata: ['litPropertyMetadata', 'src/ui/lit-global.ts'],
};

/**
 * Globals for libraries, in place of the page's own: there, an element may have the name of a member that a
 * library uses, see src/page/document.ts. Lit needs a node as its document.
 */
const globals = {
  'lit-html': { document: ['document', 'src/ui/template-document.ts'], ...GLOBAL_OF_LIT },
  'lit-element': GLOBAL_OF_LIT,
  '@lit/reactive-element': GLOBAL_OF_LIT,
  'js-cookie': { document: ['document', 'src/page/document.ts'] },
};
const globalsOfLibraries = {
  name: 'globals-of-libraries',
  transform(code, id) {
    const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    const imports = Object.entries(globals[library] ?? {})
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
      .map(([name, [exported, path]]) => {
        const file = fileURLToPath(new URL(path, import.meta.url));
        return `import { ${exported} as ${name} } from ${JSON.stringify(file)};`;
      });
    return imports.length > 0 ? { code: imports.join('') + code, map: null } : null;
  },
};

/** One list for all outputs. Lit's own templates are minified as published. */
const plugins = [
  globalsOfLibraries,
  nodeResolve({ extensions: ['.ts', '.js'] }),
  esbuild({ target: TARGET, tsconfig: 'tsconfig.json', charset: 'utf8' }),
  minifyTemplateLiterals({ include: ['src/**'], exclude: ['node_modules/**'] }),
];

/**
 * Has V8 (136) compile all functions of a file at once. A first visit needs nearly all of them, and to
 * compile each when it is first called takes longer. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Minifies with swc, whose output is one per cent smaller than terser's. */
const minify = {
  name: 'minify',
  async renderChunk(code, { fileName }, { format, file }) {
    const minified = await swc(code, {
      ecma: 2021,
      ...(format === 'es' && { module: true }),
      compress: {
        ecma: 2021,
        passes: 6,
        inline: 1,
        // Not in signals: the queues of vendors need `arguments`, which arrow functions lack.
        unsafe_arrows: !file?.includes('/signals/'),
        unsafe_methods: true,
        pure_getters: true,
      },
      mangle: true,
      // One letter beyond Latin 1 makes the browser keep the whole file with two bytes per letter. A page
      // in another encoding would also read the file in that encoding. The texts of a language are full of
      // such letters, but they are a module, which browsers always read as UTF-8.
      format: { asciiOnly: !fileName.startsWith('locales/') },
      sourceMap: true,
    });
    if (!/^(ask-first|in-html|notice|choose)\.js$/.test(fileName)) return minified;
    const map = JSON.parse(minified.map);
    // One empty entry, for the line in front.
    map.mappings = `;${map.mappings}`;
    return { code: COMPILE_AT_ONCE + minified.code, map };
  },
};

/** Writes the licences of what we bundle, whose notices are minified away, and the rule for opt-out tools. */
const licences = {
  name: 'licences',
  generateBundle() {
    const source = ['@lit/reactive-element', 'lit-element', 'lit-html', 'js-cookie']
      .map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`)
      .join('\n\n');
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    const rule = readFileSync('demo/recipes/autoconsent.json', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'autoconsent.json', source: rule });
  },
};

/**
 * Writes the licences of all packages that are bundled into a file for Node, beside that file.
 *
 * @param more packages whose data is in the file
 */
const licencesBeside = (fileName, more = []) => ({
  name: 'licences-beside',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    // The plugin for CommonJS puts a null character before the names of modules that it adds.
    const folders = modules.flatMap(
      (id) => /\/.*node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [],
    );
    const source = [...new Set(folders), ...more.map((name) => `node_modules/${name}`)]
      .map((folder) => `${folder.replace(/.*node_modules\//, '')}\n\n${readLicence(folder)}`)
      .sort()
      .join('\n\n');
    this.emitFile({ type: 'asset', fileName, source });
  },
});

function readLicence(folder) {
  const name = ['LICENSE', 'LICENSE.md', 'license'].find((file) => existsSync(`${folder}/${file}`));
  if (!name) throw new Error(`no licence in ${folder}`);
  return readFileSync(`${folder}/${name}`, 'utf8');
}

/** Copies the types of our elements for frameworks. The compiler does not copy declaration files. */
const frameworkTypes = {
  name: 'framework-types',
  generateBundle() {
    for (const name of ['react', 'solid', 'vue'])
      this.emitFile({
        type: 'asset',
        fileName: `types/frameworks/${name}.d.ts`,
        source: readFileSync(`src/frameworks/${name}.d.ts`, 'utf8'),
      });
  },
};

const hashOf = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/**
 * Writes the hash of each file that a page can load, for the attribute `integrity`. It is a plugin of the
 * last output, since it reads what all outputs have written.
 */
const integrity = {
  name: 'integrity',
  writeBundle() {
    const files = readdirSync('dist', { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js') && !/^(module|configure|tools)\//.test(file))
      .sort();
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const hashes = Object.fromEntries(files.map((file) => [file, hashOf(`dist/${file}`)]));
    const content = JSON.stringify({ version, files: hashes }, null, 2);
    writeFileSync('dist/integrity.json', `${content}\n`);
  },
};

/** Copies the pages of the configurator, and their style sheets. */
const pagesOfConfigurator = {
  name: 'pages-of-configurator',
  generateBundle() {
    const files = readdirSync('src/configure').filter((file) => /\.(html|css)$/.test(file));
    for (const fileName of files) {
      const source = readFileSync(`src/configure/${fileName}`, 'utf8');
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};

/** The files of the languages. Each becomes a chunk of its own. English is a part of the other chunks. */
const languages = readdirSync('src/locales')
  .filter((file) => /^export const texts\b/m.test(readFileSync(`src/locales/${file}`, 'utf8')))
  .map((file) => file.replace('.ts', ''));

/** The files that export a signal. Each becomes a chunk of its own. */
const signals = readdirSync('src/signals')
  .filter((file) => /^export const signal\b/m.test(readFileSync(`src/signals/${file}`, 'utf8')))
  .map((file) => file.replace('.ts', ''));

/**
 * The files of src/signals that are built, each with its name in the build. Filter lists block files that
 * are named like a vendor's: `matomo.js`, `gpt.js`.
 */
const signalFiles = Object.fromEntries([
  ...signals.map((name) => [name, `for-${name}`]),
  ['purposes', 'purposes'],
]);

/** The files that take over the choice of another tool. Each becomes a chunk of its own. */
const oldTools = readdirSync('src/old-choice')
  .filter((file) =>
    /^export const takeOver\b/m.test(readFileSync(`src/old-choice/${file}`, 'utf8')),
  )
  .map((file) => file.replace('.ts', ''));

/** Writes a table of plain imports into the build for bundlers: these follow no computed address. */
const plainImports = {
  name: 'plain-imports',
  transform(code, id) {
    if (!id.endsWith('src/index.ts')) return null;
    const linesOf = (room, files) =>
      files.map(
        ([source, built]) => `'./${room}/${built}.js': () => import('./${room}/${source}.js')`,
      );
    const lists = [
      [
        ...linesOf(
          'locales',
          languages.map((name) => [name, name]),
        ),
        ...linesOf(
          'old-choice',
          oldTools.map((name) => [name, `from-${name}`]),
        ),
      ],
      linesOf('signals', Object.entries(signalFiles)),
    ];
    const tables = lists.map((lines) => `({${lines}})`);
    const plain = code.replace(
      /import\((`.*?`)\)/g,
      (_, address) => `${tables.shift()}[${address}]()`,
    );
    if (tables.length > 0) this.error('src/index.ts no longer has two computed imports');
    return { code: plain, map: null };
  },
};

/**
 * Builds several chunks together. What they share becomes a part of the chunk `home`, which a page has
 * usually loaded before it needs another one. A file of its own would be one more request.
 */
function chunksAround(home, inputs, more = []) {
  const idOf = (path) => fileURLToPath(new URL(path, import.meta.url));
  /** The entries that need a module. */
  function entriesOf(id, { getModuleInfo }, seen = new Set()) {
    if (seen.has(id)) return [];
    seen.add(id);
    const { isEntry, importers } = getModuleInfo(id);
    const others = importers.flatMap((importer) => entriesOf(importer, { getModuleInfo }, seen));
    return isEntry ? [id, ...others] : others;
  }
  return {
    input: inputs,
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      manualChunks(id, api) {
        const entries = entriesOf(id, api);
        // No notice needs what only embeds, the owner's messages and the developer's panel share.
        if (
          entries.length > 1 &&
          entries.every((entry) => /\/(embeds|diagnose|lint)\.ts$/.test(entry))
        )
          return 'marks';
        return entries.length > 1 || entries[0] === idOf(inputs[home]) ? home : undefined;
      },
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins: [...plugins, ...more],
    onwarn,
  };
}

/** A circular import, or anything else that rollup warns of, fails the build. */
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

export default [
  {
    // The guard. Its import() of the notice has a computed address, which rollup leaves alone.
    input: 'src/ask-first.ts',
    output: {
      file: 'dist/ask-first.js',
      format: 'iife',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins,
    onwarn,
  },
  {
    // The guard of pages whose HTML holds the notice.
    input: 'src/in-html.ts',
    output: {
      file: 'dist/in-html.js',
      format: 'iife',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins,
    onwarn,
  },
  {
    // The add-on for what scripts add: its owner names it in the page.
    input: 'src/automatic.ts',
    output: {
      file: 'dist/automatic.js',
      format: 'iife',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins: [frequentTrackers, ...plugins],
    onwarn,
  },
  // What shows something, with Lit.
  chunksAround(
    'notice',
    {
      notice: 'src/ui/notice.ts',
      preferences: 'src/ui/preferences.ts',
      extras: 'src/ui/extras.ts',
      embeds: 'src/embeds/embeds.ts',
      diagnose: 'src/options/diagnose.ts',
      lint: 'src/lint/lint.ts',
      'merge-texts': 'src/options/merge-texts.ts',
      ...Object.fromEntries(languages.map((file) => [`locales/${file}`, `src/locales/${file}.ts`])),
    },
    [licences, frameworkTypes, builtTrackers],
  ),
  // What acts. It shares no file with the above, so that a choice needs no Lit.
  chunksAround('choose', {
    choose: 'src/choice/choose.ts',
    maintenance: 'src/choice/maintenance.ts',
  }),
  {
    // What releases, once something is granted.
    input: 'src/release/release-queue.ts',
    output: {
      file: 'dist/release.js',
      format: 'es',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins,
    onwarn,
  },
  {
    // The variants of the notice, with and without Lit.
    input: 'src/ui/variants.ts',
    output: {
      file: 'dist/variants.js',
      format: 'es',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins,
    onwarn,
  },
  {
    // Without Lit. What it shares with the notice that Lit renders is in both.
    input: 'src/html/enhance-notice.ts',
    output: {
      file: 'dist/notice-in-html.js',
      format: 'es',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins: [builtModules(languages), ...plugins],
    onwarn,
  },
  // Each is one request, so that what they share is in each of them.
  ...Object.entries(signalFiles).map(([source, built]) => ({
    input: `src/signals/${source}.ts`,
    output: {
      file: `dist/signals/${built}.js`,
      format: 'es',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins,
    onwarn,
  })),
  ...oldTools.map((name) => ({
    input: `src/old-choice/${name}.ts`,
    output: {
      file: `dist/old-choice/from-${name}.js`,
      format: 'es',
      plugins: [minify],
      sourcemap: 'hidden',
    },
    plugins,
    onwarn,
  })),
  // For the owner of a site: the configurator, and the frame of its preview.
  ...[
    ['configure', 'src/configure/configurator-app.ts', [pagesOfConfigurator]],
    ['preview', 'src/configure/preview.ts', []],
  ].map(([name, input, more]) => ({
    input,
    output: { file: `dist/configure/${name}.js`, format: 'es', plugins: [minify] },
    plugins: [...plugins, ...more],
    onwarn,
  })),
  {
    // For servers and edges: one file, without a document.
    input: 'src/record.ts',
    output: { file: 'dist/module/record.js', format: 'es', sourcemap: true },
    plugins,
    onwarn,
  },
  {
    // For servers, edges and builds: one file, with the guard and all languages in it.
    input: 'src/html.ts',
    output: { file: 'dist/module/html.js', format: 'es', sourcemap: true },
    plugins: [builtModules(languages), ...plugins],
    onwarn,
  },
  {
    // For servers, edges, builds and the command line: one file, with the code of the switch in it.
    input: 'src/strict.ts',
    output: { file: 'dist/module/strict.js', format: 'es', sourcemap: true },
    plugins: [builtSwitch, ...plugins],
    onwarn,
  },
  {
    // For servers, edges, builds and the command line: one file, with the parser and the data in it.
    input: 'src/mark.ts',
    output: { file: 'dist/module/mark.js', format: 'es' },
    plugins: [builtTrackers, ...plugins, licencesBeside('mark-licences.txt', ['third-party-web'])],
    onwarn,
  },
  {
    // For the command line: a file for each command, beside the library, which is not bundled again.
    input: 'src/tools/ask-first.ts',
    external: [/^node:/, /^ask-first\/(html|mark|strict)$/, 'playwright-core'],
    output: {
      dir: 'dist/tools',
      format: 'es',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name].mjs',
      banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      // A chunk of its own: commands import it, and cannot wait for the entry, which waits for them.
      manualChunks: (id) => (id.endsWith('/usage-error.ts') ? 'usage-error' : undefined),
      paths: (id) => id.replace(/^ask-first\/(\w+)$/, '../module/$1.js'),
    },
    plugins: [
      builtAuditData,
      builtRatesPage,
      autoconsentBeside,
      nodeResolve({ extensions: ['.ts', '.js'] }),
      commonjs(),
      esbuild({ target: 'node20', tsconfig: 'src/tools/tsconfig.json', charset: 'utf8' }),
      licencesBeside('licences.txt', ['@duckduckgo/autoconsent', 'third-party-web', 'uplot']),
    ],
    onwarn,
  },
  {
    // For bundlers: readable, with lit and js-cookie left to them, so that nothing ships twice.
    input: ['src/index.ts', 'src/check-signal.ts'],
    external: [/^lit/, 'js-cookie'],
    output: {
      dir: 'dist/module',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames({ facadeModuleId }) {
        const [, room, name] =
          /src\/(locales|signals|old-choice)\/([\w-]+)\.ts$/.exec(facadeModuleId) ?? [];
        const built = {
          locales: name,
          signals: signalFiles[name] ?? name,
          'old-choice': `from-${name}`,
        };
        return room ? `${room}/${built[room]}.js` : '[name].js';
      },
      sourcemap: true,
    },
    plugins: [builtTrackers, ...plugins, plainImports, integrity],
    onwarn,
  },
];
