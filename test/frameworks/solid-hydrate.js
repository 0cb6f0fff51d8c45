import { createComponent, hydrate } from 'solid-js/web';
import { Page } from './solid-page.jsx';

hydrate(() => createComponent(Page, window.props), document);
