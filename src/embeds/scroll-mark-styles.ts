import { css } from 'lit';

/** How a placeholder shows that there is more text than its box has room for. */
export const scrollMarkStyles = css`
  /* Where the text scrolls, it fades out. */
  .actions::before,
  .card::after {
    content: '';
    position: absolute;
    inset: auto 0 100%;
    height: 0.75em;
    background: linear-gradient(transparent, var(--surface));
    pointer-events: none !important;
  }
  .card::after {
    display: none;
    position: sticky;
    bottom: 0;
    height: 1.5em;
    margin: -1.5em calc(-1 * var(--side)) 0;
  }
  /*
   * Browsers with scroll timelines fade the text only while there is more, and also show a line and
   * a mark.
   */
  @supports (animation-timeline: scroll()) {
    .actions::before,
    .card::after,
    .heading::after {
      opacity: 0;
      animation: has-more linear both;
      animation-timeline: scroll(nearest);
    }
    .actions::before {
      height: 1.75em;
      border-bottom: 1px solid var(--line);
    }
    .heading::after {
      content: '\\25be' / '';
      float: inline-end;
    }
  }
  @keyframes has-more {
    from,
    99% {
      opacity: 1;
    }
    to {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .actions::before,
    .card::after {
      background: linear-gradient(transparent, Canvas);
      forced-color-adjust: none;
    }
  }
`;
