import { newVisitor, openTab } from '../browser.mjs';
import { accept, settle } from '../steps.mjs';

/** Blocking time: what each long task takes beyond 50 ms. */
const blocking = (tasks) => tasks.reduce((sum, { duration }) => sum + duration - 50, 0);

async function visit(visitor, site, contender, throttle) {
  const { page, session, metrics } = await openTab(visitor, throttle);
  const before = await metrics();
  await settle(page, site, contender);
  const after = await metrics();
  const seen = await page.evaluate(() => window.__seen);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap, Nodes: nodes } = await metrics();
  const result = {
    script: (after.ScriptDuration - before.ScriptDuration) * 1000,
    task: (after.TaskDuration - before.TaskDuration) * 1000,
    longTasks: seen.longTasks.length,
    blocking: blocking(seen.longTasks),
    fcp: seen.paint,
    lcp: seen.largest?.time,
    noticeIsLargest: Number(seen.largest && !seen.largest.isArticle),
    shiftOnShow: seen.shifts,
    heap: heap / 1024,
    nodes,
  };
  return { page, result };
}

/** Measures one first and one returning visit of a visitor who accepts. */
export async function measureVisit({ browser, site }, contender, { throttle, viewport }) {
  const visitor = await newVisitor(browser, viewport);
  const first = await visit(visitor, site, contender, throttle);
  await accept(first.page, contender);
  await first.page.waitForTimeout(300);
  const shifts = await first.page.evaluate(() => window.__seen.shifts);
  first.result.shiftOnClose = shifts - first.result.shiftOnShow;
  await first.page.close();
  const returning = await visit(visitor, site, contender, throttle);
  await visitor.close();
  return { first: first.result, returning: returning.result };
}
