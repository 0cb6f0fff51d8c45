import { stepAside } from './step-aside.js';

/** Space between the notice and what has the focus, in CSS pixels. */
const GAP = 16;

/**
 * Keeps what is focused in the page from lying under the notice (WCAG 2.2, 2.4.11): the page's
 * scroll padding follows the notice's height, and where the page cannot scroll the notice steps
 * aside. Returns what gives the page its own back.
 */
export function keepFocusVisible(notice: HTMLElement): () => void {
  const { style } = document.documentElement;
  const before = style.scrollPaddingBottom;
  const observer = new ResizeObserver(() => {
    const { height } = notice.getBoundingClientRect();
    // Without height it is hidden, by a filter perhaps.
    style.scrollPaddingBottom = height ? `${Math.ceil(height) + GAP}px` : before;
  });
  observer.observe(notice);
  const stay = stepAside(notice);
  return () => {
    observer.disconnect();
    style.scrollPaddingBottom = before;
    stay();
  };
}
