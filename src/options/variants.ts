import type { RawOptions } from '../core/config-types.js';
import { fieldsOf, isGroup } from '../core/fields.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { readTheme, type ThemeEntry } from './read-theme.js';

/** With more variants, each would be shown to too few visitors. */
const MOST_VARIANTS = 10;

/** The greatest weight. */
const HEAVIEST = 1000;

/** A name becomes part of records, of HTML and of tables. */
const NAME = /^[a-z][a-z\d-]{0,31}$/;

const LAYOUTS: readonly unknown[] = ['bar', 'box', 'dialog'];

const KEYS = ['name', 'weight', 'texts', 'layout', 'theme'];

/** What visitors get in place of a variant that is wrong. */
const WITHOUT = 'the notice without a variant';

/** One of the owner's variants of the notice. */
export interface Variant {
  /** Empty if the owner has written no usable name. */
  readonly name: string;
  /** How often it is drawn, compared with the others: 0 to 1000. */
  readonly weight: number;
  /** Texts by language, as they are written. Each text is checked where it is read. */
  readonly texts: RawOptions;
  /** Empty if the owner has written no usable layout. Then the layout of the options is used. */
  readonly layout: string;
  readonly theme: readonly ThemeEntry[];
  /** Whether nothing in it is wrong. */
  readonly isUsable: boolean;
}

/** Reports a mistake, and makes the variant unusable. */
type Refuse = (key: string, found: unknown, problem?: string) => void;

function checkKeys(fields: RawOptions, texts: RawOptions, refuse: Refuse): void {
  for (const [key, found] of Object.entries(fields))
    if (!KEYS.includes(key)) refuse(`.${key}`, found, 'unknown option');
  for (const [tag, own] of Object.entries(texts)) {
    const { embeds } = fieldsOf(own);
    if (embeds !== undefined)
      refuse(`.texts.${tag}.embeds`, embeds, 'placeholders have no variants');
  }
}

function readVariant(
  entry: unknown,
  place: string,
  names: Set<string>,
  onWrong: OnWrongOption,
): Variant {
  let isUsable = true;
  const refuse: Refuse = (key, found, problem) => {
    isUsable = false;
    onWrong(place + key, found, WITHOUT, problem);
  };
  if (!isGroup(entry)) refuse('', entry);
  const fields = fieldsOf(isGroup(entry) ? entry : null);

  /** Returns a value if it is right. Refuses a wrong one. Returns undefined if it is wrong or left out. */
  function readField<Value>(key: string, isRight: (found: unknown) => found is Value) {
    const found = fields[key] ?? undefined;
    if (found === undefined || isRight(found)) return found;
    refuse(`.${key}`, found);
    return undefined;
  }

  const isName = (found: unknown): found is string => typeof found === 'string' && NAME.test(found);
  const name = readField('name', isName) ?? '';
  if (isUsable && !name) refuse('.name', fields.name, 'no name in');
  if (name && names.has(name)) refuse('.name', name, 'the name of another variant in');
  names.add(name);
  const isWeight = (found: unknown): found is number =>
    typeof found === 'number' && found >= 0 && found <= HEAVIEST;
  const texts = fieldsOf(readField('texts', isGroup));
  const theme = fieldsOf(readField('theme', isGroup));
  checkKeys(fields, texts, refuse);
  return {
    name,
    weight: readField('weight', isWeight) ?? 1,
    texts,
    layout: readField('layout', (found): found is string => LAYOUTS.includes(found)) ?? '',
    theme: readTheme(theme, (property, found, problem) =>
      refuse(`.theme.${property}`, found, problem),
    ),
    // This comes last: what is read above may be refused.
    isUsable,
  };
}

/**
 * Reads the owner's variants of the notice, in their order. One with a mistake stays in the list, as
 * unusable: its share of the visitors gets the notice without a variant, and the shares of the others stay
 * as they are. Those beyond the tenth are left out. Empty where the owner has none.
 */
export function readVariants(
  { variants }: RawOptions,
  onWrong: OnWrongOption = () => undefined,
): Variant[] {
  if (variants == null) return [];
  if (!Array.isArray(variants) || variants.length === 0) {
    onWrong('variants', variants, WITHOUT, 'no list of variants in');
    return [];
  }
  if (variants.length > MOST_VARIANTS)
    onWrong('variants', variants.length, `the first ${MOST_VARIANTS}`, 'too many variants in');
  const names = new Set<string>();
  const read = variants
    .slice(0, MOST_VARIANTS)
    .map((entry, index) => readVariant(entry, `variants[${index}]`, names, onWrong));
  if (read.every(({ weight }) => weight === 0))
    onWrong('variants', variants, WITHOUT, 'no weight above 0 in');
  return read;
}
