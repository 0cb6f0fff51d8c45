// The texts of every language, as they are built.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadSource } from './load-source.mjs';

const LIMIT = 1300;
const LONGEST = 300;

/** A day in autumn. */
const TIME = Date.UTC(2026, 9, 30, 12);

/** Names of vendors and cookies. Some languages join them in another way than our labels. */
const NAMES = [
  'Yahoo!',
  'Instagram',
  'בזק',
  'INFOnline',
  '24ur',
  'Hielo',
  '_ct_*',
  'Historia',
  'ایران',
];

/**
 * Languages whose "and" depends on the next word. CLDR writes it as "a(c)" and "a(n)", so that our
 * lists are those without it.
 */
const WITHOUT_AND = ['cy', 'lb'];

const built = new URL('../../dist/locales/', import.meta.url);
const { LANGUAGES } = await loadSource('src/locales/languages.ts');
const { directionOf } = await loadSource('src/locales/direction-of.ts');
const { fill, joinList, joinSentences } = await loadSource('src/ui/format-text.ts');
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
  '-embeds': (await loadSource('src/locales/en-embeds.ts')).enEmbeds,
};
const others = LANGUAGES.filter((language) => language !== 'en');

/** Each text with its place, those of objects as `purposes.analytics`. */
const flat = (texts, place = '') =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? flat(text, `${place}${key}.`) : [[place + key, text]],
  );

/** All but the plural forms and the exceptions of lists, which differ from language to language. */
const keysOf = (texts) =>
  flat(texts)
    .map(([key]) => key)
    .filter((key) => !/^vendors\.|^list\.exception/.test(key))
    .sort();

const placesOf = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

/**
 * The languages in which autoconsent recognises these labels today, without our rule. It makes nothing of the
 * labels in all other languages.
 */
const KNOWN_TO_AUTOCONSENT = {
  decline: 'en ca de es eu fr gl id it lb nl pl pt pt-br sv tr',
  declineAll: 'en ca de es eu fr gl it lb nl pl pt pt-br sv',
  accept: 'en ca da de es eu fr gl it nl pl pt pt-br ru tr',
  acceptAll: 'en ca de es eu fr gl nl pl',
};

test('has three files for each language that it offers besides English, and no others', () => {
  const files = readdirSync(built).filter((file) => file.endsWith('.js'));
  const expected = others.flatMap((name) => [
    `${name}.js`,
    `${name}-preferences.js`,
    `${name}-embeds.js`,
  ]);
  assert.deepEqual(files.sort(), expected.sort());
  const module = readdirSync(new URL('../module/locales/', built));
  assert.deepEqual(module.filter((file) => file.endsWith('.js')).sort(), expected.sort());
});

for (const language of LANGUAGES) {
  const layers = {};
  for (const layer of ['', '-preferences', '-embeds']) {
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

  test(`${language}: lists purposes and names as Intl does`, () => {
    const type = WITHOUT_AND.includes(language) ? 'unit' : 'conjunction';
    const expected = new Intl.ListFormat(first.locale, { type });
    assert.equal(expected.resolvedOptions().locale, first.locale);
    // CLDR has no blank in the Thai "Yahoo! และ Instagram", which would be read as one name.
    const plain = (text) => text.replace(/[\u200f\u2068\u2069]/g, '').replace(/ ?และ ?/, 'และ');
    // Every item is tried in each place: in some languages, "and" depends on the next word.
    for (const all of [Object.values(first.purposes), NAMES])
      for (const [place] of all.entries())
        for (let length = 1; length <= 4; length += 1) {
          const items = [...all.slice(place), ...all.slice(0, place)].slice(0, length);
          assert.equal(plain(joinList(items, first.list)), plain(expected.format(items)));
        }
  });

  test(`${language}: ends each sentence once, and leaves no blank after a full-width mark`, () => {
    const dateOf = (options) => new Intl.DateTimeFormat(first.locale, options).format(TIME);
    const values = {
      site: 'Example.',
      purposes: 'Example Inc.',
      changes: 'Example Inc.',
      date: dateOf({ dateStyle: 'long', timeStyle: 'short' }),
      expires: dateOf({ dateStyle: 'long' }),
    };
    const sentences = [joinSentences(first.text, first.withdrawal), first.changed, second.choice];
    for (const sentence of sentences) {
      const said = fill(sentence, values).replace(/[\u2066-\u2069]/g, '');
      // In a text from right to left, the two full stops are at different ends of the name.
      if (directionOf(first.locale) === 'ltr') assert.doesNotMatch(said, /\.\./);
      assert.doesNotMatch(said, /[。।]{2}|。 /);
    }
  });

  test(`${language}: calls buttons and controls the same wherever they are named`, () => {
    assert.equal(second.heading, first.cookieSettings);
    const { accept, decline, save } = second.methods;
    assert.ok(accept.includes(first.accept), accept);
    assert.ok(decline.includes(first.decline), decline);
    assert.ok(save.includes(second.save), save);
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
