import type { RawOptions } from '../core/config-types.js';
import { contrastOf, luminanceOf } from './luminance.js';

/** A custom property of ours and its value. */
export type ThemeEntry = readonly [name: string, value: string];

/** Called for each entry that cannot be used, and for two that do not fit together. */
type OnWrongTheme = (name: string, found: unknown, problem: string) => void;

/** The most characters of a value. No usual value is as long. */
const MOST_CHARACTERS = 200;

/** The notations of colours. None of them can name a picture, or a property of the page. */
const HEXADECIMAL = '#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})';
const FUNCTION =
  '(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\\([\\w\\s#%.,/+-]+\\)';
const FAMILY = ' *(?:"[\\p{L}\\d ._-]+"|\'[\\p{L}\\d ._-]+\'|[\\p{L}\\d-][\\p{L}\\d -]*) *';

const COLOUR = `(?:${HEXADECIMAL}|${FUNCTION}|[a-z]+)`;
const LENGTH = '(?:0|\\d*\\.?\\d+(?:px|r?em|ch|vw|%))';
const FONT = `${FAMILY}(?:,${FAMILY})*`;
const SHADOW = `[\\w\\s.,-]*(?:(?:${HEXADECIMAL}(?![\\da-f])|${FUNCTION})[\\w\\s.,-]*)*`;

/**
 * The properties of a theme, each with the pattern of its values. `--ask-first-layer` is none of them: it
 * can put the notice below something on the page.
 */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['--ask-first-surface', COLOUR],
  ['--ask-first-ink', COLOUR],
  ['--ask-first-line', COLOUR],
  ['--ask-first-button-surface', COLOUR],
  ['--ask-first-button-ink', COLOUR],
  ['--ask-first-font', FONT],
  ['--ask-first-space', LENGTH],
  ['--ask-first-radius', LENGTH],
  ['--ask-first-shadow', SHADOW],
  ['--ask-first-width', LENGTH],
]);

/**
 * Whether the whole value matches a pattern. The pattern is compiled here and not when this file is
 * loaded: that takes a while, and few pages have a theme.
 */
const isMatch = (value: string, pattern: string): boolean =>
  RegExp(`^${pattern}$`, 'iu').test(value);

/** The colour under a text, and the colour of the text. */
const PAIRS = [
  ['--ask-first-surface', '--ask-first-ink'],
  ['--ask-first-button-surface', '--ask-first-button-ink'],
] as const;

/** WCAG 2.2, level AA, for text. */
const LEAST_CONTRAST = 4.5;

/** The luminance of an opaque colour in hexadecimal notation; undefined for any other. */
function luminanceOfColour(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(value) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return luminanceOf(red, green, blue);
}

/**
 * Finds a text that does not stand out from what is under it, where a theme has both colours in
 * hexadecimal notation. All others are measured when they are shown.
 */
function checkContrasts(theme: RawOptions, onWrong: OnWrongTheme): void {
  for (const [under, over] of PAIRS) {
    const one = luminanceOfColour(theme[under]);
    const other = luminanceOfColour(theme[over]);
    if (one === undefined || other === undefined) continue;
    const ratio = contrastOf(one, other);
    if (ratio < LEAST_CONTRAST)
      onWrong(over, theme[over], `a contrast of less than ${LEAST_CONTRAST}:1 with "${under}", in`);
  }
}

/**
 * Reads a theme: those custom properties of ours that decide about the look of all our buttons alike. Any
 * other property, and any other kind of value, is reported and left out.
 */
export function readTheme(theme: RawOptions, onWrong: OnWrongTheme): ThemeEntry[] {
  const entries: ThemeEntry[] = [];
  for (const [name, value] of Object.entries(theme)) {
    const pattern = PROPERTIES.get(name);
    if (!pattern) onWrong(name, value, 'no property of a variant');
    else if (
      typeof value === 'string' &&
      value.length <= MOST_CHARACTERS &&
      isMatch(value, pattern)
    )
      entries.push([name, value]);
    else onWrong(name, value, 'no usable value in');
  }
  checkContrasts(theme, onWrong);
  return entries;
}

/**
 * Writes a theme as a rule for the box inside an element of ours, as the page's own rules do not reach
 * that box. Empty for an empty theme.
 */
export const writeThemeRule = (theme: readonly ThemeEntry[]): string =>
  theme.length > 0 ? `:host>*{${theme.map((entry) => entry.join(':')).join(';')}}` : '';
