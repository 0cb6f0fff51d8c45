import { expect } from '@open-wc/testing';
import { AskFirstMessage } from '../../src/ui/ask-first-message.js';
import { createElement } from '../../src/ui/box-element.js';

describe('an element of ours', () => {
  it('is not created where the page forbids definitions, and is once it allows them', () => {
    const forbidden = new Error('no definitions here');
    const native = customElements.define;
    customElements.define = () => {
      throw forbidden;
    };
    try {
      expect(() => createElement('ask-first-message', AskFirstMessage)).to.throw(forbidden.message);
    } finally {
      customElements.define = native;
    }
    const message = createElement('ask-first-message', AskFirstMessage);
    expect(message).to.be.an.instanceof(AskFirstMessage);
    expect(createElement('ask-first-message', AskFirstMessage)).to.not.equal(message);
  });

  it('is not created where other code has defined its name', () => {
    customElements.define('ask-first-button', class extends HTMLElement {});
    expect(() => createElement('ask-first-button', AskFirstMessage)).to.throw(
      '<ask-first-button> belongs to other code',
    );
  });
});
