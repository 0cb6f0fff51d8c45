import { css } from 'lit';

/**
 * The look of a placeholder. The element lies over the box of its embed, see `cover.ts`, and takes part
 * in no layout: an important rule of ours wins over those of the page. What does not fit into the box is
 * scrolled; the buttons stay in sight.
 */
export const embedStyles = css`
  :host {
    position: absolute !important;
    inset: auto !important;
    display: block !important;
    float: none !important;
    box-sizing: border-box !important;
    width: var(--width, 0) !important;
    height: var(--height, 0) !important;
    min-width: 0 !important;
    min-height: 0 !important;
    max-width: none !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    transform: translate(var(--x, 0), var(--y, 0)) !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    transition: none !important;
    animation: none !important;
    opacity: 1 !important;
    filter: none !important;
    clip-path: none !important;
    contain: none !important;
    z-index: var(--z, auto) !important;
    text-indent: 0 !important;
  }
  /* An absolute box would not scroll along here. A float of no size does. */
  :host([data-floats]) {
    position: relative !important;
    float: left !important;
    width: 0 !important;
    height: 0 !important;
    /* In a row with gaps it is an item more. */
    margin: var(--gap-before, 0) !important;
  }
  :host([data-small]) {
    visibility: hidden !important;
  }
  /* Its buttons are the next stops of the keyboard. */
  :host([data-yields]) {
    opacity: 0 !important;
    pointer-events: none !important;
  }
  /* In a menu that is closed, or that lets clicks through, nothing can be seen or clicked. */
  :host > .embed,
  :host > .embed *,
  :host > .embed ::before,
  :host > .embed ::after {
    pointer-events: inherit !important;
  }
  :host > .embed {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: auto;
    visibility: inherit;
    display: flex;
    flex-direction: column;
    width: var(--box-width);
    height: var(--box-height);
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
    position: relative;
    box-sizing: border-box;
    width: 100%;
    max-width: calc(42 * var(--size));
    max-height: 100%;
    margin: auto;
    padding: var(--space) var(--space) 0;
    overflow: auto;
    /* What has the focus is not under the buttons. */
    scroll-padding-block-end: 7em;
    background: var(--surface);
  }
  .poster + .card {
    max-height: 65%;
    margin-bottom: 0;
  }
  p,
  blockquote {
    margin: 0 0 0.5em;
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
    /* The box may end within a pixel, and no text shall show below the buttons. */
    bottom: -1px;
    margin-bottom: -1px;
    gap: calc(var(--space) / 2);
    padding-block: 0.25em calc(var(--space) * 0.75);
    background: var(--surface);
  }
  /* Where the text scrolls, it fades out above the buttons. */
  .actions::before {
    content: '';
    position: absolute;
    inset: auto 0 100%;
    height: 0.75em;
    background: linear-gradient(transparent, var(--surface));
  }
  .button {
    flex: 1 1 0;
    min-width: min(8em, 40%);
    padding-inline: 0.25em;
  }
  @container (max-width: 26em) {
    .card {
      padding-inline: 0.75em;
      font-size: 14px;
    }
  }
  @container (max-height: 16em) {
    .card,
    .poster + .card {
      max-height: 100%;
      padding-top: 0.5em;
    }
    .actions {
      padding-bottom: 0.5em;
    }
  }
  /* No room for text above the buttons: they come after the heading, and the text is below them. */
  @container (max-height: 9em) {
    .card {
      display: flex;
      flex-direction: column;
      padding-top: 0.25em;
    }
    .heading {
      order: -2;
      margin-bottom: 0.125em;
    }
    .actions {
      order: -1;
      position: static;
      /* No sliver of the next line below the buttons. */
      padding-block: 0 0.75em;
    }
    .actions::before {
      content: none;
    }
  }
  /* Nothing fades there: a line says where the text goes on. */
  @media (forced-colors: active) {
    .actions {
      border-top: 1px solid;
    }
  }
  @media print {
    :host,
    :host([data-floats]) {
      position: static !important;
      float: none !important;
      margin: 0 !important;
      width: auto !important;
      height: auto !important;
      transform: none !important;
    }
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
