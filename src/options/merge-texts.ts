import type { Context } from '../core/context.js';
import { fieldsOf, isGroup } from '../core/fields.js';
import type { LayerName } from '../core/layer-name.js';
import { reportWrongOption, type OnWrongOption } from '../core/wrong-option.js';
import { findLanguage } from '../locales/languages.js';
import type { ExtraTexts } from '../locales/texts.js';
import { mergeOver } from './merge-over.js';
import { normalizeTag, ownTexts } from './own-texts.js';

/** Texts whose English versions are in the chunk `extras`, so `ours` lacks them in English. */
const EXTRA_TEXTS: readonly (keyof ExtraTexts)[] = [
  'changed',
  'notKept',
  'gpcHonoured',
  'notLoaded',
  'close',
];

const PLURAL_FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Finds a language that we do not have, texts that are not an object, and a tag that is there twice. */
function checkTags(texts: unknown, onWrong: OnWrongOption): void {
  const seen = new Set<string>();
  for (const [tag, found] of Object.entries(fieldsOf(texts))) {
    const isRepeated = seen.has(normalizeTag(tag));
    if (isRepeated || !findLanguage(tag) || !isGroup(found)) onWrong(`texts.${tag}`, found, 'ours');
    seen.add(normalizeTag(tag));
  }
}

/**
 * ENTRY: the lazy chunk for pages with the owner's own texts. Puts the owner's texts for `language`
 * over ours and reports what is wrong with them. Those of the second layer are under `preferences`,
 * and those of placeholders under `embeds`.
 */
export function mergeTexts<Layer extends object>(
  { config: { raw, purposes }, report }: Pick<Context, 'config' | 'report'>,
  ours: Layer,
  language: string,
  layer: LayerName,
): Layer {
  const onWrong: OnWrongOption = (...mistake) => reportWrongOption(report, ...mistake);
  const isFirstLayer = layer === '';
  let texts = ours;
  for (const [tag, { preferences = {}, embeds = {}, ...firstLayer }] of ownTexts(raw, language)) {
    const extraKeys = {
      [tag]: EXTRA_TEXTS,
      purposes,
      descriptions: purposes,
      vendors: PLURAL_FORMS,
    };
    const groups: Readonly<Record<LayerName, readonly [given: unknown, place: string]>> = {
      '': [firstLayer, `texts.${tag}`],
      '-preferences': [preferences, `texts.${tag}.preferences`],
      '-embeds': [embeds, `texts.${tag}.embeds`],
    };
    const [given, place] = groups[layer];
    texts = mergeOver(texts, given, place, extraKeys, onWrong);
  }
  // What concerns all layers is reported with the first one.
  if (isFirstLayer) checkTags(raw.texts, onWrong);
  return texts;
}
