import { css } from 'lit';

/** How a placeholder fits into a narrow or low box. It comes after the styles that it changes. */
export const smallBoxStyles = css`
  @container (max-width: 26em) {
    .card {
      --side: 0.75em;
      padding-top: 0.75em;
      font-size: 14px;
    }
    .poster + .card {
      margin-bottom: 0;
      border-radius: 0;
    }
  }
  @container (max-height: 16em) {
    .card,
    .poster + .card {
      max-height: 100%;
      margin-bottom: auto;
      padding-top: 0.5em;
    }
  }
  /* The buttons stand beside the text. */
  @container (max-height: 16em) and (min-width: 36em) {
    .card,
    .poster + .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 19em;
      column-gap: var(--space);
      max-width: none;
      padding-top: 0.75em;
    }
    .card > *,
    .card::after {
      grid-column: 1;
    }
    .actions {
      grid-area: 1 / 2 / span 9;
      align-self: start;
      top: 0;
      bottom: auto;
      margin: 0 0 0.75em;
      padding: 0;
    }
    .actions::before {
      display: none;
    }
    .card::after {
      display: block;
      margin-inline-end: 0;
    }
  }
  /* No room for text above the buttons: they come after the heading, and the text is below them. */
  @container (max-height: 9em) and (max-width: 36em) {
    .card {
      display: flex;
      flex-direction: column;
      padding-top: 0.25em;
    }
    .heading {
      order: -2;
      margin-bottom: 0.25em;
    }
    .actions {
      order: -1;
      position: static;
      margin: 0;
      /* Keeps the top of the next line out of sight below the buttons. */
      padding: 0 0 0.75em;
    }
    .actions::before {
      display: none;
    }
    /* Shown in every browser: nothing else tells that there is text below. */
    .heading::after {
      content: '\\25be' / '';
      float: inline-end;
    }
  }
`;
