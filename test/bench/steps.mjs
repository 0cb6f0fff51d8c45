// What a visitor does, for all measures.
import { findInPage, newVisitor, openTab } from './browser.mjs';
import askFirst from './contenders/ask-first.mjs';
import { watchPage } from './watch-page.mjs';

/** Calm at the end of a load, in milliseconds: what a tool does late is counted too. */
const CALM = 500;

/**
 * Opens the page of a contender and waits until nothing more happens. To look for the notice takes
 * time of the page's own, so it is done only where it is asked for.
 */
export async function settle(
  page,
  site,
  contender,
  { waitsForNotice, scripts = 0, calm = CALM } = {},
) {
  const notice = waitsForNotice ? contender.notice : undefined;
  await page.addInitScript(watchPage, { notice, find: String(findInPage) });
  await page.goto(site.url(`/${contender.id}/?scripts=${scripts}`));
  if (notice) await page.waitForFunction(() => window.__seen.notice);
  await page.waitForTimeout(calm);
}

/** Runs in the page: the middle of the element, once it stands still; null where there is none. */
const findPlace = (path) => `(async () => {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let last; ; ) {
    const found = (${findInPage})(${JSON.stringify(path)});
    if (!found) return null;
    const { x, y, width, height } = found.getBoundingClientRect();
    const place = { x: x + width / 2, y: y + height / 2 };
    if (last?.x === place.x && last.y === place.y) return place;
    last = place;
    for (let frames = 0; frames < 6; frames += 1) await nextFrame();
  }
})()`;

/** Clicks Accept as a visitor does. */
export async function accept(page, { accept: path }) {
  const place = path && (await page.evaluate(findPlace(path)));
  if (!place) return;
  await page.click(place);
  await page.waitForTimeout(100);
}

/** What `read` finds in each of our own pages, in a tab of its own, for one who has accepted. */
export async function readAsAccepted({ browser, site }, pages, read) {
  const visitor = await newVisitor(browser);
  const { page } = await openTab(visitor);
  await settle(page, site, askFirst, { waitsForNotice: true });
  await accept(page, askFirst);
  const result = {};
  for (const { id } of pages) {
    const tab = await visitor.openPage();
    result[id] = await read(tab, id);
    await tab.close();
  }
  await visitor.close();
  return result;
}
