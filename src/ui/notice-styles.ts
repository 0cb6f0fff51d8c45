/** A mark for the build, which minifies what stands in a template with this name. */
const css = String.raw;

/**
 * The look of the first layer, adopted, as a strict policy allows no style element. A browser
 * without such sheets fails here, while the chunk loads: everything stays held.
 */
export const noticeStyles = new CSSStyleSheet();

/*
 * Decline and Accept share every rule and every property: nothing can make one louder than the
 * other. Within a shadow root `!important` wins over the page's own,
 * so that a reset does not drop the notice into the text; `display` is left to the page, as hiding
 * the notice is a visitor's right.
 */
noticeStyles.replaceSync(css`
  :host {
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483000 !important;
    color-scheme: light dark;
    --surface: var(--ask-first-surface, #fff);
    --ink: var(--ask-first-ink, #1a1a1a);
    --line: var(--ask-first-line, #767676);
    --button-surface: var(--ask-first-button-surface, #1a1a1a);
    --button-ink: var(--ask-first-button-ink, #fff);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --surface: var(--ask-first-surface, #1c1c1e);
      --ink: var(--ask-first-ink, #f2f2f2);
      --button-surface: var(--ask-first-button-surface, #f2f2f2);
      --button-ink: var(--ask-first-button-ink, #1a1a1a);
    }
  }
  section {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: end;
    max-height: 50vh;
    padding: 1rem max(1rem, 50vw - 36rem) max(1rem, env(safe-area-inset-bottom));
    border-top: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink);
    font:
      1rem/1.45 system-ui,
      sans-serif;
  }
  div {
    flex: 1 1 26rem;
    min-height: 0;
    overflow-y: auto;
  }
  [part='actions'] {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    overflow: visible;
  }
  h2 {
    margin: 0 0 0.25em;
    font-size: 1.125rem;
  }
  p {
    margin: 0;
  }
  button {
    flex: 1;
    min-width: 8rem;
    min-height: 2.75rem;
    border: 1px solid transparent;
    border-radius: 0.25rem;
    background: var(--button-surface);
    color: var(--button-ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  a {
    padding: 0.5rem 0;
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  button:focus-visible {
    box-shadow:
      0 0 0 3px var(--surface),
      0 0 0 6px var(--ink);
  }
  @media (max-width: 40rem) {
    section {
      flex-flow: column;
      gap: 0.5rem;
      align-items: stretch;
      padding: 0.5rem 1rem;
      font-size: 0.875rem;
    }
    div {
      flex: 0 1 auto;
    }
    [part='actions'] {
      gap: 0.5rem;
    }
    button {
      min-width: 5.5rem;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`);
