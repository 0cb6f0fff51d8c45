import { newVisitor, openTab } from '../browser.mjs';
import { settle } from '../steps.mjs';

/** Measures the milliseconds until the notice of a first visit has a box. */
export async function measureNotice({ browser, site }, contender, { throttle }) {
  const visitor = await newVisitor(browser);
  const { page } = await openTab(visitor, throttle);
  await settle(page, site, contender, { waitsForNotice: true });
  const notice = contender.notice && (await page.evaluate(() => window.__seen.notice));
  await visitor.close();
  return { notice };
}
