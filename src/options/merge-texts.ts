import type { Context } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import { reportWrongOption, type OnWrongOption } from '../core/wrong-option.js';
import { LANGUAGES } from '../locales/languages.js';
import type { ExtraTexts } from '../locales/texts.js';
import { mergeOver } from './merge-over.js';

/** Texts whose English versions are in the chunk `extras`, so `ours` lacks them in English. */
const EXTRA_TEXTS: readonly (keyof ExtraTexts)[] = ['changed', 'notKept', 'gpcHonoured', 'close'];

const PLURAL_FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  Object(found) === found;

/**
 * ENTRY: the lazy chunk for pages with the owner's own texts. Puts the owner's texts for `language`
 * over ours and reports what is wrong with them. Those of the second layer are under `preferences`.
 */
export function mergeTexts<Layer extends object>(
  { config: { raw, purposes }, report }: Context,
  ours: Layer,
  language: string,
  layer: '' | '-preferences',
): Layer {
  const onWrong: OnWrongOption = (...mistake) => reportWrongOption(report, ...mistake);
  const isFirstLayer = layer === '';
  // What concerns both layers is reported with the first one.
  const onWrongOnce: OnWrongOption = isFirstLayer ? onWrong : () => undefined;
  let texts = ours;

  if (!isObject(raw.texts)) {
    onWrongOnce('texts', raw.texts, 'ours');
    return ours;
  }
  for (const [name, found] of Object.entries(raw.texts)) {
    const tag = name.toLowerCase();
    if (!LANGUAGES.includes(tag) || !isObject(found)) {
      onWrongOnce(`texts.${name}`, found, 'ours');
    } else if (tag === language) {
      const { preferences = {}, ...firstLayer } = fieldsOf(found);
      const extraKeys = {
        [name]: EXTRA_TEXTS,
        purposes,
        descriptions: purposes,
        vendors: PLURAL_FORMS,
      };
      texts = isFirstLayer
        ? mergeOver(ours, firstLayer, `texts.${name}`, extraKeys, onWrong)
        : mergeOver(ours, preferences, `texts.${name}.preferences`, extraKeys, onWrong);
    }
  }
  return texts;
}
