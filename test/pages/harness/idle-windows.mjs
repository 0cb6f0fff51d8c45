/**
 * A window costs Firefox most of a second, and Chromium a third of one, in every test. So the window
 * of a visitor who leaves is kept for the next one who is alike. Nothing of the first is left in it:
 * cookies are deleted, and for whatever else a browser stores by origin, the servers of every test
 * have ports of their own.
 */

/** A browser keeps 50 entries of history. With a full history, no test could see one added. */
export const longestHistory = 40;

const standard = { width: 1000, height: 700 };

/** Another document, in which nothing of the last one runs, as the first in a new window. */
async function empty(window) {
  const { context, page } = window;
  if (context.pages().length > 1 || window.isCovered) throw new Error('was behind another');
  await page.goto('about:blank', { waitUntil: 'commit', timeout: 5000 });
  if ((await page.evaluate('history.length')) > longestHistory) throw new Error('too long in use');
  await context.clearCookies();
  if (window.isPointed) await page.mouse.move(0, 0);
  window.isPointed = false;
}

/**
 * Only the window that was opened last is kept. In Firefox even that one may have lost the
 * focus: then `:focus-visible` matches nothing. Tests of `:focus-visible` ask for a new window.
 */
export function createIdleWindows() {
  let front;
  let idle;
  return {
    /** A window for a visitor: the one that was kept, or one that is opened. */
    async take({ viewport = standard, newWindow = false, ...options }, open) {
      const key = JSON.stringify(options);
      const kept = idle;
      idle = undefined;
      if (newWindow || kept?.key !== key) {
        await kept?.context.close();
        return (front = { ...(await open({ viewport, ...options })), key });
      }
      const { width, height } = kept.page.viewportSize();
      if (width !== viewport.width || height !== viewport.height) {
        await kept.page.setViewportSize(viewport);
      }
      return kept;
    },
    /** Keeps a window, or closes it: when it is not the last one, or can't be emptied. */
    async keep(window) {
      try {
        if (window !== front) throw new Error('is behind another');
        await empty(window);
        idle = window;
      } catch {
        await window.context.close();
      }
    },
  };
}
