import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/locales/en.js';
import { AskFirstNotice } from '../../src/ui/ask-first-notice.js';
import { textHash } from '../../src/ui/text-hash.js';

customElements.define('ask-first-notice', AskFirstNotice);

function show(closable = false): AskFirstNotice {
  const notice = document.createElement('ask-first-notice');
  notice.display = {
    site: 'The Harbour Post',
    policyUrl: '/cookie-policy',
    purposes: [
      { id: 'analytics', label: 'analytics' },
      { id: 'letters', label: 'our <b>letters</b>' },
    ],
  };
  notice.texts = en;
  notice.closable = closable;
  document.body.prepend(notice);
  return notice;
}

const part = (notice: Element, name: string) =>
  notice.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;

describe('ask-first-notice', () => {
  let notice: AskFirstNotice;
  afterEach(() => notice.remove());

  it('is accessible', async () => {
    notice = show();
    await expect(notice).to.be.accessible();
  });

  it('shows the words of the owner as words', () => {
    notice = show();
    expect(part(notice, 'text').textContent).to.include('analytics and our <b>letters</b>');
    expect(notice.shadowRoot!.querySelector('b')).to.equal(null);
  });

  for (const wish of ['decline', 'accept']) {
    it(`asks for ${wish} by key, and names the text that was shown`, async () => {
      notice = show();
      part(notice, wish).focus();
      const request = oneEvent(notice, 'consent-request');
      await sendKeys({ press: 'Enter' });
      const said = ['heading', 'text', 'decline', 'accept', 'read-more']
        .map((name) => part(notice, name).textContent!.trim())
        .join('\n');
      const { detail } = await request;
      expect(detail).to.deep.equal({ wish, shown: { locale: 'en', text: textHash(said) } });
    });
  }

  for (const closable of [true, false]) {
    it(`${closable ? 'asks to close' : 'does nothing'} on Escape ${closable ? 'with' : 'without'} a choice to go back to`, async () => {
      notice = show(closable);
      const wishes: string[] = [];
      notice.addEventListener('consent-request', (event) =>
        wishes.push((event as CustomEvent<{ wish: string }>).detail.wish),
      );
      notice.focus();
      await sendKeys({ press: 'Escape' });
      expect(wishes).to.deep.equal(closable ? ['close'] : []);
    });
  }
});

describe('text hash', () => {
  it('tells texts apart, in sixteen digits', () => {
    expect(textHash('')).to.match(/^[\da-f]{16}$/);
    expect(textHash('Accept')).to.equal(textHash('Accept'));
    expect(textHash('Accept')).to.not.equal(textHash('accept'));
  });
});
