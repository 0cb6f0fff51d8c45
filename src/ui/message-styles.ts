import { css } from 'lit';

/** The look of a message. */
export const messageStyles = css`
  .message {
    position: fixed;
    inset: auto 0 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(var(--space) * 2);
    align-items: center;
    padding: var(--space) max(var(--space), 50% - 36em, env(safe-area-inset-right))
      max(var(--space), env(safe-area-inset-bottom))
      max(var(--space), 50% - 36em, env(safe-area-inset-left));
    border-top-width: 1px;
  }
  p {
    flex: 1 1 20em;
    max-width: 44em;
    margin: 0;
  }
  button {
    min-width: 8em;
    margin-inline-start: auto;
  }
`;
