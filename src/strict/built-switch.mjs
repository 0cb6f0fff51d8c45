// Runs at our build: makes the module that `built.d.ts` declares.
import { bundleScript } from '../pack/bundle-script.mjs';

async function bundle() {
  const code = await bundleScript(new URL('switch.ts', import.meta.url));
  return `export const code = ${JSON.stringify(code)};`;
}

/** The plugin. */
export const builtSwitch = {
  name: 'built-switch',
  resolveId: (id) => (id === 'built:switch' ? `\0${id}` : null),
  load: (id) => (id === '\0built:switch' ? bundle() : null),
};
