import { LitElement } from 'lit';
import type { Mistakes } from './find-mistakes.js';
import { EMPTY_SETUP, type Setup } from './setup.js';

/** What a part tells the page around it: the setup as it is after an act of the owner. */
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

  /** Asks for a setup with these fields in place of those that there are. */
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
