import { document } from '../page/document.js';

/** Opacity from which on a background hides what is under it. */
const LEAST_OPACITY = 0.5;

/** Of 255: a background with less light than this is dark. */
const DARKEST_LIGHT = 128;

/** Share of each channel in what the eye takes for light, as in ITU-R BT.601. */
const SHARES = [0.299, 0.587, 0.114];

/**
 * Whether a page that states no colour scheme is light or dark, by the background of its body or of its
 * root. Without any it is light: the browser paints such a page white, on dark systems too.
 */
export function schemeOfPage(): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const channels =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [opacity = 1] = channels.slice(3);
    if (channels.length < 3 || opacity < LEAST_OPACITY) continue;
    const light = SHARES.reduce((sum, share, index) => sum + share * (channels[index] ?? 0), 0);
    return light < DARKEST_LIGHT ? 'dark' : 'light';
  }
  return 'light';
}
