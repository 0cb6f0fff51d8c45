import { expect } from '@open-wc/testing';
import { AskFirstButton } from '../../src/ui/ask-first-button.js';
import { AskFirstMessage } from '../../src/ui/ask-first-message.js';

customElements.define('ask-first-button', AskFirstButton);
customElements.define('ask-first-message', AskFirstMessage);

describe('ask-first-button', () => {
  it('is an accessible button that opens the second layer', async () => {
    const button = Object.assign(document.createElement('ask-first-button'), { label: 'Settings' });
    document.body.append(button);
    await expect(button).to.be.accessible();
    const inner = button.shadowRoot!.querySelector('button')!;
    expect([inner.textContent, inner.hasAttribute('data-consent-open')]).to.deep.equal([
      'Settings',
      true,
    ]);
    expect(inner.getBoundingClientRect().height).to.be.at.least(44);
    button.remove();
  });
});

describe('ask-first-message', () => {
  it('is an accessible status, and stays until it is closed', async () => {
    const message = Object.assign(document.createElement('ask-first-message'), {
      text: 'Not kept <b>',
      close: 'Close',
    });
    document.body.prepend(message);
    const status = message.shadowRoot!.querySelector('[role=status]')!;
    await new Promise(requestAnimationFrame);
    expect(status.textContent).to.equal('Not kept <b>');
    await expect(message).to.be.accessible();
    message.shadowRoot!.querySelector('button')!.click();
    expect(message.isConnected).to.equal(false);
  });
});
