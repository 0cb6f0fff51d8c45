import { css } from 'lit';

/** The look of the preferences. */
export const preferencesStyles = css`
  .dialog {
    position: fixed;
    inset: max(0.5em, env(safe-area-inset-top)) max(0.5em, env(safe-area-inset-right))
      max(0.5em, env(safe-area-inset-bottom)) max(0.5em, env(safe-area-inset-left));
    max-width: 44em;
    height: fit-content;
    max-height: calc(100% - 2 * max(0.5em, env(safe-area-inset-top), env(safe-area-inset-bottom)));
    margin: auto;
    overflow: hidden;
    border-width: 1px;
    border-radius: var(--radius);
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .scroller {
    min-height: 0;
    padding: 0 var(--space) var(--space);
    overflow-y: auto;
    /* A key that is pressed while the text glides to its end would scroll the page. */
    overscroll-behavior: contain;
    scroll-padding-block: 4em var(--space);
  }
  /*
   * The button that closes stays in sight where there is room. The keyboard reaches it first,
   * though it stands at the end of the line.
   */
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-direction: row-reverse;
    align-items: flex-start;
    justify-content: space-between;
    margin: 0 calc(var(--space) * -1) calc(var(--space) * 0.75);
    padding: 0 var(--space);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  @media (max-height: 24rem) {
    .head {
      position: static;
    }
  }
  .close {
    flex: none;
    width: 44px;
    margin-block: 0.25em;
    margin-inline-end: -0.75em;
    padding: 0;
    background: none;
    color: inherit;
    font-weight: 400;
  }
  .close::before {
    content: '\\2715';
    content: '\\2715' / '';
    font-size: 1.25em;
  }
  h2 {
    /* The first line stands at the height of the button that closes. */
    margin: calc(22px - 0.44em) 0 0.5em;
    font-size: 1.375em;
    line-height: 1.25;
  }
  h3,
  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    box-sizing: border-box;
    min-height: 44px;
    margin: 0;
    padding-block: 0.5em;
    font-size: 1.0625em;
    font-weight: 600;
  }
  label {
    cursor: pointer;
  }
  label span::first-letter {
    text-transform: uppercase;
  }
  label span {
    display: inline-block;
    margin-inline-end: auto;
    hyphens: auto;
  }
  p,
  ul {
    margin: 0 0 0.5em;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  a {
    color: inherit;
  }
  summary {
    min-height: 24px;
    padding: 0.25em 0;
    cursor: pointer;
  }
  .purpose,
  .record {
    padding: 0.5em 0;
    border-top: 1px solid var(--line);
  }
  p + .purpose,
  .record {
    margin-top: var(--space);
  }
  .record {
    padding-top: var(--space);
  }
  pre {
    margin: 0 0 0.5em;
    padding: 0.5em;
    border: 1px solid var(--line);
    font-size: max(14px, 0.8125em);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .actions {
    position: relative;
    gap: calc(var(--space) * 0.75);
    padding: calc(var(--space) * 0.75) var(--space);
    border-top: 1px solid var(--line);
  }
  /* Where the text scrolls, it fades out above the line. A mask would count as hiding the text. */
  .actions::before {
    content: '';
    position: absolute;
    inset: auto 0 calc(100% + 1px);
    height: calc(var(--space) * 2);
    background: linear-gradient(transparent, var(--surface));
  }
  /* Three buttons in a row, or two and the third below: those in one row have the same width. */
  .button {
    flex: 1 1 7em;
    min-width: min-content;
    padding-inline: 0.5em;
    overflow-wrap: normal;
  }
  @media (forced-colors: active) {
    .close {
      margin-inline-end: 0;
    }
  }
  .download {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
