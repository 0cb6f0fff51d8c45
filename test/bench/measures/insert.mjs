import { newVisitor, openTab } from '../browser.mjs';
import { settle } from '../steps.mjs';

const NODES = 5000;

/** Returns the microseconds for each node that the page's own code inserts. It runs in the page. */
async function insert(count) {
  const times = [];
  for (let round = 0; round < 9; round += 1) {
    const parent = document.createElement('section');
    document.body.append(parent);
    const start = performance.now();
    for (let index = 0; index < count; index += 1) parent.append(document.createElement('span'));
    await null; // observers are called before this is done
    times.push(performance.now() - start);
    parent.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return (times.sort((a, b) => a - b)[4] / count) * 1000;
}

/** Measures what a node costs that the page inserts before a choice. */
export async function measureInsert({ browser, site }, contender) {
  const visitor = await newVisitor(browser);
  const { page } = await openTab(visitor);
  await settle(page, site, contender, { waitsForNotice: true });
  const perNode = await page.evaluate(insert, NODES);
  await visitor.close();
  return { perNode };
}
