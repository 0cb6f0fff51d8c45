import { expect } from '@open-wc/testing';
import { enEmbeds } from '../../src/locales/en-embeds.js';
import { en } from '../../src/locales/en.js';
import { enPreferences } from '../../src/locales/en-preferences.js';
import { readConfig } from '../../src/options/config.js';
import { mergeTexts } from '../../src/options/merge-texts.js';
import { varyTexts } from '../../src/options/vary-texts.js';

const config = readConfig({ texts: { en: { heading: 'Of the options' } } });

const vary = <Layer extends object>(own: unknown, usual: Layer, layer: '' | '-preferences') =>
  varyTexts({ mergeTexts }, config, { en: own }, usual, 'en', layer);

describe('the texts of a variant', () => {
  it('stand over those of the notice without one, and not over those of the options alone', () => {
    const usual = { ...en, heading: 'Of the options', accept: 'Agree' };
    expect(vary({ heading: 'Biscuits' }, usual, '')).to.deep.equal({
      texts: { ...usual, heading: 'Biscuits' },
      problems: [],
    });
    expect(vary({}, usual, '')).to.deep.equal({ texts: usual, problems: [] });
  });

  it('have no problem in a layer without such labels', () => {
    const texts = varyTexts({ mergeTexts }, config, {}, enEmbeds, 'en', '-embeds');
    expect(texts).to.deep.equal({ texts: enEmbeds, problems: [] });
  });

  it('cannot be used where one of them is wrong, which is reported with what was found', () => {
    expect(vary({ heading: 5, 'a:b': null }, en, '').problems).to.deep.equal([
      'no text in "texts.en.heading", 5',
      'unknown text "texts.en.a:b", null',
    ]);
  });

  it('cannot be used where they make one label louder, in either layer', () => {
    expect(vary({ accept: 'ACCEPT' }, en, '').problems).to.deep.equal([
      'one of "Decline" and "ACCEPT" is louder',
    ]);
    const preferences = { declineAll: 'Accept all', acceptAll: 'Decline all' };
    expect(vary({ preferences }, enPreferences, '-preferences').problems).to.deep.equal([
      '"Accept all" and "Decline all" are exchanged',
    ]);
  });
});
