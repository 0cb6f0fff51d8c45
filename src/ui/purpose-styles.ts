import { css } from 'lit';

/** The look of a purpose's switch and of its vendors. */
export const purposeStyles = css`
  /*
   * "On" and "Off" are no text of the element: the proof keeps what the visitor was asked, not the
   * answer.
   */
  .state {
    flex: none;
    order: 1;
    font-size: 0.875em;
    font-style: normal;
    font-weight: 400;
  }
  .state::after {
    content: attr(data-off);
  }
  .switch:checked + .state::after {
    content: attr(data-on);
  }
  .switch {
    flex: none;
    order: 2;
    position: relative;
    width: 3em;
    height: calc(1.5em + 4px);
    margin: 0;
    appearance: none;
    border: 2px solid var(--ink);
    border-radius: 1em;
    background: var(--surface);
    font-size: 0.875em;
    cursor: pointer;
  }
  .switch::before {
    content: '';
    position: absolute;
    inset: 0.25em;
    width: 1em;
    border-radius: 50%;
    background: var(--ink);
  }
  .switch:checked {
    background: var(--ink);
    color: var(--surface);
  }
  .switch:checked::before {
    inset-inline-start: auto;
    background: var(--surface);
  }
  .switch:focus-visible {
    outline-offset: 2px;
  }
  ul {
    border-inline-start: 3px solid var(--line);
  }
  .vendor {
    padding-block: 0.5em;
    padding-inline-start: 0.75em;
    overflow-wrap: anywhere;
    /* Only the vendors in sight are laid out: there may be hundreds. */
    content-visibility: auto;
    contain-intrinsic-size: auto 6em;
  }
  .note,
  .vendor p {
    font-size: max(14px, 0.875em);
  }
  .vendor p {
    margin: 0.125em 0 0;
  }
  .vendor[hidden] {
    display: none;
  }
  .search {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    margin: 0.25em 0 0.5em;
    padding: 0 0.75em;
    border: 1px solid var(--ink);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  @media (forced-colors: active) {
    .switch {
      width: calc(1.5em + 4px);
      appearance: auto;
    }
    .switch::before {
      content: none;
    }
  }
`;
