import { css } from 'lit';

/** The look of the small button. */
export const buttonStyles = css`
  .button {
    position: fixed;
    inset-block: auto max(0.5em, env(safe-area-inset-bottom));
    inset-inline: max(0.5em, env(safe-area-inset-left), env(safe-area-inset-right)) auto;
    z-index: calc(var(--ask-first-layer, 2147483000) - 1);
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
`;
