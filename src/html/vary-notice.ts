import type { Config } from '../core/config-types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import type { NoticeTexts } from '../locales/texts.js';
import { mergeTexts } from '../options/merge-texts.js';
import { readVariants } from '../options/variants.js';
import { varyTexts } from '../options/vary-texts.js';

/** The parts of a notice that a variant may change. */
interface VariedNotice {
  /** Name of the variant; empty without one. */
  readonly variant: string;
  readonly texts: NoticeTexts;
  /** Empty if the layout of the options is used. */
  readonly layout: string;
}

/** What is used in place of a variant that cannot be used. */
const WITHOUT = 'the notice without a variant';

/**
 * Applies a variant to the texts of the notice. If the options have no usable variant of this name,
 * that is reported, and the texts stay as they are.
 */
export function varyNotice(
  config: Config,
  name: string,
  language: string,
  texts: NoticeTexts,
  onWrong: OnWrongOption,
): VariedNotice {
  const plain = { variant: '', texts, layout: '' };
  const variant = readVariants(config.raw).find((variant) => variant.name === name);
  if (!variant?.isUsable) {
    onWrong('variant', name, WITHOUT, 'no usable variant has the name');
    return plain;
  }
  const own = varyTexts({ mergeTexts }, config, variant.texts, texts, language, '');
  if (own.problems.length > 0) {
    onWrong('variant', name, WITHOUT, `${own.problems.join('; ')}, in the`);
    return plain;
  }
  return { variant: name, texts: own.texts, layout: variant.layout };
}
