/**
 * To open a window takes Firefox most of a second in every test, and Chromium a third of one. So
 * the window of a visitor who leaves is kept for the next visitor with the same options. Nothing of
 * the first visitor is left in it: cookies are deleted, and everything else is stored by origin,
 * and the servers of every test have ports of their own.
 */

/** A browser keeps 50 entries of history. With a full history, no test could see one added. */
export const longestHistory = 40;

const standard = { width: 1000, height: 700 };

/**
 * Only the window that was opened last is kept. In Firefox even that one may have lost the
 * focus: then `:focus-visible` matches nothing. Tests of `:focus-visible` ask for a new window.
 *
 * A window has `resize({width, height})`, `empty()`, which rejects if it cannot be used again, and
 * `close()`.
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
        await kept?.window.close();
        front = { window: await open({ viewport, ...options }), key, viewport };
        return front.window;
      }
      const { width, height } = kept.viewport;
      if (width !== viewport.width || height !== viewport.height || kept.window.isResized)
        await kept.window.resize(viewport);
      kept.window.isResized = false;
      kept.viewport = viewport;
      return kept.window;
    },
    /** Keeps a window; closes it if it is not the last one, or cannot be emptied. */
    async keep(window) {
      try {
        if (window !== front?.window) throw new Error('is behind another');
        await window.empty();
        idle = front;
      } catch {
        await window.close();
      }
    },
  };
}
