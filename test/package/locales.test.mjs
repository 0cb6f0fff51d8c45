// The texts of every language, as they are built.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadSource } from './load-source.mjs';

const LIMIT = 1250;
const LONGEST = 300;

const built = new URL('../../dist/locales/', import.meta.url);
const { LANGUAGES } = await loadSource('src/locales/languages.ts');
const { joinList } = await loadSource('src/ui/format-text.ts');
const { claimsConsent, isVague } = await loadSource('src/options/claims.ts');
const { classifyButtonTextRegex } = await loadSource(
  'node_modules/@duckduckgo/autoconsent/lib/heuristics.ts',
);
const english = {
  '': {
    ...(await loadSource('src/locales/en.ts')).en,
    ...(await loadSource('src/locales/en-extras.ts')).enExtras,
  },
  '-preferences': (await loadSource('src/locales/en-preferences.ts')).enPreferences,
};
const others = LANGUAGES.filter((language) => language !== 'en');

/** Each text with its place, those of objects as `purposes.analytics`. */
const flat = (texts, place = '') =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? flat(text, `${place}${key}.`) : [[place + key, text]],
  );

/** All but the plural forms, which differ from language to language. */
const keysOf = (texts) =>
  flat(texts)
    .map(([key]) => key)
    .filter((key) => !key.startsWith('vendors.'))
    .sort();

const placesOf = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

/**
 * In which languages the opt-out tool, without a rule of ours, takes these labels today for what they
 * are. Of all others it makes nothing.
 */
const KNOWN_TO_AUTOCONSENT = {
  decline: 'en ca de es eu fr gl id it nl pl pt pt-br sv tr',
  declineAll: 'en ca de es eu fr gl it nl pl pt pt-br sv',
  accept: 'en ca da de es eu fr gl it nl pl pt pt-br tr',
  acceptAll: 'en ca de es eu fr gl nl pl',
};

test('has two files for each language that it offers besides English, and no others', () => {
  const files = readdirSync(built).filter((file) => file.endsWith('.js'));
  const expected = others.flatMap((name) => [`${name}.js`, `${name}-preferences.js`]);
  assert.deepEqual(files.sort(), expected.sort());
  const module = readdirSync(new URL('../module/locales/', built));
  assert.deepEqual(module.filter((file) => file.endsWith('.js')).sort(), expected.sort());
});

for (const language of LANGUAGES) {
  const layers = {};
  for (const layer of ['', '-preferences']) {
    const file = new URL(`${language}${layer}.js`, built);
    layers[layer] = language === 'en' ? english[layer] : (await import(file)).texts;
  }
  const { '': first, '-preferences': second } = layers;

  for (const [layer, texts] of Object.entries(layers)) {
    const name = `${language}${layer}`;
    if (language !== 'en') {
      test(`${name}: keeps within ${LIMIT} bytes`, () => {
        const bytes = brotliCompressSync(readFileSync(new URL(`${name}.js`, built))).length;
        assert.ok(bytes <= LIMIT, `${bytes} bytes`);
      });
    }

    test(`${name}: says all that English says, with the same places`, () => {
      assert.deepEqual(keysOf(texts), keysOf(english[layer]));
      const mine = Object.fromEntries(flat(texts));
      for (const [key, text] of flat(english[layer])) {
        if (key.startsWith('vendors.')) continue;
        assert.deepEqual(placesOf(mine[key]), placesOf(text), key);
        assert.equal(mine[key], mine[key].trim().replace(/\.{3}|[ ]{2}/g, ''), key);
      }
      assert.equal(texts.locale.toLowerCase(), language);
    });

    test(`${name}: praises and hedges nothing, and takes nothing for consent`, () => {
      for (const [key, text] of flat(texts)) {
        assert.deepEqual([claimsConsent(text), isVague(text)], [false, false], `${key}: ${text}`);
        assert.doesNotMatch(text, /[!！¡]/, key);
      }
    });
  }

  test(`${language}: has a form for each number, and no other`, () => {
    const { pluralCategories } = new Intl.PluralRules(second.locale).resolvedOptions();
    assert.deepEqual(Object.keys(second.vendors).sort(), [...pluralCategories].sort());
    for (const form of Object.values(second.vendors)) assert.deepEqual(placesOf(form), ['{count}']);
  });

  test(`${language}: lists purposes as Intl does`, () => {
    const labels = Object.values(first.purposes);
    const expected = new Intl.ListFormat(first.locale);
    assert.equal(expected.resolvedOptions().locale, first.locale);
    // Every purpose has its turn in each place, as some languages look at what follows.
    for (const [place] of labels.entries())
      for (let length = 1; length <= labels.length; length += 1) {
        const items = [...labels.slice(place), ...labels.slice(0, place)].slice(0, length);
        const said = joinList(items, first.list).replace(/[\u2068\u2069]/g, '');
        assert.equal(said, expected.format(items));
      }
  });

  test(`${language}: is brief, and begins what screen readers say with what is seen`, () => {
    const length = `${first.text} ${first.withdrawal}`.length;
    assert.ok(length <= LONGEST, `${length} characters`);
    assert.ok(first.readMoreLabel.startsWith(first.readMore));
    assert.ok(new Set([first.decline, first.accept, first.settings, first.readMore]).size === 4);
  });

  for (const label of Object.keys(KNOWN_TO_AUTOCONSENT)) {
    test(`${language}: ${label} is taken by autoconsent for what it is, or for nothing`, () => {
      const isKnown = KNOWN_TO_AUTOCONSENT[label].split(' ').includes(language);
      const kind = label.startsWith('decline') ? 'reject' : 'accept';
      const text = (label in first ? first : second)[label];
      assert.equal(classifyButtonTextRegex(text), isKnown ? kind : 'other', text);
    });
  }
}

test('says in Turkish what the tools look for to the letter', async () => {
  const { texts } = await import(new URL('tr.js', built));
  assert.deepEqual([texts.decline, texts.accept], ['Reddet', 'Kabul et']);
});
