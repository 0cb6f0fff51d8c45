import { expect, oneEvent } from '@open-wc/testing';
import { AskFirstButton } from '../../src/ui/ask-first-button.js';
import { AskFirstMessage } from '../../src/ui/ask-first-message.js';
import {
  nextFrames,
  paddingIs,
  part,
  reactsToFocus,
  scrollPadding,
  whatStaysAfter,
} from './sample.js';

customElements.define('ask-first-button', AskFirstButton);
customElements.define('ask-first-message', AskFirstMessage);

/** Moves an element to another place of the page. */
function move(element: Element): void {
  const place = document.createElement('div');
  element.before(place);
  place.append(element);
}

describe('ask-first-button', () => {
  let button: AskFirstButton;
  beforeEach(async () => {
    button = Object.assign(document.createElement('ask-first-button'), { label: 'Settings' });
    document.body.append(button);
    await button.updateComplete;
  });
  afterEach(() => button.remove());

  it('is an accessible button that opens the second layer', async () => {
    await expect(button).to.be.accessible();
    const inner = part(button, 'button');
    expect([inner.textContent, inner.hasAttribute('data-consent-open')]).to.deep.equal([
      'Settings',
      true,
    ]);
    expect(inner.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('leaves nothing in the page after its removal', async () => {
    expect(await whatStaysAfter(button)).to.deep.equal({ padding: '7px', isReacting: false });
  });

  it('works as before after a move in the page', async () => {
    await nextFrames();
    move(button);
    await nextFrames();
    expect(button.box.matches(':popover-open')).to.equal(true);
    expect(await reactsToFocus(button)).to.equal(true);
  });
});

describe('ask-first-message', () => {
  let message: AskFirstMessage;
  beforeEach(async () => {
    message = Object.assign(document.createElement('ask-first-message'), {
      text: 'Not kept <b>',
      closeLabel: 'Close',
    });
    document.body.prepend(message);
    await message.updateComplete;
  });
  afterEach(() => message.remove());

  const status = () => message.shadowRoot!.querySelector('[role=status]')!;

  it('is an accessible status, and stays until it is closed', async () => {
    await nextFrames();
    expect(status().textContent).to.equal('Not kept <b>');
    await expect(message).to.be.accessible();
    const closed = oneEvent(message, 'close');
    part(message, 'button').click();
    await closed;
    expect(message.isConnected).to.equal(false);
  });

  it('has an empty status at first, since only changes are announced', () => {
    expect(status().textContent).to.equal('');
  });

  it('leaves nothing in the page after its removal', async () => {
    expect(await whatStaysAfter(message)).to.deep.equal({ padding: '7px', isReacting: false });
  });

  it('works as before after a move in the page', async () => {
    await paddingIs((padding) => padding > 16);
    move(message);
    await nextFrames();
    await paddingIs((padding) => padding > 16);
    expect(message.box.matches(':popover-open')).to.equal(true);
    expect(await reactsToFocus(message)).to.equal(true);
    expect(status().textContent).to.equal('Not kept <b>');
    part(message, 'button').click();
    expect(message.isConnected).to.equal(false);
    expect(scrollPadding()).to.equal('auto');
  });
});
