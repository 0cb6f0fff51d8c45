// The language and the region that a page states, as they show in the preferences.
import { expect } from '@open-wc/testing';
import type { Context } from '../../src/core/context.js';
import * as de from '../../src/locales/de.js';
import * as dePreferences from '../../src/locales/de-preferences.js';
import { openPreferences } from '../../src/ui/preferences.js';
import { createUi } from './context.js';
import { nextFrames } from './sample.js';

const files: Record<string, object> = {
  'locales/de.js': de,
  'locales/de-preferences.js': dePreferences,
};

/**
 * Opens the preferences on a page in `lang`. Returns their language, and what they say about a
 * choice.
 */
async function saidIn(lang: string, option = ''): Promise<string> {
  document.documentElement.lang = lang;
  const ui = createUi(option ? { lang: option } : {});
  const load: Context['load'] = (file) => {
    const texts = files[file];
    return texts ? Promise.resolve(texts as never) : ui.context.load(file);
  };
  ui.decideElsewhere();
  await openPreferences({ ...ui.context, load }, null);
  const root = document.querySelector('ask-first-preferences')!.shadowRoot!;
  const said = root.querySelector('[part=record] p')!.textContent;
  return `${root.querySelector('dialog')!.lang}: ${said}`;
}

const dayOf = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.now());

describe('the preferences on a page', () => {
  const { lang } = document.documentElement;
  afterEach(async () => {
    document.querySelector('ask-first-preferences')!.close();
    await nextFrames();
    document.documentElement.lang = lang;
  });

  for (const [page, option, language, form] of [
    ['en', '', 'en', 'en'],
    ['en-GB', '', 'en', 'en-GB'],
    ['en_IE.UTF-8', '', 'en', 'en-IE'],
    [' en-AU,en;q=0.5', '', 'en', 'en-AU'],
    ['en--GB-', '', 'en', 'en-GB'],
    ['en-x-house', '', 'en', 'en'],
    ['en-ZZ', '', 'en', 'en'],
    ['fy-NL', '', 'en', 'en-NL'],
    ['de-AT', '', 'de', 'de-AT'],
    ['gsw-CH', '', 'de', 'de-CH'],
    ['{{ page.lang }}', 'de-AT', 'de', 'de-AT'],
    ['en-GB', 'de', 'de', 'de'],
  ] as const) {
    it(`in "${page}" with the option "${option}" speak ${language}, with dates of ${form}`, async () => {
      const said = await saidIn(page, option);
      expect(said.slice(0, 4)).to.equal(`${language}: `);
      expect(said).to.include(dayOf(form));
    });
  }
});
