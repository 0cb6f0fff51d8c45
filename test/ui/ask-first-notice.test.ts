import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/locales/en.js';
import { AskFirstNotice, type ConsentRequest } from '../../src/ui/ask-first-notice.js';
import { options, part } from './sample.js';

customElements.define('ask-first-notice', AskFirstNotice);

function show(news = '', change: Partial<typeof options> = {}): AskFirstNotice {
  const notice = document.createElement('ask-first-notice');
  Object.assign(notice, { options: { ...options, ...change }, texts: en, news });
  document.body.prepend(notice);
  return notice;
}

const nextRequest = async (notice: Element): Promise<ConsentRequest> =>
  ((await oneEvent(notice, 'consent-request')) as CustomEvent<ConsentRequest>).detail;

describe('ask-first-notice', () => {
  let notice: AskFirstNotice;
  afterEach(() => notice.remove());

  for (const [what, make] of [
    ['first visit', () => show()],
    ['news', () => show('New since your choice of 3 March 2026: Adboard.')],
    ['no policy', () => show('', { policyUrl: '' })],
    ['box', () => show('', { layout: 'box' })],
    ['dialog', () => show('', { layout: 'dialog' })],
  ] as const) {
    it(`is accessible: ${what}`, async () => {
      notice = make();
      await expect(notice).to.be.accessible();
    });
  }

  it('shows the words of the owner as words', () => {
    notice = show();
    expect(part(notice, 'text').textContent).to.include('analytics and our <b>letters</b>');
    expect(notice.shadowRoot!.querySelector('b')).to.equal(null);
  });

  it('says above all what is new', () => {
    notice = show('New: <i>Adboard</i>.');
    expect(part(notice, 'text').textContent).to.equal('New: <i>Adboard</i>.');
  });

  for (const wish of ['decline', 'accept']) {
    it(`asks for ${wish} by key, and names the text that was shown`, async () => {
      notice = show();
      part(notice, wish).focus();
      const request = nextRequest(notice);
      await sendKeys({ press: 'Enter' });
      const text = ['heading', 'text', 'decline', 'accept', 'settings', 'read-more']
        .map((name) => part(notice, name).textContent!.trim())
        .join('\n');
      const { wish: found, shown } = await request;
      expect(found).to.equal(wish);
      expect(shown).to.deep.equal({ locale: 'en', text });
    });
  }

  it('asks to open the second layer, and names what was used', async () => {
    notice = show();
    const request = nextRequest(notice);
    part(notice, 'settings').click();
    const { wish, opener } = await request;
    expect([wish, opener]).to.deep.equal(['open', part(notice, 'settings')]);
  });

  it('leads to the policy, or without one to the second layer', async () => {
    notice = show();
    expect(part(notice, 'read-more').getAttribute('href')).to.equal('/cookie-policy');
    notice.remove();
    notice = show('', { policyUrl: '' });
    const request = nextRequest(notice);
    part(notice, 'read-more').click();
    expect((await request).wish).to.equal('open');
  });

  it('asks to load the second layer ahead when the focus comes near', async () => {
    notice = show();
    const request = nextRequest(notice);
    part(notice, 'read-more').focus();
    expect((await request).wish).to.equal('prefetch');
  });

  it('asks for nothing on Escape', async () => {
    notice = show();
    const wishes: unknown[] = [];
    part(notice, 'accept').focus();
    notice.addEventListener('consent-request', (event) => wishes.push(event));
    await sendKeys({ press: 'Escape' });
    expect(wishes).to.deep.equal([]);
  });
});
