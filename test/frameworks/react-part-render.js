import { StrictMode, createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Part } from './react-part.js';

export const render = (props) =>
  renderToString(createElement(StrictMode, null, createElement(Part, props)));
