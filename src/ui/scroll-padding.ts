import { document } from '../page/document.js';

/** How much of the window is covered at its top and at its bottom, in CSS pixels. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
}

const pixels = (length: string): number => parseFloat(length) || 0;

/**
 * Makes the page's scroll padding larger, so that nothing that the browser scrolls to is covered.
 * The padding is in a style sheet of its own, since a framework that hydrates the root element
 * accepts no inline style there. `set` changes the padding, `keep` adds the sheet again if the page
 * has replaced its list of sheets, and `remove` removes it.
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
    // The page's own padding is read without ours.
    sheet.replaceSync('');
    const own = getComputedStyle(document.documentElement);
    const padding = `scroll-padding-top: ${Math.max(top, pixels(own.scrollPaddingTop))}px !important;
      scroll-padding-bottom: ${Math.max(bottom, pixels(own.scrollPaddingBottom))}px !important;`;
    // On some pages the body scrolls.
    if (top > 0 || bottom > 0) sheet.replaceSync(`:root, body { ${padding} }`);
    keep();
  }
  return { set, keep, remove };
}
