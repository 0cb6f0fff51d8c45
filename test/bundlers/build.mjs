// `node test/bundlers/build.mjs <bundler> <folder>`: builds the site in the folder, `index.html` with the module
// `main.js`, into its folder `built/<bundler>`. A process of its own, so that no other test waits for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const builders = {
  async esbuild(folder, output) {
    const { build } = await import('esbuild');
    const { warnings } = await build({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outdir: output,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
    });
    return warnings.map(({ text }) => text);
  },

  async rollup(folder, output) {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const warnings = [];
    const bundle = await rollup({
      input: join(folder, 'main.js'),
      plugins: [nodeResolve({ browser: true })],
      onwarn: ({ message }) => warnings.push(message),
    });
    await bundle.write({ dir: output, format: 'es' });
    await bundle.close();
    return warnings;
  },

  async vite(folder, output) {
    const { build, createLogger } = await import('vite');
    const warnings = [];
    const customLogger = createLogger('warn');
    customLogger.warn = (text) => warnings.push(text);
    await build({
      root: folder,
      configFile: false,
      logLevel: 'warn',
      customLogger,
      build: { outDir: output },
    });
    return warnings;
  },

  async webpack(folder, output) {
    const { default: webpack } = await import('webpack');
    const compiler = webpack({
      context: folder,
      mode: 'production',
      // Terser would take most of the time.
      optimization: { minimize: false },
      entry: './main.js',
      output: { path: output, filename: 'main.js' },
    });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, found) => (error ? reject(error) : resolve(found)));
    });
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    return [...errors, ...warnings].map(({ message }) => message);
  },
};

const [name, folder] = process.argv.slice(2);
const output = join(folder, 'built', name);
const warnings = await builders[name](folder, output);
if (warnings.length > 0) throw new Error(`${name} warns:\n${warnings.join('\n')}`);
// Vite writes the page itself. What webpack writes by default is no module.
if (name !== 'vite') {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const own = name === 'webpack' ? page.replace('type="module"', 'defer') : page;
  writeFileSync(join(output, 'index.html'), own);
}
