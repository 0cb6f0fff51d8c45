import { createSheet, css } from './sheet.js';

/**
 * The look of the first layer, over the shared tokens. Within a shadow root `!important` wins over
 * the page's own, so that a reset does not drop the notice into the text; `display` is left to the
 * page, as hiding the notice is a visitor's right.
 *
 * What does not fit scrolls in the region, under the buttons; where it is low, as at 400 % zoom,
 * the line below them comes with the focus or at the end of the text.
 */
export const noticeStyles = createSheet(css`
  :host {
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483000 !important;
  }
  section {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: end;
    max-height: 50vh;
    padding: 1rem max(1rem, 50vw - 36rem) 0;
    overflow-y: auto;
    border-top: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink);
  }
  div {
    flex: 1 1 26rem;
    padding-bottom: 1rem;
  }
  [part='actions'] {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    position: sticky;
    bottom: 0;
    padding-bottom: max(1rem, env(safe-area-inset-bottom));
    background: inherit;
  }
  span {
    display: flex;
    align-items: baseline;
    gap: 1rem;
  }
  h2 {
    margin: 0 0 0.25em;
    font-size: 1.125rem;
  }
  p {
    margin: 0;
  }
  [part~='button'] {
    flex: 1;
    min-width: min(8rem, 25vw);
  }
  span > [part] {
    flex: none;
    min-width: 0;
    min-height: 1.5rem;
    padding: 0.5rem 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-decoration: underline;
    outline-offset: 0;
  }
  @media (max-width: 40rem) {
    section {
      flex-flow: column;
      gap: 0.5rem;
      align-items: stretch;
      padding: 0.5rem 1rem 0;
      font-size: 0.875rem;
    }
    h2 {
      font-size: 1rem;
    }
    div {
      flex: none;
      padding-bottom: 0;
    }
    [part='actions'] {
      gap: 0 0.5rem;
      padding-bottom: max(0.5rem, env(safe-area-inset-bottom));
    }
  }
  @media (max-width: 40rem) and (max-height: 24rem) {
    span {
      flex-basis: 100%;
    }
    [part='actions']:not(:focus-within) {
      bottom: -2.25rem;
    }
  }
`);
