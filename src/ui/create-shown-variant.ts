import type { Context } from '../core/context.js';
import type { Looks, ShownVariant } from '../core/shown-variant.js';
import type { Report } from '../core/types.js';
import type { Variant } from '../options/variants.js';
import { varyTexts } from '../options/vary-texts.js';
import { findFaultsOfTheme, findPoorLooks, findUnequalChoices } from './find-variant-faults.js';

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

/**
 * Describes what the look of a box depends on besides its theme. If it changes, the box is checked
 * again.
 */
function describeSetting(box: HTMLElement): string {
  const { backgroundColor, color, colorScheme } = getComputedStyle(box);
  return [innerWidth, innerHeight, backgroundColor, color, colorScheme].join();
}

/** Creates what the notice and the preferences show of a variant. */
export function createShownVariant(
  { config, load, report }: Context,
  { name, texts, theme }: Variant,
): ShownVariant {
  const listeners: (() => void)[] = [];
  /**
   * The last setting in which each box passed. In the same setting it is not checked again: a check
   * takes time.
   */
  const passed = new WeakMap<HTMLElement, string>();
  let isDropped = false;

  /**
   * Drops the variant and reports it if there is a problem. Does nothing if it is dropped already.
   */
  function dropFor(problems: readonly string[]): void {
    if (isDropped || problems.length === 0) return;
    isDropped = true;
    reportDropped(report, { name }, problems);
    for (const listener of listeners) listener();
  }

  function findFaults(looks: Looks): string[] {
    if (theme.length === 0) return [];
    const setting = describeSetting(looks.box);
    if (passed.get(looks.box) === setting) return [];
    const found = findPoorLooks(looks);
    if (found.length === 0) passed.set(looks.box, setting);
    return found.length > 0 ? findFaultsOfTheme(looks, theme, found) : [];
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
      listeners.push(() => {
        if (host.isConnected) onDropped();
      });
    },
    judge(looks) {
      dropFor([...findUnequalChoices(looks), ...findFaults(looks)]);
      return isDropped;
    },
  };
}
