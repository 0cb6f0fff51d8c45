import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { presentProof } from '../../src/core/proof.js';
import type { ConsentRecord } from '../../src/core/types.js';
import { en } from '../../src/locales/en.js';
import { enPreferences } from '../../src/locales/en-preferences.js';
import { AskFirstPreferences } from '../../src/ui/ask-first-preferences.js';
import type { ShownChoice } from '../../src/ui/choice-template.js';
import type { PreferencesRequest } from '../../src/ui/request-choice.js';
import { readShown } from '../../src/ui/shown-text.js';
import { counter, nextFrames, options, part } from './sample.js';

customElements.define('ask-first-preferences', AskFirstPreferences);

const record: ConsentRecord = {
  schema: 1,
  time: Date.UTC(2026, 2, 3, 12),
  method: 'save',
  decisions: { analytics: 'granted', letters: 'denied' },
  revision: '',
  locale: 'en',
  text: 'abc',
  fingerprint: '',
};
const expires = Date.UTC(2026, 7, 30, 12);
const region = '';
const proof = { record, site: 'The Harbour Post', text: 'What was shown', receipt: '1-2-3-4' };

async function show(
  choice: ShownChoice | null = null,
  isGranted = false,
): Promise<AskFirstPreferences> {
  const preferences = document.createElement('ask-first-preferences');
  const purposes = [
    { ...options.purposes[0]!, description: 'Counts.', isGranted, vendors: [counter] },
    { ...options.purposes[1]!, description: '', isGranted: false, vendors: [] },
    { id: 'necessary', label: 'Necessary', description: 'Always on.', vendors: [] },
  ];
  Object.assign(preferences, {
    options,
    texts: { ...enPreferences, list: en.list },
    purposes,
    choice,
  });
  document.body.append(preferences);
  await preferences.updateComplete;
  return preferences;
}

const switches = (one: Element) => [...one.shadowRoot!.querySelectorAll('input')];
const texts = (one: Element, selector: string) =>
  [...one.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('ask-first-preferences', () => {
  let preferences: AskFirstPreferences;
  afterEach(() => preferences.remove());

  for (const [what, make] of [
    ['first visit', () => show()],
    ['with a choice', () => show({ record, region, expires, proof }, true)],
    ['with a choice whose text is gone', () => show({ record, region, expires, proof: null })],
  ] as const) {
    it(`is accessible: ${what}`, async () => {
      preferences = await make();
      preferences.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true));
      await expect(preferences).to.be.accessible();
    });
  }

  it('is a modal dialog with a name, and the focus on its heading', async () => {
    preferences = await show();
    const dialog = preferences.shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-labelledby')).to.equal(part(preferences, 'heading').id);
    expect(preferences.shadowRoot!.activeElement).to.equal(part(preferences, 'heading'));
  });

  it('has a native switch with a description for each purpose but the necessary one', async () => {
    preferences = await show();
    const [analytics, letters, ...more] = switches(preferences);
    expect(more).to.deep.equal([]);
    expect([analytics!.checked, letters!.checked]).to.deep.equal([false, false]);
    expect(analytics!.labels![0]!.textContent.trim()).to.equal('analytics');
    const description = analytics!.getAttribute('aria-describedby')!;
    expect(preferences.shadowRoot!.getElementById(description)!.textContent).to.equal('Counts.');
    expect(texts(preferences, 'h3')).to.deep.equal(['Necessary']);
  });

  it('names vendors, what they keep, how long, where, and their policy', async () => {
    preferences = await show();
    expect(texts(preferences, '[part=vendor] b')).to.deep.equal(['Counter <i>']);
    expect(texts(preferences, '[part=vendor] p')).to.deep.equal([
      '_ct_*: 13 months, on this site',
      'ct: lifetime not stated, on counter.example',
      'ct:* and ct-data: in this browser’s storage until deleted',
    ]);
    expect(preferences.shadowRoot!.querySelector('[part=vendor] i')).to.equal(null);
    const link = preferences.shadowRoot!.querySelector('a')!;
    expect([link.href, link.textContent, link.ariaLabel]).to.deep.equal([
      'https://counter.example/privacy',
      'Counter <i>',
      'Privacy policy of Counter <i>',
    ]);
  });

  it('finds a vendor by a part of its name, where there are more than ten', async () => {
    preferences = await show();
    const [first, ...others] = preferences.purposes;
    const vendors = Array.from({ length: 11 }, (_, index) => ({
      ...counter,
      name: `Firm ${index}`,
    }));
    preferences.purposes = [{ ...first!, vendors }, ...others];
    await preferences.updateComplete;
    const field = preferences.shadowRoot!.querySelector<HTMLInputElement>('[part=search]')!;
    const found = () =>
      [...preferences.shadowRoot!.querySelectorAll<HTMLElement>('[part=vendor]')]
        .filter(({ hidden }) => !hidden)
        .map((one) => one.querySelector('b')!.textContent.trim());
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    expect(found().length).to.equal(11);
    type(' fIRM 1 ');
    expect(found()).to.deep.equal(['Firm 1', 'Firm 10']);
    type('');
    expect(found().length).to.equal(11);
    preferences.remove();

    preferences = await show();
    expect(preferences.shadowRoot!.querySelector('[part=search]')).to.equal(null);
  });

  it('says beside a switch, and not in its name, whether it is on', async () => {
    preferences = await show();
    const [analytics] = switches(preferences);
    const word = analytics!.nextElementSibling!;
    const state = () => {
      const { content } = getComputedStyle(word, '::after');
      // Firefox (153) returns `attr()` itself, and not its value.
      const [, name] = /^attr\((.+)\)$/.exec(content) ?? [];
      return name ? word.getAttribute(name) : content.replace(/"/g, '');
    };
    expect(state()).to.equal(enPreferences.off);
    analytics!.checked = true;
    expect(state()).to.equal(enPreferences.on);
    expect(word.getAttribute('aria-hidden')).to.equal('true');
  });

  const answers: Record<string, PreferencesRequest['decisions']> = {
    decline: { analytics: 'denied', letters: 'denied' },
    accept: { analytics: 'granted', letters: 'granted' },
    save: { analytics: 'denied', letters: 'granted' },
  };
  for (const [method, decisions] of Object.entries(answers)) {
    it(`asks for ${method}, with the decisions and the text that was shown`, async () => {
      preferences = await show({ record, region, expires, proof }, true);
      for (const one of switches(preferences)) one.click();
      const request = new Promise<PreferencesRequest>((resolve) => {
        preferences.addEventListener('preferences-request', ({ detail }) => resolve(detail));
      });
      const { text } = readShown(preferences);
      part(preferences, method).click();
      const detail = await request;
      expect(detail.method).to.equal(method);
      expect(detail.decisions).to.deep.equal(decisions);
      const lines = text.split('\n');
      expect(lines).to.include.members(['Counts.', 'Counter <i>', 'Always on.']);
      expect(text).to.not.include('Your choice of');
    });
  }

  it('sends decisions for purposes only, also if the vendors can be searched', async () => {
    preferences = await show();
    const [first, ...others] = preferences.purposes;
    preferences.purposes = [
      { ...first!, vendors: Array.from({ length: 11 }, () => counter) },
      ...others,
    ];
    await preferences.updateComplete;
    const requested = oneEvent(preferences, 'preferences-request');
    part(preferences, 'accept').click();
    const { detail } = await requested;
    expect(detail.decisions).to.deep.equal(answers.accept);
  });

  for (const [way, close] of [
    ['its button', async () => part(preferences, 'close').click()],
    ['Escape', () => sendKeys({ press: 'Escape' })],
  ] as const) {
    it(`closes by ${way} and asks for nothing`, async () => {
      preferences = await show();
      const requests: unknown[] = [];
      preferences.addEventListener('preferences-request', (event) => requests.push(event));
      switches(preferences)[0]!.click();
      const closed = oneEvent(preferences, 'close');
      await close();
      await closed;
      expect(requests).to.deep.equal([]);
    });
  }

  it('says when and how the choice was made, and when it ends', async () => {
    preferences = await show({ record, region, expires, proof }, true);
    const [said] = texts(preferences, '[part=record] p');
    expect(said).to.match(/^Your choice of March 3, 2026.*, made by “Save”: /);
    expect(said).to.include('analytics on and our <b>letters</b> off.');
    expect(said).to.match(/asked again on August 30, 2026\.$/);
  });

  it('writes dates as one does in the region', async () => {
    preferences = await show({ record, region: 'gb', expires, proof }, true);
    const [said] = texts(preferences, '[part=record] p');
    expect(said).to.match(/^Your choice of 3 March 2026.* asked again on 30 August 2026\.$/);
  });

  it('isolates the names that are not ours', async () => {
    preferences = await show();
    for (const name of ['analytics', 'Counter <i>', 'Counts.', 'Necessary'])
      expect(texts(preferences, 'bdi'), name).to.include(name);
  });

  it('shows the record with its text, or says that the text is gone', async () => {
    preferences = await show({ record, region, expires, proof }, true);
    const json = part(preferences, 'record').querySelector('pre')!.textContent;
    expect(JSON.parse(json)).to.deep.equal(JSON.parse(JSON.stringify(presentProof(proof))));
    preferences.remove();
    preferences = await show({ record, region, expires, proof: null });
    expect(texts(preferences, 'details p')).to.include(enPreferences.textMissing);
  });

  it('shows no record while there is no choice', async () => {
    preferences = await show();
    expect(part(preferences, 'record')).to.equal(null);
  });

  it('gives its three buttons one look', async () => {
    preferences = await show();
    const looks = ['decline', 'accept', 'save'].map((name) => {
      const { background, color, border, font, padding } = getComputedStyle(
        part(preferences, name),
      );
      const { height } = part(preferences, name).getBoundingClientRect();
      return { background, color, border, font, padding, height };
    });
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
    expect(looks[0]!.height).to.be.at.least(44);
  });

  it('stays open and modal after a move in the page', async () => {
    preferences = await show();
    const place = document.body.appendChild(document.createElement('div'));
    let closings = 0;
    preferences.addEventListener('close', () => closings++);
    place.append(preferences);
    await nextFrames();
    expect(preferences.box.matches(':modal')).to.equal(true);
    expect(closings).to.equal(0);
    place.remove();
    await nextFrames();
    expect(preferences.box.hasAttribute('open')).to.equal(false);
    expect(closings).to.equal(0);
  });
});
