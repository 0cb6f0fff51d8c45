import { fitIn } from './fit-in.js';
import { messageStyles } from './message-styles.js';
import { keepFocusVisible } from './scroll-padding.js';
import { tokens } from './tokens.js';

/**
 * A message behind a choice, with a button that closes it.
 *
 * @tagname ask-first-message
 * @fires close - behind its removal
 * @csspart message
 * @csspart button
 */
export class AskFirstMessage extends HTMLElement {
  /** What it says. Set both before the element is connected. */
  declare text: string;
  /** The label of the button. */
  declare close: string;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, messageStyles];
    const box = document.createElement('div');
    box.part.add('message');
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    const button = document.createElement('button');
    button.part.add('button');
    button.textContent = this.close;
    const release = keepFocusVisible(box);
    button.addEventListener('click', () => {
      release();
      this.remove();
      this.dispatchEvent(new Event('close'));
    });
    box.append(status, button);
    root.append(box);
    fitIn(box);
    // What changes within a live region is announced, not what it comes with.
    requestAnimationFrame(() => (status.textContent = this.text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-message': AskFirstMessage;
  }
}
