import { createSheet, css } from './sheet.js';

/**
 * The colours that all elements share: by default the browser's own, in light and in dark. Decline
 * and Accept have one set: nothing can make one louder than the other.
 */
export const tokens = createSheet(css`
  :host {
    color-scheme: light dark;
    --surface: var(--ask-first-surface, Canvas);
    --ink: var(--ask-first-ink, CanvasText);
    --line: var(--ask-first-line, GrayText);
    --button-surface: var(--ask-first-button-surface, var(--ink));
    --button-ink: var(--ask-first-button-ink, var(--surface));
    font:
      1rem/1.45 system-ui,
      sans-serif;
  }
  :host([data-aside]) {
    inset-block: 0 auto !important;
  }
  button {
    min-height: 2.75rem;
    border: 1px solid transparent;
    border-radius: 0.25rem;
    background: var(--button-surface);
    color: var(--button-ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  button:focus-visible {
    box-shadow:
      0 0 0 3px var(--surface),
      0 0 0 6px var(--ink);
  }
  @media (forced-colors: active) {
    :host {
      --button-surface: ButtonFace;
      --button-ink: ButtonText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`);
