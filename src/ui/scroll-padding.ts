import { document } from '../page/document.js';

/** How much of the window is covered at its top and at its bottom, in CSS pixels. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
}

const pixels = (length: string): number => parseFloat(length) || 0;

/**
 * Lets the browser scroll to a place of the page so that it is not covered: the page's scroll padding
 * grows. By a sheet of its own, since a framework that hydrates the root element tolerates no inline
 * style there. Call the returned functions to change it, to have it again where the page has replaced its
 * list of sheets, and to take it back.
 */
export function createScrollPadding(): {
  set: (covered: Covered) => void;
  keep: () => void;
  remove: () => void;
} {
  const sheet = new CSSStyleSheet();
  const others = () => document.adoptedStyleSheets.filter((other) => other !== sheet);
  const remove = (): void => {
    if (document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = others();
  };
  function keep(): void {
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  function set({ top, bottom }: Covered): void {
    // What the page's own styles say is read without ours.
    sheet.replaceSync('');
    const own = getComputedStyle(document.documentElement);
    const padding = `scroll-padding-top: ${Math.max(top, pixels(own.scrollPaddingTop))}px !important;
      scroll-padding-bottom: ${Math.max(bottom, pixels(own.scrollPaddingBottom))}px !important;`;
    // The body, where that is what scrolls.
    if (top > 0 || bottom > 0) sheet.replaceSync(`:root, body { ${padding} }`);
    keep();
  }
  return { set, keep, remove };
}
