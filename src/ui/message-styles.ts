import { createSheet, css } from './sheet.js';

/** The look of a message, over the shared tokens; `display` is left to the page. */
export const messageStyles = createSheet(css`
  :host {
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483000 !important;
    box-sizing: border-box;
    padding: 1rem max(1rem, 50vw - 36rem) max(1rem, env(safe-area-inset-bottom));
    border-top: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink);
  }
  p {
    margin: 0 0 0.5rem;
  }
  button {
    padding: 0 1.5rem;
  }
`);
