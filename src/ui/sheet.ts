/** A mark for the build, which minifies what stands in a template with this name. */
export const css = String.raw;

/**
 * Makes a sheet to adopt, as a strict policy allows no style element. A browser without such
 * sheets fails here, while the chunk loads: everything stays held.
 */
export function createSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
