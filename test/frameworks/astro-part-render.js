import load from './alone/node_modules/astro/dist/runtime/client/load.prebuilt.js';
import island from './alone/node_modules/astro/dist/runtime/server/astro-island.prebuilt-dev.js';
import { render as renderPart } from './svelte-part-render.js';

/** Writes each value after the number of its type, which is 0 for values of JSON. */
const writeProps = (props) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(props).map(([name, value]) => [name, [0, value]])),
  );

export const render = (props) =>
  `<astro-island ssr await-children client="load" opts="{}" props='${writeProps(props)}' component-url="/app.js"
    component-export="Part" renderer-url="/app.js">${renderPart(props)}<!--astro:end--></astro-island>`;

/** What Svelte's code leaves in a page on which another island has come first. */
const earlierIsland = 'Element.prototype.__e = undefined;';

export const head = `<script>${earlierIsland}${load}${island}</script>`;
