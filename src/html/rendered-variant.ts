import type { RawOptions } from '../core/config-types.js';
import { fieldsOf } from '../core/fields.js';
import { writeThemeRule, type ThemeEntry } from '../options/read-theme.js';

/** What the HTML of a notice contains of a variant. */
export interface RenderedVariant {
  readonly name: string;
  /** Its theme as a CSS rule, which comes after our own style. */
  readonly rule: string;
}

/**
 * Finds the variant that a notice in the HTML names. `renderNotice` has checked it. Name and rule
 * are empty if the HTML names no variant, or one that the options do not have.
 */
export function findRenderedVariant({ variants }: RawOptions, name: string): RenderedVariant {
  const all = Array.isArray(variants) ? variants.map(fieldsOf) : [];
  const found = name ? all.find((variant) => variant.name === name) : undefined;
  const theme = Object.entries(fieldsOf(found?.theme)) as ThemeEntry[];
  return { name: found ? name : '', rule: writeThemeRule(theme) };
}
