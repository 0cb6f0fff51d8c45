/** Red, green, blue and alpha of a computed colour such as `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`. */
function read(colour) {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (!found) throw new Error(`not a plain colour: ${colour}`);
  return found.slice(1).map((part = '1') => Number(part));
}

/** Relative luminance (WCAG 2.2). */
function luminance(channels) {
  const [red, green, blue] = channels
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of a computed colour on another one that hides all under it (WCAG 2.2): 1 to 21. */
export function contrast(ink, surface) {
  const [, , , alpha] = read(ink);
  const under = read(surface).slice(0, 3);
  const seen = under.map((channel, index) => channel * (1 - alpha) + read(ink)[index] * alpha);
  const [light, dark] = [luminance(seen), luminance(under)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
