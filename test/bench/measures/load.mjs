import { newVisitor, openTab } from '../browser.mjs';
import { accept, settle } from '../steps.mjs';
import { whenIdle } from '../when-idle.mjs';

/** "Slow 4G" of Chrome's developer tools: milliseconds, and bytes in a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
};

/** The factor by which the processor is slowed down, as in Lighthouse's mobile setting. */
const THROTTLE = 4;

/** How long a visit waits after the load event, in milliseconds. On this network, most notices come later. */
const CALM = 2000;

async function openSlowly(visitor) {
  const tab = await openTab(visitor, THROTTLE);
  await tab.session.send('Network.enable');
  await tab.session.send('Network.emulateNetworkConditions', SLOW_4G);
  return tab;
}

/** Makes one visit, and reads what was seen when, and what it took. */
async function visit(visitor, site, contender, options) {
  const { page, session, metrics } = await openSlowly(visitor);
  const before = await metrics();
  await settle(page, site, contender, { ...options, calm: CALM });
  const after = await metrics();
  const { paint, largest, notice } = await page.evaluate(() => window.__seen);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap } = await metrics();
  const script = (after.ScriptDuration - before.ScriptDuration) * 1000;
  const result = { fcp: paint, lcp: largest?.time, notice, script, heap: heap / 1024 };
  return { page, result };
}

/**
 * Measures a first and a returning visit on Slow 4G, with a processor that is four times slower. A visit of
 * its own measures when the notice is seen, since looking for the notice in each frame takes time.
 */
export async function measureLoad({ browser, site }, contender) {
  const isDisturbed = !(await whenIdle());
  let notice;
  if (contender.notice) {
    const visitor = await newVisitor(browser);
    const seen = await visit(visitor, site, contender, { waitsForNotice: true });
    notice = seen.result.notice;
    await visitor.close();
  }
  const visitor = await newVisitor(browser);
  const first = await visit(visitor, site, contender);
  await accept(first.page, contender);
  await first.page.waitForTimeout(300);
  await first.page.close();
  const returning = await visit(visitor, site, contender);
  await visitor.close();
  const figures = {
    notice,
    fcp: first.result.fcp,
    lcp: first.result.lcp,
    script: first.result.script,
    heap: first.result.heap,
    returningFcp: returning.result.fcp,
    returningScript: returning.result.script,
  };
  return { figures, isDisturbed };
}
