/** The share of linear light in a channel of 0 to 255 (WCAG 2.2, relative luminance). */
function linearise(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The relative luminance of a colour whose channels are 0 to 255. */
export const luminanceOf = (red: number, green: number, blue: number): number =>
  0.2126 * linearise(red) + 0.7152 * linearise(green) + 0.0722 * linearise(blue);

/** The contrast of two relative luminances: 1 to 21. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
