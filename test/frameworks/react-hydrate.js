import { StrictMode, createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './react-page.js';

hydrateRoot(document, createElement(StrictMode, null, createElement(Page, window.props)), {
  onRecoverableError: (error) => console.error(error),
});
