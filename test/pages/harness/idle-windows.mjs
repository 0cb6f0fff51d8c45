/**
 * A window costs Firefox most of a second, and Chromium a third of one, in every test. So the window
 * of a visitor who leaves is kept for the next one who is alike. Nothing of the first is left in it:
 * cookies are deleted, and for whatever else a browser stores by origin, the servers of every test
 * have ports of their own.
 */
const most = 4;
/** A browser keeps 50 entries of history. Behind that, none would be seen to be added. */
export const longestHistory = 40;

const standard = { width: 1000, height: 700 };

/** Another document, in which nothing of the last one runs, as the first in a new window. */
async function empty(window) {
  const { context, page } = window;
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('about:blank', { waitUntil: 'commit', timeout: 5000 });
  if ((await page.evaluate('history.length')) > longestHistory) throw new Error('too long in use');
  await context.clearCookies();
  if (window.isPointed) await page.mouse.move(0, 0);
  window.isPointed = false;
}

export function createIdleWindows() {
  let idle = [];
  return {
    /** A window for a visitor, in front of all others: one that was kept, or one that is opened. */
    async take({ viewport = standard, ...options }, open) {
      const key = JSON.stringify(options);
      const kept = idle.findLast((candidate) => candidate.key === key);
      if (!kept) return { ...(await open({ viewport, ...options })), key };
      idle = idle.filter((candidate) => candidate !== kept);
      await kept.page.bringToFront();
      const { width, height } = kept.page.viewportSize();
      if (width !== viewport.width || height !== viewport.height) {
        await kept.page.setViewportSize(viewport);
      }
      return kept;
    },
    /** Keeps a window, or closes it: when it can't be emptied, or is one too many. */
    async keep(window) {
      try {
        await empty(window);
        idle.push(window);
        if (idle.length > most) await idle.shift().context.close();
      } catch {
        await window.context.close();
      }
    },
  };
}
