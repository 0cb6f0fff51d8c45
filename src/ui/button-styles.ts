import { createSheet, css } from './sheet.js';

/** The look of the small button, over the shared tokens; `display` is left to the page. */
export const buttonStyles = createSheet(css`
  :host {
    position: fixed !important;
    inset-block: auto max(0.5rem, env(safe-area-inset-bottom)) !important;
    inset-inline: 0.5rem auto !important;
    z-index: 2147482000 !important;
  }
  button {
    padding: 0 0.75rem;
    border-color: var(--line);
    background: var(--surface);
    color: var(--ink);
    font-size: 0.875rem;
  }
`);
