import { buttonStyles } from './button-styles.js';
import { fitIn } from './fit-in.js';
import { stepAside } from './step-aside.js';
import { tokens } from './tokens.js';

/**
 * The small button of a page that has no way back of its own. The guard's listener for
 * `data-consent-open` opens the second layer.
 *
 * @tagname ask-first-button
 * @csspart button
 */
export class AskFirstButton extends HTMLElement {
  /** What it says. Set it before the element is connected. */
  declare label: string;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const button = document.createElement('button');
    button.part.add('button');
    button.dataset.consentOpen = '';
    button.textContent = this.label;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, buttonStyles];
    root.append(button);
    fitIn(button);
    stepAside(button);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-button': AskFirstButton;
  }
}
