import { html } from 'lit';
import { createEvent } from '../page/create-event.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { BoxElement, whileConnected } from './box-element.js';
import { fitIntoPage } from './fit-into-page.js';
import { hostStyles } from './host-styles.js';
import { keepPageReachable } from './keep-page-reachable.js';
import { messageStyles } from './message-styles.js';
import { tokens } from './tokens.js';

/**
 * A message after a choice, with a button that closes it.
 *
 * @tagname ask-first-message
 * @fires {Event} close - after its removal
 * @csspart message
 * @csspart button
 */
export class AskFirstMessage extends BoxElement {
  static override styles = [hostStyles, tokens, messageStyles];
  static override properties = {
    text: { attribute: false },
    closeLabel: { attribute: false },
    isAnnounced: { state: true },
  };

  /** The message itself. */
  declare text: string;
  /** The text of the button. */
  declare closeLabel: string;

  /** Whether the status has its text. It gets the text one frame after the rest is rendered. */
  declare private isAnnounced: boolean;

  constructor() {
    super();
    this.isAnnounced = false;
    this.addController(whileConnected(this, fitIntoPage));
    this.addController(whileConnected(this, keepPageReachable));
  }

  protected override get hasData(): boolean {
    return this.text !== undefined;
  }

  /** Screen readers announce changes of a status, but not its first text. */
  override firstUpdated(): void {
    requestAnimationFrame(() => (this.isAnnounced = true));
  }

  override render() {
    return html`<div part="message" class="message">
      <p role="status">${this.isAnnounced ? this.text : ''}</p>
      <button part="button" @click=${() => this.close()}>${this.closeLabel}</button>
    </div>`;
  }

  private close(): void {
    removeFromPage(this);
    this.dispatchEvent(createEvent('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-message': AskFirstMessage;
  }
}
