import { css } from 'lit';

/** The look of the small button. */
export const buttonStyles = css`
  :host {
    z-index: calc(var(--ask-first-layer, 2147483000) - 1) !important;
  }
  .button {
    position: fixed;
    inset-block: auto calc(max(0.5em, env(safe-area-inset-bottom)) + var(--lift, 0px));
    inset-inline: max(0.5em, env(safe-area-inset-left), env(safe-area-inset-right)) auto;
    min-height: 44px;
    padding: 0 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--ask-first-shadow, 0 1px 4px rgb(0 0 0 / 20%));
    color: var(--ink);
    font-size: max(14px, 0.875em);
    font-weight: 400;
    cursor: pointer;
  }
  .button[data-side='end'] {
    inset-inline: auto max(0.5em, env(safe-area-inset-left), env(safe-area-inset-right));
  }
  .button[data-place='end'] {
    position: absolute;
    inset-block: var(--end) auto;
  }
  .button[data-at-top] {
    position: fixed;
    inset-block: max(0.5em, env(safe-area-inset-top)) auto !important;
    padding-top: 0 !important;
  }
`;
