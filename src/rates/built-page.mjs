// Runs at our build: makes the module that `built.d.ts` declares, so that a page of rates loads nothing.
import { readFileSync } from 'node:fs';
import { bundleScript } from '../pack/bundle-script.mjs';

async function bundle() {
  const script = await bundleScript(new URL('draw-charts.ts', import.meta.url), {
    legalComments: 'inline',
    // When uPlot loads, it prepares to format numbers in the browser's language. It fails where a browser
    // names no valid language, but `C` for example. The page is in English.
    define: { navigator: JSON.stringify({ language: 'en' }) },
  });
  const styleFile = new URL('../../node_modules/uplot/dist/uPlot.min.css', import.meta.url);
  const style = readFileSync(styleFile, 'utf8').trim();
  return `export const script = ${JSON.stringify(script)};
export const style = ${JSON.stringify(style)};`;
}

/** The plugin that resolves this module. */
export const builtRatesPage = {
  name: 'built-rates-page',
  resolveId: (id) => (id === 'built:rates-page' ? `\0${id}` : null),
  load: (id) => (id === '\0built:rates-page' ? bundle() : null),
};
