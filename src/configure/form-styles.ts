import { css } from 'lit';

/** The look of fields and buttons. The colours come from `configure.css`. */
export const formStyles = css`
  :host {
    display: block;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p {
    margin: 0 0 0.5rem;
  }
  h2 {
    font-size: 1.25rem;
  }
  h3,
  legend {
    font-size: 1.0625rem;
    font-weight: 600;
  }
  fieldset {
    min-width: 0;
    margin: 0 0 1rem;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
  }
  .field {
    margin-bottom: 0.875rem;
  }
  label {
    display: block;
    margin-bottom: 0.25rem;
    font-weight: 600;
  }
  input,
  select,
  button {
    min-height: 2.5rem;
    max-width: 100%;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--edge);
    border-radius: 0.25rem;
    background: var(--field);
    color: var(--ink);
    font: inherit;
  }
  input[type='text'],
  select {
    width: 100%;
  }
  button {
    background: var(--ink);
    color: var(--page);
    font-weight: 600;
    cursor: pointer;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2rem;
  }
  .check label {
    margin: 0;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    min-height: 0;
    accent-color: var(--accent);
  }
  .hint {
    margin: 0.25rem 0 0;
    color: var(--quiet);
    font-size: 0.9375rem;
  }
  .mistakes {
    margin: 0.25rem 0 0;
    padding: 0 0 0 1.125rem;
    color: var(--wrong);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  [aria-invalid] {
    border: 2px solid var(--wrong);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  a {
    color: var(--accent);
    overflow-wrap: anywhere;
  }
`;
