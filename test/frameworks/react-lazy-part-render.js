import { StrictMode, Suspense, createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { Film } from './react-lazy-part.js';

export const render = (props) =>
  renderToString(h(StrictMode, null, h(Suspense, null, h(Film, props))));
