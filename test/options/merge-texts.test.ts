import { expect } from '@open-wc/testing';
import type { LayerName } from '../../src/core/layer-name.js';
import { enEmbeds } from '../../src/locales/en-embeds.js';
import { enExtras } from '../../src/locales/en-extras.js';
import { en } from '../../src/locales/en.js';
import { enPreferences } from '../../src/locales/en-preferences.js';
import { readConfig } from '../../src/options/config.js';
import { mergeTexts } from '../../src/options/merge-texts.js';

const OURS = { '': en, '-preferences': enPreferences, '-embeds': enEmbeds };

/** The English texts of a layer with the owner's over ours, and what is reported. */
function merge(own: unknown, layer: LayerName, ours: object = OURS[layer]) {
  const reported: unknown[][] = [];
  const report = (...message: unknown[]) => void reported.push(message);
  const context = { config: readConfig({ texts: { en: own } }), report };
  return { texts: mergeTexts(context, ours, 'en', layer), reported };
}

describe('the owner’s texts of a layer', () => {
  for (const key of Object.keys(enExtras).filter((key) => key !== 'locale'))
    it(`may have the text ${key}, which ours lack in English until it is needed`, () => {
      const { texts, reported } = merge({ [key]: 'own' }, '');
      expect(texts).to.deep.equal({ ...en, [key]: 'own' });
      expect(reported).to.deep.equal([]);
    });

  for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
    it(`may have the plural form ${form}, also where ours have one form alone`, () => {
      const own = { preferences: { vendors: { [form]: 'own' } } };
      const ours = { vendors: { other: 'ours' } };
      expect(merge(own, '-preferences', ours)).to.deep.equal({
        texts: { vendors: { other: 'ours', [form]: 'own' } },
        reported: [],
      });
    });

  it('are those of placeholders under `embeds`', () => {
    const own = { heading: 'Notice', embeds: { heading: 'Film', once: 5 } };
    const { texts, reported } = merge(own, '-embeds');
    expect(texts).to.deep.equal({ ...enEmbeds, heading: 'Film' });
    expect(reported).to.deep.equal([
      ['error', 'no text in "texts.en.embeds.once":', 5, 'Used instead:', enEmbeds.once],
    ]);
  });

  it('are ours where the owner’s are no texts', () => {
    const { texts, reported } = merge('Hello', '');
    expect(texts).to.equal(en);
    expect(reported).to.deep.equal([
      ['error', 'wrong option "texts.en":', 'Hello', 'Used instead:', 'ours'],
    ]);
  });
});
