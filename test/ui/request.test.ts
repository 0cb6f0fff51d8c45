// A record says who has acted, and which text was on the screen. No page can make a visitor's
// choice.
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AskFirstNotice } from '../../src/ui/ask-first-notice.js';
import type { AskFirstPreferences } from '../../src/ui/ask-first-preferences.js';
import { showNotice } from '../../src/ui/notice.js';
import { openPreferences } from '../../src/ui/preferences.js';
import { createUi, watchErrors } from './context.js';
import { look, nextFrames, part } from './sample.js';
import { waitUntil } from '../wait-until.js';

const find = <Tag extends 'ask-first-notice' | 'ask-first-preferences'>(tag: Tag) =>
  document.querySelector(tag)!;

/** A click at the middle of an element, as of a mouse. */
async function clickOn(element: Element): Promise<void> {
  if (element.matches('[part=accept], [part=save]')) await look(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const position = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
  await sendMouse({ type: 'click', position });
}

async function pressOn(element: HTMLElement, press: string): Promise<void> {
  element.focus();
  await sendKeys({ press });
}

const forged = { locale: 'en', text: 'A text that nobody has seen' };

describe('a request of the notice', () => {
  let ui: ReturnType<typeof createUi>;
  let notice: AskFirstNotice;
  let errorsOf: () => unknown[];
  beforeEach(async () => {
    errorsOf = watchErrors();
    ui = createUi();
    await showNotice(ui.context);
    notice = find('ask-first-notice');
    await nextFrames();
  });
  afterEach(() => {
    ui.decideElsewhere();
    expect(errorsOf()).to.deep.equal([]);
  });

  const acts: Record<string, (button: HTMLElement) => Promise<void>> = {
    'a mouse': clickOn,
    'the Enter key': (button) => pressOn(button, 'Enter'),
    'the space bar': (button) => pressOn(button, 'Space'),
  };
  for (const [how, act] of Object.entries(acts)) {
    it(`is the visitor's by ${how}`, async () => {
      await act(part(notice, 'decline'));
      await act(part(notice, 'accept'));
      expect(ui.chosen.map(({ method }) => method)).to.deep.equal(['decline', 'accept']);
    });
  }

  const accept = () => part(notice, 'accept');
  const scripts: Record<string, () => unknown> = {
    'a scripted click': () => accept().click(),
    'a made mouse event': () => accept().dispatchEvent(new MouseEvent('click', { bubbles: true })),
    'a made pointer event': () =>
      accept().dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true })),
    'a click with false words': () =>
      accept().dispatchEvent(Object.assign(new Event('click'), { detail: 1, button: 0 })),
    'a made request': () => {
      const detail = { wish: 'accept', shown: forged, opener: null };
      notice.dispatchEvent(new CustomEvent('consent-request', { detail }));
    },
    'a made request that says that it is trusted': () => {
      const detail = { wish: 'accept', isTrusted: true, method: 'accept', isByVisitor: true };
      const request = new CustomEvent('consent-request', { detail, bubbles: true });
      notice.dispatchEvent(request);
    },
  };
  for (const [how, act] of Object.entries(scripts)) {
    it(`is the page's by ${how}, with the text that is on the screen`, () => {
      act();
      expect(ui.chosen.map(({ choice, method }) => [choice, method])).to.deep.equal([
        [{ analytics: 'granted', advertising: 'granted' }, 'api'],
      ]);
      const { locale, text } = ui.chosen[0]!.shown!;
      expect(locale).to.equal('en');
      expect(text.split('\n')).to.include.members(['Decline', 'Accept', 'Settings']);
      expect(text).to.include('third parties').and.not.include('nobody');
    });
  }

  it('counts as the visitor’s only once, however often the page dispatches it again', async () => {
    const requests: Event[] = [];
    notice.addEventListener('consent-request', (request) => requests.push(request));
    await pressOn(part(notice, 'accept'), 'Enter');
    const request = requests.find((found) => (found as CustomEvent).detail.wish === 'accept')!;
    notice.dispatchEvent(request);
    expect(ui.chosen.map(({ method }) => method)).to.deep.equal(['accept', 'api']);
  });

  it('keeps what the visitor has pressed, whatever a listener of the page writes into it', async () => {
    const rewrite = ({ detail }: Event & { detail?: { wish: string } }) => {
      expect(() => (detail!.wish = 'accept')).to.throw(TypeError);
    };
    document.addEventListener('consent-request', rewrite, true);
    await clickOn(part(notice, 'decline'));
    document.removeEventListener('consent-request', rewrite, true);
    expect(ui.chosen.map(({ choice, method }) => [choice, method])).to.deep.equal([
      [{ analytics: 'denied', advertising: 'denied' }, 'decline'],
    ]);
  });

  for (const detail of [null, undefined, 'accept', 5, [], {}, { wish: 'save' }, { wish: 'gpc' }]) {
    it(`does nothing when it is ${JSON.stringify(detail)}`, async () => {
      notice.dispatchEvent(new CustomEvent('consent-request', { detail }));
      notice.dispatchEvent(new Event('consent-request'));
      await nextFrames();
      expect(ui.chosen).to.deep.equal([]);
    });
  }

  it('opens the preferences for a script too, whatever it names as opener', async () => {
    const detail = { wish: 'open', opener: { focus: 'nothing' } };
    notice.dispatchEvent(new CustomEvent('consent-request', { detail }));
    await nextFrames();
    const preferences = find('ask-first-preferences');
    expect(preferences.box.matches(':modal')).to.equal(true);
    preferences.close();
    await oneEvent(preferences, 'close');
  });
});

describe('a request of the preferences', () => {
  let ui: ReturnType<typeof createUi>;
  let preferences: AskFirstPreferences;
  let errorsOf: () => unknown[];
  beforeEach(async () => {
    errorsOf = watchErrors();
    ui = createUi();
    await openPreferences(ui.context, null);
    preferences = find('ask-first-preferences');
    await nextFrames();
  });
  afterEach(async () => {
    preferences.close();
    await waitUntil(() => !document.querySelector('ask-first-preferences'));
    expect(errorsOf()).to.deep.equal([]);
  });

  const toggle = () => preferences.shadowRoot!.querySelector('input')!;
  const label = () => preferences.shadowRoot!.querySelector('label')!;
  const moved = { analytics: 'granted', advertising: 'denied' };

  const visits: Record<string, () => Promise<void>> = {
    'the switch': () => clickOn(toggle()),
    'its label': () => clickOn(label().querySelector('span')!),
    'the space bar': () => pressOn(toggle(), 'Space'),
  };
  for (const [how, act] of Object.entries(visits)) {
    it(`is the visitor's Save when they moved a switch by ${how}`, async () => {
      await act();
      await pressOn(part(preferences, 'save'), 'Enter');
      expect(ui.chosen.map(({ method }) => method)).to.deep.equal(['save']);
      expect({ ...(ui.chosen[0]!.choice as object) }).to.deep.equal(moved);
    });
  }

  const scripts: Record<string, () => unknown> = {
    'its property': () => (toggle().checked = true),
    'a scripted click': () => toggle().click(),
    'a scripted click on its label': () => label().click(),
    'a scripted click within its label': () => label().querySelector('span')!.click(),
    'a made event on its label': () =>
      label().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
  };
  for (const [how, act] of Object.entries(scripts)) {
    it(`is the page's when a script moved a switch by ${how}`, async () => {
      act();
      expect(toggle().checked).to.equal(true);
      await clickOn(part(preferences, 'save'));
      expect(ui.chosen.map(({ method }) => method)).to.deep.equal(['api']);
      expect({ ...(ui.chosen[0]!.choice as object) }).to.deep.equal({ analytics: 'granted' });
    });
  }

  it('is the visitor’s when they have moved the switch after the script', async () => {
    toggle().click();
    await clickOn(toggle());
    await pressOn(toggle(), 'Space');
    await clickOn(part(preferences, 'save'));
    expect(ui.chosen.map(({ method }) => method)).to.deep.equal(['save']);
  });

  for (const method of ['decline', 'accept', 'save']) {
    it(`is the page's when a script clicks ${method}, with the text that is there`, () => {
      part(preferences, method).click();
      expect(ui.chosen.map((one) => one.method)).to.deep.equal(['api']);
      expect(ui.chosen[0]!.shown!.text).to.include('Counts which pages are read');
    });

    it(`is the page's when a script has created it: ${method}`, () => {
      const detail = { method, decisions: { analytics: 'granted' }, shown: forged };
      preferences.dispatchEvent(new CustomEvent('preferences-request', { detail }));
      expect(ui.chosen.map((one) => one.method)).to.deep.equal(['api']);
      expect(ui.chosen[0]!.shown!.text).to.not.include(forged.text);
    });
  }

  for (const detail of [null, 'save', {}, { method: 'save' }, { method: 'gpc', decisions: {} }]) {
    it(`does nothing when it is ${JSON.stringify(detail)}`, async () => {
      preferences.dispatchEvent(new CustomEvent('preferences-request', { detail }));
      await nextFrames();
      expect(ui.chosen).to.deep.equal([]);
    });
  }
});
