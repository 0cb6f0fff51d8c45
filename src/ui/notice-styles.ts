import { css } from 'lit';

/**
 * The look of the notice. Text and buttons stand side by side where both have room. Text that does
 * not fit scrolls under the buttons, which stay in sight. In a low window, as at 400 % zoom, the
 * links below the buttons are in sight only at the end of the text, or while the focus is on a
 * button or a link. Lengths are shares of the containing block, not of the viewport, because a
 * zoomed root element would scale viewport units again.
 */
export const noticeStyles = css`
  .notice {
    position: fixed;
    inset: auto 0 0;
    display: grid;
    grid: auto / repeat(auto-fit, minmax(min(26em, 100%), 1fr));
    gap: 0 calc(var(--space) * 2);
    max-height: 50%;
    padding: var(--space) max(var(--space), 50% - 36em, env(safe-area-inset-right))
      env(safe-area-inset-bottom) max(var(--space), 50% - 36em, env(safe-area-inset-left));
    overflow: auto;
    border-top-width: 1px;
  }
  h2 {
    width: fit-content;
    margin: 0 0 0.25em;
    font-size: 1.125em;
  }
  p {
    margin: 0 0 calc(var(--space) * 0.75);
  }
  .actions {
    position: sticky;
    bottom: 0;
    gap: calc(var(--space) * 0.75);
    align-self: end;
    padding-bottom: var(--space);
    background: inherit;
  }
  /* Where the text scrolls, it fades out above the buttons. */
  .actions::before {
    content: '';
    position: absolute;
    inset: auto 0 100%;
    height: calc(var(--space) * 0.75);
    background: linear-gradient(transparent, var(--surface));
  }
  /*
   * The links are as wide as their text beside the buttons, and fill the line in a row of their
   * own.
   */
  .button {
    flex: 100 1 0;
    min-width: min(8em, 25vw);
    padding-inline: 0.5em;
  }
  .more {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    gap: calc(var(--space) * 0.75);
  }
  .more > * {
    flex: 1 1 50%;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 0.25em calc(var(--space) * 0.75);
    border: 1px solid transparent;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: center;
    text-decoration: none;
  }
  .more > :first-child {
    border-color: var(--line);
    border-radius: var(--radius);
  }
  .more > :last-child {
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .box,
  .dialog {
    inset: max(var(--space), env(safe-area-inset-top)) max(var(--space), env(safe-area-inset-right))
      max(var(--space), env(safe-area-inset-bottom)) max(var(--space), env(safe-area-inset-left));
    max-width: var(--width);
    height: fit-content;
    margin: auto;
    padding: var(--space) var(--space) 0;
    border-width: 1px;
    border-radius: var(--radius);
  }
  .box {
    margin-block-end: 0;
    margin-inline-end: 0;
  }
  .box .more,
  .dialog .more {
    flex: 1 0 100%;
  }
  .dialog {
    overscroll-behavior: contain;
    max-height: calc(
      100% - 2 * max(var(--space), env(safe-area-inset-top), env(safe-area-inset-bottom))
    );
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  @media (min-width: 40rem) {
    .bar .more > * {
      min-width: max-content;
    }
  }
  @media (max-width: 40rem) {
    .notice {
      padding-block: calc(var(--space) * 0.75) 0;
      font-size: clamp(14px, 0.875rem, 24px);
    }
    .actions {
      gap: calc(var(--space) / 2);
      padding-bottom: max(var(--space) * 0.75, env(safe-area-inset-bottom));
    }
    .more {
      flex: 1 0 100%;
      gap: calc(var(--space) / 2);
    }
    .more > * {
      padding-inline: 0.5em;
    }
    .dialog {
      padding-top: var(--space);
    }
    .dialog .actions {
      padding-bottom: var(--space);
    }
    .box {
      inset: auto 0 0;
      max-width: none;
      padding-inline: max(var(--space), env(safe-area-inset-left), env(safe-area-inset-right));
      border-width: 1px 0 0;
      border-radius: 0;
    }
  }
  /* With less space, the English text needs no scrolling in the smallest window. */
  @media (max-width: 21rem) {
    .notice {
      padding-block: calc(var(--space) / 2) 0;
    }
    .actions {
      padding-bottom: max(var(--space) / 2, env(safe-area-inset-bottom));
    }
    .more > * {
      min-height: 38px;
    }
  }
  @media (max-width: 40rem) and (max-height: 24rem) {
    .actions:not(:focus-within) {
      bottom: -2.5em;
    }
  }
`;
