import { StrictMode, createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Part } from './react-part.js';

const part = createElement(StrictMode, null, createElement(Part, window.props));
hydrateRoot(document.getElementById('app'), part);
