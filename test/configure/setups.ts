import fc from 'fast-check';
import {
  EMPTY_SETUP,
  OPTION_NAMES,
  OUR_PURPOSES,
  type PurposeSetup,
  type Setup,
} from '../../src/configure/setup.js';
import { SIGNAL_NAMES } from '../../src/configure/signal-names.js';
import { COLOURS, SHAPE } from '../../src/configure/theme.js';

/** Texts that mean something in HTML, in JSON, in CSS, in a shell, or in an address. */
const HOSTILE = [
  '"\'><img src=x onerror=alert(1)></script><!--',
  '</ScRiPt>',
  '$& $1 `${x}` \\',
  'javascript:alert(1)',
  '//second.example/',
  'https://second.example/a b',
  'url(https://second.example/x.png)',
  'red; } * { color: blue',
  'expression(alert(1))',
  '__proto__',
  'constructor',
  'á 漢字 🐟 ‏',
];

/** What somebody may type into a field. */
export const typed = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...HOSTILE),
);

const cookie = fc.record({ name: typed, lifetime: typed, domain: typed });
const vendor = fc.record({
  id: typed,
  name: typed,
  policyUrl: typed,
  cookies: fc.array(cookie, { maxLength: 2 }),
  storage: typed,
});
const purpose = (id: fc.Arbitrary<string>): fc.Arbitrary<PurposeSetup> =>
  fc.record({
    id,
    isOffered: fc.boolean(),
    label: typed,
    description: typed,
    vendors: fc.array(vendor, { maxLength: 2 }),
  });

const values = (properties: readonly { readonly name: string }[]) =>
  fc.dictionary(fc.constantFrom(...properties.map(({ name }) => name)), typed, { maxKeys: 4 });

/** Every setup that can be typed, good and bad. */
export const setups: fc.Arbitrary<Setup> = fc.record({
  page: typed,
  base: typed,
  options: fc
    .dictionary(fc.constantFrom(...OPTION_NAMES), typed)
    .map((options) => ({ ...EMPTY_SETUP.options, ...options })),
  purposes: fc
    .tuple(
      fc.tuple(...OUR_PURPOSES.map((id) => purpose(fc.constant(id)))),
      fc.array(purpose(typed), { maxLength: 2 }),
    )
    .map(([ours, own]) => [...ours, ...own]),
  signals: fc.subarray(Object.keys(SIGNAL_NAMES)),
  theme: values([...COLOURS, ...SHAPE]),
  darkTheme: values(COLOURS),
});
