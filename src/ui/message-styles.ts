import { css } from 'lit';

/** The look of a message. */
export const messageStyles = css`
  .message {
    position: fixed;
    inset: auto 0 0;
    display: block;
    padding: var(--space) max(var(--space), 50% - 36em, env(safe-area-inset-right))
      max(var(--space), env(safe-area-inset-bottom))
      max(var(--space), 50% - 36em, env(safe-area-inset-left));
    border-top-width: 1px;
  }
  p {
    margin: 0 0 0.5em;
  }
  button {
    padding: 0 1.5em;
  }
`;
