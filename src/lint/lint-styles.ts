import { css } from 'lit';

/** The look of the panel. */
export const lintStyles = css`
  .panel {
    position: fixed;
    inset: 0.5em 0.5em auto auto;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    box-sizing: border-box;
    width: min(40em, 100vw - 1em);
    max-height: min(40em, 60vh);
    padding: 0.75em 1em;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: 14px;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  h2,
  h3 {
    font-size: 1em;
  }
  ul {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 1em;
  }
  code {
    font-family: ui-monospace, monospace;
    user-select: all;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button {
    min-height: 44px;
    padding: 0 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--button-surface);
    color: var(--button-ink);
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
`;
