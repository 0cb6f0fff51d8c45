/** A mark for the build, which minifies what stands in a template with this name. */
const css = String.raw;

/**
 * The look of the first layer. Decline and Accept share every rule and every property: nothing
 * can make one louder than the other.
 */
export const styles = css`
  :host {
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
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483000;
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
      align-items: stretch;
    }
    div {
      flex: 0 1 auto;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
