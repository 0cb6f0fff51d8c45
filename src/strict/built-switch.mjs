// Runs at our build: makes the module that `built.d.ts` declares.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('switch.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    logLevel: 'error',
  });
  // Nothing in it may end the element, or begin a comment.
  const code = outputFiles[0].text.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3c');
  return `export const code = ${JSON.stringify(code)};`;
}

/** The plugin. */
export const builtSwitch = {
  name: 'built-switch',
  resolveId: (id) => (id === 'built:switch' ? `\0${id}` : null),
  load: (id) => (id === '\0built:switch' ? bundle() : null),
};
