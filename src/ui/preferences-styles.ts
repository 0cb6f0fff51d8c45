import { createSheet, css } from './sheet.js';

/** The look of the second layer, over the shared tokens. */
export const preferencesStyles = createSheet(css`
  dialog {
    box-sizing: border-box;
    width: min(44rem, 100vw - 1rem);
    max-width: none;
    max-height: calc(100vh - 1rem);
    max-height: calc(100dvh - 1rem);
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--surface);
    color: var(--ink);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  [part='scroller'] {
    min-height: 0;
    padding: 1rem 1.25rem;
    overflow-y: auto;
  }
  [part='close'] {
    float: inline-end;
    width: 2.75rem;
    margin: -0.5rem -0.75rem 0;
    background: none;
    color: inherit;
  }
  [part='close']::before {
    content: '✕';
    content: '✕' / '';
  }
  h2 {
    margin: 0 0 0.5rem;
    width: fit-content;
    font-size: 1.25rem;
  }
  h3,
  label {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    min-height: 2.75rem;
    margin: 0;
    font-size: 1.0625rem;
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
    margin: 0 0 0.5rem;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  li {
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
  summary {
    padding: 0.25rem 0;
    cursor: pointer;
  }
  [part='purpose'],
  [part='record'] {
    padding: 0.5rem 0;
    border-top: 1px solid var(--line);
  }
  pre {
    max-height: 14rem;
    margin: 0 0 0.5rem;
    padding: 0.5rem;
    overflow: auto;
    border: 1px solid var(--line);
    font-size: 0.8125rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  input {
    flex: none;
    position: relative;
    width: 3rem;
    height: 1.75rem;
    margin: 0;
    appearance: none;
    border: 2px solid var(--ink);
    border-radius: 1rem;
    background: var(--surface);
    cursor: pointer;
  }
  input::before {
    content: '';
    position: absolute;
    inset: 0.25rem;
    width: 1rem;
    border-radius: 50%;
    background: var(--ink);
  }
  input:checked {
    background: var(--ink);
  }
  input:checked::before {
    inset-inline-start: auto;
    background: var(--surface);
  }
  h2:focus-visible,
  input:focus-visible {
    outline-offset: 2px;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem 1.25rem;
    border-top: 1px solid var(--line);
  }
  [part~='button'] {
    flex: 1;
    min-width: 6rem;
  }
  [part='download'] {
    padding: 0 1rem;
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input::before {
      content: none;
    }
  }
`);
