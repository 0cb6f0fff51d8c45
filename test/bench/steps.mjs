// What a visitor does, for all measures.
import { findInPage, newVisitor, openTab } from './browser.mjs';
import askFirst from './contenders/ask-first.mjs';
import { watchPage } from './watch-page.mjs';

/** How long a visit waits after the load event, in milliseconds, so that late work of a tool counts too. */
const CALM = 500;

/**
 * Opens the page of a contender, and waits until nothing more happens. It looks for the notice only with
 * `waitsForNotice`, since this takes time of the page.
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

/** Code for the page: finds the middle of an element, once it stands still; null without the element. */
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

/** Reads something in each of these pages, each in a new tab of a visitor who has accepted. */
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
