import type { Config } from '../core/config-types.js';
import type { MergeTextsChunk } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import type { LayerName } from '../core/layer-name.js';
import type { Report } from '../core/types.js';
import { findUnequalLabels } from './find-unequal-labels.js';

/** The keys of the two labels of a layer: of the refusal and of the consent. */
const LABELS: Readonly<Partial<Record<LayerName, readonly [string, string]>>> = {
  '': ['decline', 'accept'],
  '-preferences': ['declineAll', 'acceptAll'],
};

/** A layer with the texts of a variant. */
interface VariedLayer<Layer> {
  readonly texts: Layer;
  /** What is wrong with them, in words. Empty where they can be used. */
  readonly problems: readonly string[];
}

/**
 * Puts the texts of a variant over those of the notice without one. Unlike the texts of the options, the
 * texts of a variant are used as they are written or not at all: a record names a variant, and must not
 * name one of which only a part was shown.
 */
export function varyTexts<Layer extends object>(
  { mergeTexts }: Pick<MergeTextsChunk, 'mergeTexts'>,
  config: Config,
  own: unknown,
  usual: Layer,
  language: string,
  layer: LayerName,
): VariedLayer<Layer> {
  const problems: string[] = [];
  const report: Report = (_level, message, found) =>
    void problems.push(`${message.replace(/:$/, '')}, ${JSON.stringify(found)}`);
  const context = { config: { ...config, raw: { ...config.raw, texts: own } }, report };
  const texts = mergeTexts(context, usual, language, layer);
  const [decline, accept] = LABELS[layer] ?? [];
  if (decline && accept) {
    const labelOf = (from: object, key: string): string => String(fieldsOf(from)[key]);
    const unequal = findUnequalLabels(labelOf(texts, decline), labelOf(texts, accept), {
      decline: labelOf(usual, decline),
      accept: labelOf(usual, accept),
    });
    if (unequal) problems.push(unequal);
  }
  return { texts, problems };
}
