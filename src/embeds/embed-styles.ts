import { css } from 'lit';

/**
 * How a placeholder looks. What does not fit into its box is scrolled; the buttons stay in sight, in a low
 * box beside the text.
 */
export const embedStyles = css`
  :host > .embed {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: auto;
    visibility: inherit;
    display: flex;
    flex-direction: column;
    width: var(--box-width);
    height: var(--box-height);
    /* The box may end within a pixel, in which Chromium (156) would show the text below the buttons. */
    padding-bottom: 1px;
    overflow: hidden;
    border-radius: var(--corners, 0);
    box-shadow: none;
    --size: clamp(14px, 0.9375rem, 22px);
    font-size: var(--size);
    line-height: 1.4;
    container-type: size;
  }
  /* The frame. As a border of the box it would lie below the text, in a box that ends within a pixel. */
  :host > .embed::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 1px solid var(--line);
    border-radius: inherit;
    pointer-events: none !important;
  }
  .poster {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .card {
    --side: var(--space);
    position: relative;
    box-sizing: border-box;
    width: 100%;
    max-width: calc(42 * var(--size));
    max-height: 100%;
    margin: auto;
    padding: var(--space) var(--side) 0;
    overflow: auto;
    /* What has the focus is not under the buttons. */
    scroll-padding-block-end: 7em;
    background: var(--surface);
  }
  .poster + .card {
    max-height: 65%;
    margin-bottom: var(--space);
    border-radius: var(--radius);
  }
  p,
  blockquote {
    margin: 0 0 0.5em;
    text-wrap: pretty;
  }
  blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--line);
  }
  .heading {
    font-size: 1.125em;
    font-weight: 600;
  }
  [hidden] {
    display: none;
  }
  a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .address {
    display: none;
  }
  .actions {
    position: sticky;
    bottom: -1px;
    margin: 0 calc(-1 * var(--side));
    gap: calc(var(--space) / 2);
    padding: 0.5em var(--side) calc(0.75em + 1px);
    background: var(--surface);
  }
  .button {
    flex: 1 1 0;
    min-width: min(8em, 40%);
    padding-inline: 0.25em;
  }
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
  /* Browsers that can tell say whether there is more of it, by a line and a mark as well. */
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
      content: '▾' / '';
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
  @container (max-width: 26em) {
    .card {
      --side: 0.75em;
      padding-top: 0.75em;
      font-size: 14px;
    }
    .poster + .card {
      margin-bottom: 0;
      border-radius: 0;
    }
  }
  @container (max-height: 16em) {
    .card,
    .poster + .card {
      max-height: 100%;
      margin-bottom: auto;
      padding-top: 0.5em;
    }
  }
  /* The buttons stand beside the text. */
  @container (max-height: 16em) and (min-width: 36em) {
    .card,
    .poster + .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 19em;
      column-gap: var(--space);
      max-width: none;
      padding-top: 0.75em;
    }
    .card > *,
    .card::after {
      grid-column: 1;
    }
    .actions {
      grid-area: 1 / 2 / span 9;
      align-self: start;
      top: 0;
      bottom: auto;
      margin: 0 0 0.75em;
      padding: 0;
    }
    .actions::before {
      display: none;
    }
    .card::after {
      display: block;
      margin-inline-end: 0;
    }
  }
  /* No room for text above the buttons: they come after the heading, and the text is below them. */
  @container (max-height: 9em) and (max-width: 36em) {
    .card {
      display: flex;
      flex-direction: column;
      padding-top: 0.25em;
    }
    .heading {
      order: -2;
      margin-bottom: 0.25em;
    }
    .actions {
      order: -1;
      position: static;
      margin: 0;
      /* No sliver of the next line below the buttons. */
      padding: 0 0 0.75em;
    }
    .actions::before {
      display: none;
    }
    /* In each browser: there is nothing else to tell that text is below. */
    .heading::after {
      content: '▾' / '';
      float: inline-end;
    }
  }
  @media (forced-colors: active) {
    .actions::before,
    .card::after {
      background: linear-gradient(transparent, Canvas);
      forced-color-adjust: none;
    }
    .poster + .card {
      border: 1px solid;
    }
  }
  @media print {
    :host > .embed {
      position: static;
      display: block !important;
      width: auto;
      height: auto;
      overflow: visible;
      container-type: normal;
    }
    .card {
      max-height: none !important;
      overflow: visible;
    }
    blockquote,
    .text,
    .actions,
    .poster,
    a {
      display: none !important;
    }
    .address {
      display: inline;
    }
  }
`;
