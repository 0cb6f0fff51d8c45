import { createComponent, generateHydrationScript, renderToString } from 'solid-js/web';
import { Part } from './solid-part.jsx';

export const render = (props) => renderToString(() => createComponent(Part, props));

/** What Solid needs in the head of each page. */
export const head = generateHydrationScript();
