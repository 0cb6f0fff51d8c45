import { locate } from '../../browsers/locate.mjs';

/**
 * How many tests of an engine run at a time: most of a test is waiting. WebKit has no headless mode: on
 * a screen that they share, its windows would take the focus from each other.
 */
const counts = { chromium: 3, firefox: 2, webkit: locate().webkit?.hasPrivateScreen ? 3 : 1 };

/**
 * The lanes of one engine. Each has a browser of its own, which starts when it is first needed.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @param {(name: string) => Promise<object>} startEngine
 */
export function lanesOf(name, startEngine) {
  const all = Array.from({ length: counts[name] }, () => {
    let engine;
    return { engine: () => (engine ??= startEngine(name)), isStarted: () => engine !== undefined };
  });
  // The last one that was freed comes first, so that a few tests start one browser.
  const idle = [...all].reverse();
  return {
    count: all.length,
    take() {
      const lane = idle.pop();
      if (!lane) throw new Error('more tests at a time than there are lanes');
      return lane;
    },
    free: (lane) => void idle.push(lane),
    async close() {
      const started = all.filter((lane) => lane.isStarted());
      await Promise.all(started.map(async (lane) => (await lane.engine()).close()));
    },
  };
}
