import { css } from 'lit';

/**
 * How a placeholder lies over the box of its embed, see `cover.ts`. It takes part in no layout. The
 * rules are important, so that no rule of the page can change that.
 */
export const coverStyles = css`
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
  /*
   * In this scroller an absolute box would not scroll along with the text. A float without size
   * does.
   */
  :host([data-floats]) {
    position: relative !important;
    float: left !important;
    width: 0 !important;
    height: 0 !important;
    /* In a row with gaps, the float is one more item: its margin takes its gap back. */
    margin: var(--gap-before, 0) !important;
  }
  :host([data-small]) {
    visibility: hidden !important;
  }
  /* Transparent, and not hidden: the keyboard must still reach the buttons. */
  :host([data-yields]) {
    opacity: 0 !important;
    pointer-events: none !important;
  }
  /* Inherited: in a closed menu that lets clicks through, a placeholder lets them through too. */
  :host > .embed,
  :host > .embed *,
  :host > .embed ::before,
  :host > .embed ::after {
    pointer-events: inherit !important;
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
  }
`;
