import { StrictMode, createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './react-page.js';

export const render = (props) =>
  renderToString(createElement(StrictMode, null, createElement(Page, props)));
