import { mergeOver, type TellWrong } from './merge-over.js';
import { LANGUAGES } from '../locales/languages.js';
import type { Config, Report } from '../core/types.js';
import type { ExtraTexts, PreferencesTexts, NoticeTexts } from '../locales/texts.js';

/** NoticeTexts that English has in a chunk of its own, so that ours are not here to compare with. */
const ASIDES: readonly (keyof ExtraTexts)[] = ['changed', 'notKept', 'gpcHonoured', 'close'];

const FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * ENTRY: the lazy chunk of a page with texts of the owner's. Puts those for `language` over ours,
 * checked, and tells of what is wrong with them. Those of the second layer are under `preferences`.
 */
export function mergeTexts<Layer extends NoticeTexts | PreferencesTexts>(
  ours: Layer,
  language: string,
  layer: '' | '-preferences',
  { input, purposes }: Config,
  report: Report,
): Layer {
  const tell: TellWrong = (place, found, used, why = 'wrong option') =>
    report('error', `${why} "${place}":`, found, 'Used instead:', used);
  const isObject = (found: unknown): found is object => Object(found) === found;

  if (!isObject(input.texts)) {
    if (!layer) tell('texts', input.texts, 'ours');
    return ours;
  }
  let texts = ours;
  for (const [name, found] of Object.entries(input.texts)) {
    const tag = name.toLowerCase();
    if (!LANGUAGES.includes(tag) || !isObject(found)) {
      if (!layer) tell(`texts.${name}`, found, 'ours');
    } else if (tag === language) {
      const { preferences = {}, ...first } = found as Readonly<Record<string, unknown>>;
      const more = { [name]: ASIDES, purposes, descriptions: purposes, vendors: FORMS };
      texts = layer
        ? mergeOver(ours, preferences, `texts.${name}.preferences`, more, tell)
        : mergeOver(ours, first, `texts.${name}`, more, tell);
    }
  }
  return texts;
}
