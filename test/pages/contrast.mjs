/** Relative luminance of a computed colour such as `rgb(1, 2, 3)`; it must hide all under it. */
function luminance(colour) {
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!found) throw new Error(`not a plain colour: ${colour}`);
  const [red, green, blue] = found
    .slice(1)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two computed colours as WCAG 2.2 defines it: 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
