import { css } from 'lit';

/**
 * Shared by all elements. The box starts from `all: initial`, so that no reset and no huge root
 * font of the page reaches it. It inherits from the site only the font, the text spacing and the
 * colour scheme. We do not set `display` of the element itself, so that a visitor's filter list can
 * hide it.
 *
 * A theme reaches the parts. Our own styles select by class, so that they still hold when the parts
 * are taken away, see `watch-choices.ts`.
 *
 * Decline and Accept always look alike. Each real button stands in a part `button` without a box of
 * its own, and inherits everything from it with `!important`, which no style of a page can
 * override. So a theme reaches both or none. As a flex box, the button has no `::first-letter` or
 * `::first-line`.
 *
 * @cssprop --ask-first-surface - background; default the browser's own, light or dark
 * @cssprop --ask-first-ink - text
 * @cssprop --ask-first-line - borders
 * @cssprop --ask-first-button-surface - background of all buttons; default the ink
 * @cssprop --ask-first-button-ink - text of all buttons; default the surface
 * @cssprop --ask-first-font - font family; default the site's own
 * @cssprop --ask-first-space - density: the length that all gaps derive from; default 1em
 * @cssprop --ask-first-radius - of all corners; default 0.25em
 * @cssprop --ask-first-shadow - box shadow of whatever floats
 * @cssprop --ask-first-width - of the layouts `box` and `dialog`; default 28em
 * @cssprop --ask-first-layer - a z-index of your own, in place of the browser's top layer
 */
export const tokens = css`
  :host > * {
    all: initial;
    --surface: var(--ask-first-surface, Canvas);
    --ink: var(--ask-first-ink, CanvasText);
    --line: var(--ask-first-line, GrayText);
    --button-surface: var(--ask-first-button-surface, var(--ink));
    --button-ink: var(--ask-first-button-ink, var(--surface));
    --space: var(--ask-first-space, 1em);
    --radius: var(--ask-first-radius, 0.25em);
    --width: var(--ask-first-width, 28em);
    box-sizing: border-box;
    z-index: var(--ask-first-layer, 2147483000);
    border: 0 solid var(--line);
    background: var(--surface);
    box-shadow: var(--ask-first-shadow, 0 0 1.5em rgb(0 0 0 / 20%));
    color: var(--ink);
    color-scheme: inherit;
    /* Pages with a root of 10 px have larger text in their bodies. */
    font: clamp(16px, 1rem, 24px) / 1.45 system-ui;
    font-family: var(--ask-first-font, inherit);
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: anywhere;
  }
  /* GrayText is hardly seen on a dark surface. */
  @supports (color: color-mix(in srgb, red, red)) {
    :host > * {
      --line: var(--ask-first-line, color-mix(in srgb, var(--ink) 45%, var(--surface)));
    }
  }
  /* A picture that lets clicks through could hide a button that can still be clicked. */
  *,
  ::before,
  ::after {
    pointer-events: auto !important;
  }
  :host > [data-at-top] {
    inset-block: 0 auto !important;
    border-block-width: 0 1px;
    padding-top: max(var(--space), env(safe-area-inset-top)) !important;
  }
  button,
  .button {
    box-sizing: border-box;
    min-height: 44px;
    padding: 0.25em var(--space);
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--button-surface);
    color: var(--button-ink);
    font: inherit;
    font-weight: 600;
    outline-offset: -3px;
    text-align: center;
    align-items: center;
    justify-content: center;
    /*
     * A word that is too long for a line is hyphenated, and cut only where the browser cannot
     * hyphenate.
     */
    overflow-wrap: break-word;
    hyphens: auto;
    cursor: pointer;
  }
  .button > button {
    all: inherit !important;
    direction: inherit !important;
    unicode-bidi: inherit !important;
    display: flex !important;
    --surface: inherit !important;
    --ink: inherit !important;
  }
  .button > button::before,
  .button > button::after {
    display: none !important;
  }
  span.button {
    display: contents !important;
  }
  .actions {
    display: flex !important;
    flex-flow: row wrap !important;
    direction: inherit !important;
  }
  /* The preferences are open: nothing else of ours can be used. */
  :host([data-behind]) > * {
    visibility: hidden !important;
  }
  [popover]:not(:popover-open),
  dialog:not([open]) {
    display: none !important;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  /* The heading of a dialog has the focus, so that it is read first. It is no control. */
  h2:focus-visible {
    outline: none;
  }
  button:focus-visible {
    outline: 3px solid !important;
    box-shadow:
      0 0 0 3px var(--surface),
      0 0 0 6px var(--ink) !important;
  }
  @media (forced-colors: active) {
    :host > * {
      --line: var(--ask-first-line, CanvasText);
      --button-surface: ButtonFace;
      --button-ink: ButtonText;
    }
  }
  @media print {
    :host > * {
      display: none !important;
    }
  }
`;
