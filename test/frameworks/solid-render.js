import { createComponent, renderToString } from 'solid-js/web';
import { Page } from './solid-page.jsx';

export const render = (props) => renderToString(() => createComponent(Page, props));
