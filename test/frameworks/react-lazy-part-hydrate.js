import { StrictMode, Suspense, createElement as h, lazy } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Film } from './react-lazy-part.js';

const LazyFilm = lazy(
  () => new Promise((resolve) => (window.takeOver = () => resolve({ default: Film }))),
);

const part = h(StrictMode, null, h(Suspense, null, h(LazyFilm, window.props)));
hydrateRoot(document.getElementById('app'), part);
