import { newVisitor, openTab } from '../browser.mjs';
import { accept, settle } from '../steps.mjs';

/** Event Timing reports nothing that is quicker, in milliseconds. */
const QUICKEST = 16;

/** Measures the click on Accept with `scripts` scripts behind it. */
export async function measureAccept({ browser, site }, contender, { throttle, scripts }) {
  const visitor = await newVisitor(browser);
  const { page } = await openTab(visitor, throttle);
  await settle(page, site, contender, { waitsForNotice: true, scripts });
  await accept(page, contender);
  await page.waitForFunction((all) => (window.runs?.length ?? 0) >= all, scripts);
  // The browser delivers its timings when it has the time.
  await page.waitForTimeout(200);
  const { events, runs, clicked } = await page.evaluate(() => ({
    events: window.__seen.events,
    runs: window.runs ?? [],
    clicked: window.__seen.clicked,
  }));
  await visitor.close();
  return {
    paint: Math.max(QUICKEST, ...events.map(({ duration }) => duration)),
    finish: scripts ? Math.max(...runs.map(({ end }) => end)) - clicked : null,
    start: scripts ? Math.min(...runs.map(({ start }) => start)) - clicked : null,
    inOrder: Number(runs.every(({ index }, place) => index === place)),
  };
}
