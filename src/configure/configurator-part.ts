import { LitElement } from 'lit';
import type { Mistakes } from './find-mistakes.js';
import { EMPTY_SETUP, type Setup } from './setup.js';

/** The event by which a part tells the page around it which setup the owner wants. */
export const SETUP_CHANGE = 'setup-change';

/**
 * Base of the parts of the form. Each shows the setup that it is given, and changes nothing by itself: it
 * dispatches the setup that the owner wants.
 */
export abstract class ConfiguratorPart extends LitElement {
  static override properties = {
    setup: { attribute: false },
    mistakes: { attribute: false },
  };

  declare setup: Setup;
  declare mistakes: Mistakes;

  constructor() {
    super();
    this.setup = EMPTY_SETUP;
    this.mistakes = {};
  }

  /** Asks for the same setup with these fields replaced. */
  protected change(fields: Partial<Setup>): void {
    const detail: Setup = { ...this.setup, ...fields };
    this.dispatchEvent(new CustomEvent(SETUP_CHANGE, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementEventMap {
    [SETUP_CHANGE]: CustomEvent<Setup>;
  }
}
