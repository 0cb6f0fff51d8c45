import { css } from 'lit';

/**
 * The styles of the element itself, which is invisible and takes part in no layout. They are
 * important, so that no rule of the page can change that.
 */
export const hostStyles = css`
  :host {
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    min-width: 0 !important;
    min-height: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    transform: none !important;
    filter: none !important;
    contain: none !important;
    z-index: var(--ask-first-layer, 2147483000) !important;
  }
`;
