import { css } from 'lit';

/**
 * How a placeholder looks in a box with room. What does not fit is scrolled; the buttons stay in sight.
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
    /*
     * The box may end within a pixel. In that pixel, Chromium (156) would show text from below the
     * buttons.
     */
    padding-bottom: 1px;
    overflow: hidden;
    border-radius: var(--corners, 0);
    box-shadow: none;
    --size: clamp(14px, 0.9375rem, 22px);
    font-size: var(--size);
    line-height: 1.4;
    container-type: size;
  }
  /* The frame. If it were a border, text would be drawn over it in a box that ends within a pixel. */
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
    /* An element that gets the focus is scrolled out from under the buttons. */
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
  @media (forced-colors: active) {
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
