import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/locales/en.js';
import { AskFirstNotice, type ConsentRequest } from '../../src/ui/ask-first-notice.js';
import { readShown } from '../../src/ui/shown-text.js';
import {
  nextFrames,
  options,
  paddingIs,
  part,
  reactsToFocus,
  scrollPadding,
  whatStaysAfter,
} from './sample.js';

customElements.define('ask-first-notice', AskFirstNotice);

async function show(reasons = '', change: Partial<typeof options> = {}): Promise<AskFirstNotice> {
  const notice = document.createElement('ask-first-notice');
  Object.assign(notice, { options: { ...options, ...change }, texts: en, reasons });
  document.body.prepend(notice);
  await notice.updateComplete;
  return notice;
}

const nextRequest = (notice: AskFirstNotice) =>
  new Promise<ConsentRequest>((resolve) => {
    notice.addEventListener('consent-request', ({ detail }) => resolve(detail), { once: true });
  });

describe('ask-first-notice', () => {
  let notice: AskFirstNotice;
  afterEach(() => notice.remove());

  for (const [what, make] of [
    ['first visit', () => show()],
    ['asked again', () => show('Added since your choice of 3 March 2026: Adboard.')],
    ['no policy', () => show('', { policyUrl: '' })],
    ['box', () => show('', { layout: 'box' })],
    ['dialog', () => show('', { layout: 'dialog' })],
  ] as const) {
    it(`is accessible: ${what}`, async () => {
      notice = await make();
      await expect(notice).to.be.accessible();
    });
  }

  it('shows the owner’s texts as text', async () => {
    notice = await show();
    expect(part(notice, 'text').textContent).to.include('analytics and our <b>letters</b>');
    expect(notice.shadowRoot!.querySelector('b')).to.equal(null);
  });

  it('says what is new before the usual text', async () => {
    notice = await show('New: <i>Adboard</i>.');
    expect(part(notice, 'text').textContent).to.equal('New: <i>Adboard</i>.');
  });

  for (const wish of ['decline', 'accept']) {
    it(`asks for ${wish} by key, and shows all of its text`, async () => {
      notice = await show();
      part(notice, wish).focus();
      const request = nextRequest(notice);
      await sendKeys({ press: 'Enter' });
      const text = ['heading', 'text', 'decline', 'accept', 'settings', 'read-more']
        .map((name) => part(notice, name).textContent.trim())
        .join('\n');
      expect((await request).wish).to.equal(wish);
      const shown = { locale: 'en', text, hidden: [], unequal: [], layout: 'bar' };
      expect(readShown(notice)).to.deep.equal(shown);
    });
  }

  it('asks to open the second layer, and names the button that was used', async () => {
    notice = await show();
    const request = nextRequest(notice);
    part(notice, 'settings').click();
    const { wish, opener } = await request;
    expect([wish, opener]).to.deep.equal(['open', part(notice, 'settings')]);
  });

  it('leads to the policy, or without one to the second layer', async () => {
    notice = await show();
    expect(part(notice, 'read-more').getAttribute('href')).to.equal('/cookie-policy');
    notice.remove();
    notice = await show('', { policyUrl: '' });
    const request = nextRequest(notice);
    part(notice, 'read-more').click();
    expect((await request).wish).to.equal('open');
  });

  it('asks to load the second layer ahead when the focus comes near', async () => {
    notice = await show();
    const request = nextRequest(notice);
    part(notice, 'read-more').focus();
    expect((await request).wish).to.equal('prefetch');
  });

  it('asks for nothing on Escape', async () => {
    notice = await show();
    const wishes: unknown[] = [];
    part(notice, 'accept').focus();
    notice.addEventListener('consent-request', (event) => wishes.push(event));
    await sendKeys({ press: 'Escape' });
    expect(wishes).to.deep.equal([]);
  });

  for (const layout of ['bar', 'dialog']) {
    it(`leaves nothing in the page after its removal: ${layout}`, async () => {
      notice = await show('', { layout });
      expect(await whatStaysAfter(notice)).to.deep.equal({ padding: '7px', isReacting: false });
    });
  }

  it('works as before after a move in the page', async () => {
    notice = await show();
    await paddingIs((padding) => padding > 60);
    const place = document.body.appendChild(document.createElement('div'));
    place.append(notice);
    await paddingIs((padding) => padding > 60);
    expect(notice.box.matches(':popover-open')).to.equal(true);
    expect(await reactsToFocus(notice)).to.equal(true);
    const request = nextRequest(notice);
    part(notice, 'accept').click();
    expect((await request).wish).to.equal('accept');
    notice.remove();
    expect(scrollPadding()).to.equal('auto');
    place.remove();
  });

  it('is modal again after a move in the page, and closes when it is removed', async () => {
    notice = await show('', { layout: 'dialog' });
    const place = document.body.appendChild(document.createElement('div'));
    place.append(notice);
    await nextFrames();
    expect(notice.box.matches(':modal')).to.equal(true);
    notice.remove();
    await nextFrames();
    expect(notice.box.hasAttribute('open')).to.equal(false);
    place.remove();
  });
});
