import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { RawOptions } from '../../src/core/config-types.js';
import { en } from '../../src/locales/en.js';
import { enPreferences } from '../../src/locales/en-preferences.js';
import { checkOptions } from '../../src/options/check-options.js';
import { readConfig } from '../../src/options/config.js';
import { isGroup } from '../../src/core/fields.js';
import { mergeTexts } from '../../src/options/merge-texts.js';
import { readVendors } from '../../src/options/vendors.js';
import { createContext } from '../storage/context.js';
import { labels, place } from './read.js';

/** Options of every kind, without a mistake. */
const right = () => ({
  site: 'The Harbour Post',
  policyUrl: '/cookie-policy',
  lang: 'en-GB',
  layout: 'box',
  gpc: 'ask',
  model: 'opt-in',
  revision: 3,
  persistUrl: '/consent',
  recordUrl: 'https://records.example/',
  showingsUrl: '/showings',
  allowFramed: true,
  reloadOnGrant: true,
  lint: true,
  markNonce: 'r4nd0m',
  cookie: { name: 'choice', domain: 'harbour.example' },
  migrateFrom: [
    'cookiebot',
    {
      tool: 'klaro',
      cookie: 'my-choices',
      since: '2026-06-01',
      purposes: { advertising: ['board', 'banner'] },
    },
  ],
  purposes: [
    {
      id: 'analytics',
      label: 'counting',
      description: 'Counts visits.',
      vendors: [
        {
          id: 'counter',
          name: 'Counter',
          policyUrl: '/counter',
          cookies: [{ name: '_c', lifetime: '1 day', domain: 'counter.example' }, '_d'],
          storage: ['c:*'],
        },
      ],
    },
    'embeds',
    'advertising',
  ],
  variants: [
    { name: 'control' },
    {
      name: 'b',
      weight: 2,
      layout: 'dialog',
      texts: { en: { heading: 'Biscuits' } },
      theme: { '--ask-first-ink': '#000', '--ask-first-font': 'serif' },
    },
  ],
  texts: {
    'en-GB': {
      heading: 'Biscuits on {site}',
      list: { pair: '{first} & {next}' },
      purposes: { embeds: 'films' },
      preferences: {
        heading: 'Biscuits',
        descriptions: { embeds: 'Shows films.' },
        vendors: { one: 'one vendor', few: '{count} vendors' },
      },
    },
  },
});

/** Everything that is reported about these options on a page: option and what was found. */
function mistakesIn(input: RawOptions): [string, unknown][] {
  const mistakes: [string, unknown][] = [];
  const onWrong = (option: string, found: unknown) => void mistakes.push([option, found]);
  const config = readConfig(input);
  const { context } = createContext('mistakes');
  const report = (_level: string, message: string, found: unknown) =>
    onWrong(/"(.*)":$/.exec(message)?.[1] ?? message, found);
  checkOptions(config, labels, place, onWrong);
  readVendors(config, onWrong);
  for (const layer of ['', '-preferences'] as const)
    if (isGroup(config.raw.texts))
      mergeTexts({ ...context, config, report }, layer ? enPreferences : en, 'en', layer);
  return mistakes;
}

const anything = fc.jsonValue();
const isText = (found: unknown) => typeof found === 'string';
const noText = anything.filter((found) => !isText(found));
const noOption = noText.filter((found) => found !== null && found !== 3);
const noGroup = anything.filter((found) => !isGroup(found));
const noList = anything.filter((found) => !Array.isArray(found));
const noNames = noText.filter((found) => !Array.isArray(found) || !found.every(isText));

/** Where a mistake is put, what stands there instead, and the option that the message names. */
const places: [path: string, wrong: fc.Arbitrary<unknown>, option?: string][] = [
  ...['site', 'policyUrl', 'lang', 'layout', 'persistUrl', 'recordUrl', 'showingsUrl'].map(
    (path): [string, fc.Arbitrary<unknown>] => [path, noOption],
  ),
  ['gpc', anything.filter((found) => found !== 'ask' && found !== 'decline' && found !== null)],
  ['model', anything.filter((found) => !['opt-in', 'opt-out', null].includes(found as string))],
  ['revision', noOption.filter((found) => typeof found !== 'number')],
  ...['allowFramed', 'reloadOnGrant', 'lint'].map((path): [string, fc.Arbitrary<unknown>] => [
    path,
    anything.filter((found) => ![true, false, null, '', 'true', 'false'].includes(found as string)),
  ]),
  ['markNonce', noText.filter((found) => found !== null)],
  ['cookie', noGroup.filter((found) => found !== null)],
  ['cookie.name', noOption.filter((found) => typeof found !== 'number'), 'cookieName'],
  ['cookie.domain', noOption, 'cookieDomain'],
  ['migrateFrom', noList.filter((found) => found !== null)],
  ['migrateFrom.0', anything, 'migrateFrom'],
  ...['cookie', 'since'].map((key): [string, fc.Arbitrary<unknown>, string] => [
    `migrateFrom.1.${key}`,
    noText,
    `migrateFrom.klaro.${key}`,
  ]),
  ['migrateFrom.1.purposes', noGroup, 'migrateFrom.klaro.purposes'],
  ['migrateFrom.1.purposes.advertising', noNames, 'migrateFrom.klaro.purposes.advertising'],
  ['purposes', noList.filter((found) => !isText(found) && found !== null)],
  ['purposes.1', anything.filter((found) => !isGroup(found) && !isText(found)), 'purposes'],
  ['purposes.0.id', noText.filter((found) => found !== null), 'purposes'],
  ['purposes.0.label', noOption, 'purposes.analytics.label'],
  ['purposes.0.description', noText, 'purposes.analytics.description'],
  ['purposes.0.vendors', noList, 'purposes.analytics.vendors'],
  ['purposes.0.vendors.0', noGroup, 'purposes.analytics.vendors[0].id'],
  ...['id', 'name', 'policyUrl'].map((key): [string, fc.Arbitrary<unknown>, string] => [
    `purposes.0.vendors.0.${key}`,
    noText,
    `purposes.analytics.vendors[0].${key}`,
  ]),
  ...['cookies', 'storage'].map((key): [string, fc.Arbitrary<unknown>, string] => [
    `purposes.0.vendors.0.${key}`,
    noList,
    `purposes.analytics.vendors[0].${key}`,
  ]),
  [
    'purposes.0.vendors.0.cookies.1',
    noGroup.filter((found) => !isText(found)),
    'purposes.analytics.vendors[0].cookies[1].name',
  ],
  ...['name', 'lifetime', 'domain'].map((key): [string, fc.Arbitrary<unknown>, string] => [
    `purposes.0.vendors.0.cookies.0.${key}`,
    noText,
    `purposes.analytics.vendors[0].cookies[0].${key}`,
  ]),
  ['purposes.0.vendors.0.storage.0', noText, 'purposes.analytics.vendors[0].storage[0]'],
  ['variants', noList.filter((found) => found !== null)],
  ['variants.0', noGroup, 'variants[0]'],
  ['variants.1.name', noText, 'variants[1].name'],
  [
    'variants.1.weight',
    noOption.filter((found) => typeof found !== 'number'),
    'variants[1].weight',
  ],
  ['variants.1.layout', noOption, 'variants[1].layout'],
  ...['texts', 'theme'].map((key): [string, fc.Arbitrary<unknown>, string] => [
    `variants.1.${key}`,
    noGroup.filter((found) => found !== null),
    `variants[1].${key}`,
  ]),
  ...['ink', 'font'].map((name): [string, fc.Arbitrary<unknown>, string] => [
    `variants.1.theme.--ask-first-${name}`,
    noText,
    `variants[1].theme.--ask-first-${name}`,
  ]),
  ['texts', noGroup.filter((found) => found !== null)],
  ...[
    'texts.en-GB',
    'texts.en-GB.list',
    'texts.en-GB.purposes',
    'texts.en-GB.preferences',
    'texts.en-GB.preferences.descriptions',
    'texts.en-GB.preferences.vendors',
  ].map((path): [string, fc.Arbitrary<unknown>] => [path, noGroup]),
  ...[
    'texts.en-GB.heading',
    'texts.en-GB.list.pair',
    'texts.en-GB.purposes.embeds',
    'texts.en-GB.preferences.heading',
    'texts.en-GB.preferences.vendors.few',
  ].map((path): [string, fc.Arbitrary<unknown>] => [path, noText]),
];

/** The options with `wrong` at the path: its last key may be a new one. */
function put(path: string, wrong: unknown): RawOptions {
  const options: RawOptions = right();
  const keys = path.split('.');
  const last = keys.pop()!;
  let group = options as Record<string, unknown>;
  for (const key of keys) group = group[key] as Record<string, unknown>;
  group[last] = wrong;
  return options;
}

const mistake = fc
  .constantFrom(...places)
  .chain(([path, wrong, option = path]) => fc.tuple(fc.constant(path), wrong, fc.constant(option)));

/** Groups in which every key is known, and how messages name them. */
const groups: [path: string, name: string][] = [
  ['', ''],
  ['cookie.', 'cookie.'],
  ['migrateFrom.1.', 'migrateFrom.klaro.'],
  ['migrateFrom.1.purposes.', 'migrateFrom.klaro.purposes.'],
  ['purposes.0.', 'purposes.analytics.'],
  ['purposes.0.vendors.0.', 'purposes.analytics.vendors[0].'],
  ['purposes.0.vendors.0.cookies.0.', 'purposes.analytics.vendors[0].cookies[0].'],
  ['texts.', 'texts.'],
  ['texts.en-GB.', 'texts.en-GB.'],
  ['texts.en-GB.list.', 'texts.en-GB.list.'],
  ['texts.en-GB.preferences.', 'texts.en-GB.preferences.'],
];
const unknownKey = fc.tuple(
  fc.constantFrom(...groups),
  fc.constantFrom('tempo', '__prototype__', 'x', 'Site', 'constructor', 'toString', 'locale'),
  anything.filter((found) => found !== null),
);

describe('one mistake in options that are right', () => {
  it('is not reported when there is none', () => {
    expect(mistakesIn(right())).to.deep.equal([]);
    expect(mistakesIn({})).to.deep.equal([]);
  });

  it('is reported once, by the name of its place, whatever it is', () => {
    fc.assert(
      fc.property(mistake, ([path, wrong, option]) => {
        expect(mistakesIn(put(path, wrong)).map(([name]) => name)).to.deep.equal([option]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is reported once when it is an unknown key of any group', () => {
    fc.assert(
      fc.property(unknownKey, ([[path, name], key, found]) => {
        const reported = mistakesIn(put(path + key, found)).map(([name]) => name);
        expect(reported).to.deep.equal([name + key]);
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing when everything is a mistake', () => {
    const keys = fc.constantFrom(...Object.keys(right()), 'cookieName', 'signals', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(keys, anything), anything, (options, value) => {
        mistakesIn(options);
        mistakesIn(value as unknown as RawOptions);
      }),
      { numRuns: 500 },
    );
  });
});
