import { createComponent, generateHydrationScript, renderToString } from 'solid-js/web';
import { Page } from './solid-page.jsx';

export const render = (props) => renderToString(() => createComponent(Page, props));

/** Part of each such page. */
export const head = generateHydrationScript();
