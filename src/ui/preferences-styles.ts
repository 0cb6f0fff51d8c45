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
    padding: var(--space);
    overflow-y: auto;
  }
  .close {
    float: right;
    float: inline-end;
    width: 44px;
    margin: -0.5em -0.5em 0;
    padding: 0;
    background: none;
    color: inherit;
  }
  .close::before {
    content: '✕';
    content: '✕' / '';
  }
  h2 {
    display: flow-root;
    width: fit-content;
    margin: 0 0 0.5em;
    font-size: 1.25em;
  }
  h3,
  label {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
    margin: 0;
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
  }
  p,
  ul {
    margin: 0 0 0.5em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
  summary {
    padding: 0.25em 0;
    cursor: pointer;
  }
  .purpose,
  .record {
    padding: 0.5em 0;
    border-top: 1px solid var(--line);
  }
  pre {
    max-height: 14em;
    margin: 0 0 0.5em;
    padding: 0.5em;
    overflow: auto;
    border: 1px solid var(--line);
    font-size: max(14px, 0.8125em);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  input {
    flex: none;
    position: relative;
    width: 3em;
    height: 1.75em;
    margin: 0;
    appearance: none;
    border: 2px solid var(--ink);
    border-radius: 1em;
    background: var(--surface);
    cursor: pointer;
  }
  input::before {
    content: '';
    position: absolute;
    inset: 0.25em;
    width: 1em;
    border-radius: 50%;
    background: var(--ink);
  }
  input:checked {
    background: var(--ink);
    color: var(--surface);
  }
  input:checked::before {
    inset-inline-start: auto;
    background: var(--surface);
  }
  input:focus-visible {
    outline-offset: 2px;
  }
  .actions {
    gap: calc(var(--space) / 2);
    padding: calc(var(--space) * 0.75) var(--space);
    border-top: 1px solid var(--line);
  }
  .button {
    flex: 1;
    min-width: min-content;
    overflow-wrap: normal;
  }
  .download {
    padding: 0 1em;
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input::before {
      content: none;
    }
  }
`;
