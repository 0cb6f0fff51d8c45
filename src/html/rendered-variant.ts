import type { RawOptions } from '../core/config-types.js';
import { fieldsOf } from '../core/fields.js';
import { writeThemeRule, type ThemeEntry } from '../options/read-theme.js';

/** What the HTML of a notice has of a variant. */
export interface RenderedVariant {
  readonly name: string;
  /** Its theme as a rule, which follows our own style. */
  readonly rule: string;
}

/**
 * The variant that a notice in the HTML names, as the options describe it. `renderNotice` has checked it.
 * Without one, also where the HTML names one that the options do not have, name and rule are empty.
 */
export function findRenderedVariant({ variants }: RawOptions, name: string): RenderedVariant {
  const all = Array.isArray(variants) ? variants.map(fieldsOf) : [];
  const found = name ? all.find((variant) => variant.name === name) : undefined;
  const theme = Object.entries(fieldsOf(found?.theme)) as ThemeEntry[];
  return { name: found ? name : '', rule: writeThemeRule(theme) };
}
