import type { Context } from '../core/context.js';
import type { ShownVariant } from '../core/shown-variant.js';
import type { Report } from '../core/types.js';
import type { Variant } from '../options/variants.js';
import { varyTexts } from '../options/vary-texts.js';
import { findFaultsOfTheme, findUnequalChoices } from './find-variant-faults.js';

/** Tells the site owner that a variant is not shown, and why. */
export function reportDropped(
  report: Report,
  { name }: Pick<Variant, 'name'>,
  problems: readonly string[],
): void {
  report(
    'error',
    `the variant "${name}" is left out: ${problems.join('; ')}. Used instead: the notice without a variant`,
  );
}

/** Creates what the notice and the preferences show of a variant. */
export function createShownVariant(
  { config, load, report }: Context,
  { name, texts, theme }: Variant,
): ShownVariant {
  const works: (() => void)[] = [];
  /** Boxes whose theme has been looked at, which takes longer than to compare two buttons. */
  const judged = new WeakSet<HTMLElement>();
  let isDropped = false;

  /** Drops it where there is a problem, once, and says so. */
  function dropFor(problems: readonly string[]): void {
    if (isDropped || problems.length === 0) return;
    isDropped = true;
    reportDropped(report, { name }, problems);
    for (const work of works) work();
  }

  return {
    name,
    texts,
    get isDropped() {
      return isDropped;
    },
    async varyTexts(usual, language, layer) {
      const mergeTexts = await load('merge-texts.js');
      const { texts: varied, problems } = varyTexts(
        mergeTexts,
        config,
        texts,
        usual,
        language,
        layer,
      );
      dropFor(problems);
      return isDropped ? usual : varied;
    },
    showIn(host, onDropped) {
      for (const [property, value] of theme) host.style.setProperty(property, value);
      works.push(() => {
        if (host.isConnected) onDropped();
      });
    },
    judge(looks) {
      const faults = judged.has(looks.box) ? [] : findFaultsOfTheme(looks, theme);
      judged.add(looks.box);
      dropFor([...findUnequalChoices(looks), ...faults]);
      return isDropped;
    },
  };
}
