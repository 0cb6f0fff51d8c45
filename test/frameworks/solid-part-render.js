import { createComponent, generateHydrationScript, renderToString } from 'solid-js/web';
import { Part } from './solid-part.jsx';

export const render = (props) => renderToString(() => createComponent(Part, props));

/** Part of each such page. */
export const head = generateHydrationScript();
