import type { Page } from 'playwright-core';

/** How many screens of a page are looked at. More screens tell nothing new. */
const MOST_SCREENS = 12;

/** Scrolls to the end and back, as a reader does, so that lazy parts are loaded. To scroll is no choice. */
export async function scrollThrough(page: Page): Promise<void> {
  await page
    .evaluate(async (most) => {
      const nextFrame = (): Promise<unknown> =>
        Promise.race([
          new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))),
          new Promise((resolve) => setTimeout(resolve, 200)),
        ]);
      for (let screen = 1; screen <= most; screen += 1) {
        scrollTo({ top: screen * innerHeight, behavior: 'instant' });
        await nextFrame();
        if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) break;
      }
      scrollTo({ top: 0, behavior: 'instant' });
      await nextFrame();
    }, MOST_SCREENS)
    .catch(() => undefined);
}
