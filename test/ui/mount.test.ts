// Pages replace, copy and clear their bodies. Our elements come back, once, as the visitor left
// them.
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { showButton, showNotKept } from '../../src/ui/extras.js';
import { showNotice } from '../../src/ui/notice.js';
import { openPreferences } from '../../src/ui/preferences.js';
import { createUi, watchErrors } from './context.js';
import { nextFrames, part, scrollPadding } from './sample.js';

const MAIN = '<main><h1>Another page</h1></main>';

function newBody(): HTMLBodyElement {
  const { body } = new DOMParser().parseFromString(MAIN, 'text/html');
  return document.adoptNode(body) as HTMLBodyElement;
}

/** Morphs the body as libraries do: one step at a time, so that other code may run in between. */
async function morph(): Promise<void> {
  for (const child of [...document.body.children]) {
    if (child.localName !== 'main') child.remove();
    await Promise.resolve();
  }
}

/** Ways in which pages and their libraries replace the content of the body. */
const swaps: Record<string, () => unknown> = {
  'a new body': () => document.body.replaceWith(newBody()),
  'a body that is set': () => (document.body = newBody()),
  'a copy of the body': () => document.body.replaceWith(document.body.cloneNode(true)),
  'an imported copy': () => document.body.replaceWith(document.importNode(document.body, true)),
  'HTML in place of all': () => (document.body.innerHTML = MAIN),
  'HTML behind all': () => (document.body.innerHTML += '<p>More</p>'),
  'the same HTML again': () => {
    const html = document.body.innerHTML;
    document.body.innerHTML = html;
  },
  'other children': () => document.body.replaceChildren(document.createElement('main')),
  'a removal of each child': () => [...document.body.children].forEach((child) => child.remove()),
  'a morph': morph,
  'a new root element': () => {
    const { documentElement } = new DOMParser().parseFromString(MAIN, 'text/html');
    document.replaceChild(document.adoptNode(documentElement), document.documentElement);
  },
  'a root that is filled anew': () =>
    (document.documentElement.innerHTML = `<head></head><body>${MAIN}</body>`),
  'no body for a while': async () => {
    document.body.remove();
    await nextFrames();
    document.documentElement.append(newBody());
  },
  'the same body, taken out and put back': () => {
    const { body } = document;
    body.remove();
    document.documentElement.append(body);
  },
};

const all = (tag: string) => [...document.querySelectorAll(tag)];

/**
 * Whether this is the only element of its tag on the page. Compared by hand, since a difference of
 * elements takes minutes to print.
 */
const isOnly = (tag: string, element: Element | null): boolean =>
  all(tag).length === 1 && all(tag)[0] === element;

const isBeforeBody = (element: Element): boolean =>
  !!(element.compareDocumentPosition(document.body) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('a page that exchanges its body', () => {
  let errorsOf: () => unknown[];
  beforeEach(() => (errorsOf = watchErrors()));
  afterEach(() => {
    expect(errorsOf()).to.deep.equal([]);
    document.body.replaceChildren();
  });

  for (const [how, swap] of Object.entries(swaps)) {
    it(`still asks, once, and takes the answer: ${how}`, async () => {
      const { context, chosen, reports, decideElsewhere } = createUi();
      await showNotice(context);
      await nextFrames();
      const notice = document.querySelector('ask-first-notice')!;
      for (let time = 0; time < 3; time++) {
        await swap();
        await nextFrames();
        expect(isOnly('ask-first-notice', notice)).to.equal(true);
        expect(isBeforeBody(notice)).to.equal(true);
        expect(notice.box.matches(':popover-open')).to.equal(true);
      }
      part(notice, 'decline').focus();
      await sendKeys({ press: 'Enter' });
      expect(chosen.map(({ method }) => method)).to.deep.equal(['decline']);
      decideElsewhere();
      await swap();
      await nextFrames();
      expect(scrollPadding()).to.equal('auto');
      // A copy that the page has kept shows nothing.
      for (const copy of all('ask-first-notice'))
        expect(copy.shadowRoot!.childElementCount).to.equal(0);
      expect(notice.isConnected).to.equal(false);
      expect(reports).to.deep.equal([]);
    });

    it(`keeps the preferences open, as the visitor left them: ${how}`, async () => {
      const { context, chosen } = createUi();
      await openPreferences(context, null);
      const preferences = document.querySelector('ask-first-preferences')!;
      const toggle = preferences.shadowRoot!.querySelector('input')!;
      toggle.focus();
      await sendKeys({ press: 'Space' });
      preferences.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true));
      await swap();
      await nextFrames();
      expect(isOnly('ask-first-preferences', preferences)).to.equal(true);
      expect(preferences.box.matches(':modal')).to.equal(true);
      expect(toggle.checked).to.equal(true);
      part(preferences, 'save').focus();
      await sendKeys({ press: 'Enter' });
      expect(chosen.map(({ method }) => method)).to.deep.equal(['save']);
      await nextFrames();
      expect(preferences.isConnected).to.equal(false);
    });

    it(`keeps the way back and a message: ${how}`, async () => {
      const { context, decideElsewhere } = createUi();
      await showButton(context);
      decideElsewhere();
      const button = document.querySelector('ask-first-button')!;
      await swap();
      await nextFrames();
      expect(isOnly('ask-first-button', button)).to.equal(true);
      expect([button.hidden, button.isRendered]).to.deep.equal([false, true]);

      await showNotKept(context);
      const message = document.querySelector('ask-first-message')!;
      await swap();
      await nextFrames();
      expect(isOnly('ask-first-message', message)).to.equal(true);
      part(message, 'button').click();
      await swap();
      await nextFrames();
      expect(message.isConnected).to.equal(false);
      const { unmount } = await import('../../src/ui/mount.js');
      unmount(button);
    });
  }

  it('announces a choice in a status of the new body', async () => {
    const { context, consent, decideElsewhere } = createUi();
    await showNotice(context);
    document.body.replaceWith(newBody());
    await nextFrames();
    decideElsewhere();
    const { record } = consent.state;
    consent.setRecord(null, 'api');
    consent.setRecord(record, 'decline');
    expect(all('ask-first-status').length).to.equal(1);
    decideElsewhere();
  });

  it('gets its way when it removes the notice again and again, with one warning', async () => {
    const { context, consent, reports, decideElsewhere } = createUi();
    let removals = 0;
    const remover = new MutationObserver(() => {
      for (const found of all('ask-first-notice')) {
        removals++;
        found.remove();
      }
    });
    remover.observe(document.documentElement, { childList: true });
    await showNotice(context);
    for (let time = 0; time < 10; time++) await nextFrames();
    remover.disconnect();
    expect(removals).to.be.within(2, 10);
    expect(all('ask-first-notice').length).to.equal(0);
    expect(reports).to.deep.equal([['warn', 'the page removes ask-first-notice']]);
    expect(consent.state.decided).to.equal(false);
    decideElsewhere();
  });
});

describe('a copy without data', () => {
  const tags = [
    'ask-first-notice',
    'ask-first-preferences',
    'ask-first-button',
    'ask-first-message',
  ];
  const copies: Record<string, (tag: string) => unknown> = {
    'a new element': (tag) => document.body.append(document.createElement(tag)),
    HTML: (tag) => document.body.insertAdjacentHTML('beforeend', `<${tag}></${tag}>`),
    'a clone': (tag) => document.body.append(document.querySelector(tag)!.cloneNode(true)),
    'an element of another document': (tag) => {
      const other = new DOMParser().parseFromString(`<${tag} lang="en"></${tag}>`, 'text/html');
      document.body.append(document.importNode(other.body.firstElementChild!, true));
    },
  };
  for (const [how, copy] of Object.entries(copies)) {
    it(`renders nothing and throws nothing: ${how}`, async () => {
      const errorsOf = watchErrors();
      const { context, decideElsewhere } = createUi();
      await showNotice(context);
      await openPreferences(context, null);
      await showButton(context);
      await showNotKept(context);
      for (const tag of tags) {
        copy(tag);
        const found = document.body.querySelector(tag);
        await nextFrames();
        expect(found!.shadowRoot!.childElementCount, tag).to.equal(0);
        found!.dispatchEvent(new CustomEvent('consent-request', { detail: { wish: 'accept' } }));
        found!.remove();
      }
      part(document.querySelector('ask-first-message')!, 'button').click();
      decideElsewhere();
      await nextFrames();
      const { findMounted, unmount } = await import('../../src/ui/mount.js');
      unmount(findMounted('ask-first-button')!);
      expect(errorsOf()).to.deep.equal([]);
    });
  }
});

describe('a page that was saved with our elements in it', () => {
  const saved: Record<string, string> = {
    'empty elements':
      '<ask-first-notice></ask-first-notice><ask-first-preferences></ask-first-preferences>',
    'elements with shadow roots':
      '<ask-first-notice><template shadowrootmode="open"><section part="notice" popover="manual">Old</section></template></ask-first-notice>',
    'several of them': '<ask-first-notice></ask-first-notice>'.repeat(3),
    'one within the text': '<main><ask-first-notice></ask-first-notice></main>',
  };
  for (const [what, html] of Object.entries(saved)) {
    it(`asks, and opens the preferences: ${what}`, async () => {
      const errorsOf = watchErrors();
      if ('setHTMLUnsafe' in document.body) document.body.setHTMLUnsafe(html);
      else (document.body as HTMLElement).innerHTML = html;
      document.body.insertAdjacentHTML('beforeend', '<ask-first-status></ask-first-status>');
      const { context, decideElsewhere } = createUi();
      await showNotice(context);
      await nextFrames();
      const notice = document.querySelector('ask-first-notice');
      expect(isOnly('ask-first-notice', notice)).to.equal(true);
      expect(notice!.shadowRoot!.querySelector(':popover-open')).to.not.equal(null);
      expect(all('ask-first-status').length).to.equal(1);
      await openPreferences(context, null);
      const [preferences, ...more] = all('ask-first-preferences');
      expect(more.length).to.equal(0);
      expect(preferences!.shadowRoot!.querySelector(':modal')).to.not.equal(null);
      const closed = oneEvent(preferences!, 'close');
      decideElsewhere();
      await closed;
      expect(all('ask-first-notice, ask-first-preferences').length).to.equal(0);
      expect(errorsOf()).to.deep.equal([]);
    });
  }
});

describe('the preferences', () => {
  it('hide a small button that comes while they are open, and show it again', async () => {
    const { context, decideElsewhere } = createUi();
    await openPreferences(context, null);
    await showButton(context);
    const button = document.querySelector('ask-first-button')!;
    expect(getComputedStyle(button.box).visibility).to.equal('hidden');
    const preferences = document.querySelector('ask-first-preferences')!;
    const closed = oneEvent(preferences, 'close');
    decideElsewhere();
    await closed;
    expect(getComputedStyle(button.box).visibility).to.equal('visible');
    button.remove();
  });

  it('close for a choice that is made elsewhere, and give the focus back', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    const { context, chosen, decideElsewhere } = createUi();
    await openPreferences(context, opener);
    const preferences = document.querySelector('ask-first-preferences')!;
    expect(preferences.box.matches(':modal')).to.equal(true);
    preferences.shadowRoot!.querySelector('input')!.click();
    const closed = oneEvent(preferences, 'close');
    decideElsewhere();
    await closed;
    expect(all('ask-first-preferences').length).to.equal(0);
    expect(document.activeElement === opener).to.equal(true);
    expect(chosen).to.deep.equal([]);
    opener.remove();
  });
});
