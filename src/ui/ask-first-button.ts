import { html } from 'lit';
import { BoxElement, whileConnected } from './box-element.js';
import { buttonStyles } from './button-styles.js';
import { fitIntoPage } from './fit-into-page.js';
import { hostStyles } from './host-styles.js';
import { keepPlaceFree } from './keep-place-free.js';
import { tokens } from './tokens.js';
import { uncoverFocus } from './uncover-focus.js';

/**
 * The small button, for a page without a control of its own that opens the preferences. The guard's
 * listener for `data-consent-open` opens them.
 *
 * @tagname ask-first-button
 * @csspart button
 */
export class AskFirstButton extends BoxElement {
  static override styles = [hostStyles, tokens, buttonStyles];
  static override properties = { label: { attribute: false } };

  /** The text of the button. */
  declare label: string;

  constructor() {
    super();
    this.addController(whileConnected(this, fitIntoPage));
    this.addController(whileConnected(this, keepPlaceFree));
    this.addController(whileConnected(this, (box) => uncoverFocus(box, () => undefined)));
  }

  protected override get hasData(): boolean {
    return this.label !== undefined;
  }

  override render() {
    return html`<button part="button" class="button" data-consent-open>${this.label}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-button': AskFirstButton;
  }
}
