import { document } from '../page/document.js';

/** A background of at least this opacity hides what is under it. */
const LEAST_OPACITY = 0.5;

/** A background with less light than this, from 0 to 1, is dark. */
const DARKEST_LIGHT = 0.5;

/** The shares of red, green and blue in the light that people perceive, as in ITU-R BT.601. */
const SHARES = [0.299, 0.587, 0.114];

/**
 * A computed colour: the name of its notation, the name of a colour space if there is one, and the
 * numbers.
 */
const COLOUR = /^(\w+)\((?:[a-z][\w-]* )?([^)]*)\)/;

/** The light of a colour, from 0 to 1; null if it is too transparent, or in no known notation. */
function lightOf(colour: string): number | null {
  const [, notation = '', values = ''] = COLOUR.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, opacity = 1] = values.split(/[ ,/]+/).map(Number);
  if (opacity < LEAST_OPACITY) return null;
  if (notation.startsWith('ok')) return first;
  if (notation.startsWith('l')) return first / 100;
  const most = notation === 'color' ? 1 : 255;
  const light = [first, second, third].reduce(
    (sum, channel, index) => sum + ((SHARES[index] ?? 0) * channel) / most,
    0,
  );
  return notation ? light : null;
}

/**
 * Whether a page that states no colour scheme is light or dark, by the background of its body or
 * its root. A page without a background is light: the browser paints it white, on dark systems too.
 */
export function schemeOfPage(): 'light' | 'dark' {
  // A page may be without a body while it is replaced.
  for (const element of [document.body, document.documentElement]) {
    const light = element && lightOf(getComputedStyle(element).backgroundColor);
    if (light !== null) return light < DARKEST_LIGHT ? 'dark' : 'light';
  }
  return 'light';
}
