import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import askFirst from '../contenders/ask-first.mjs';
import { newVisitor, openTab } from '../browser.mjs';
import { accept, settle } from '../steps.mjs';

/** Microseconds between two samples of the profiler. */
const INTERVAL = 100;

/** Scripts that are released by the click. */
const SCRIPTS = 50;

/** Milliseconds after the load event in which a visit ends, with the work that waits for an idle page. */
const CALM = 1500;

const maps = new Map();

/** The source map of a built file. */
function mapOf(file) {
  if (!maps.has(file)) {
    const path = new URL(`../../../dist/${file}.map`, import.meta.url);
    maps.set(file, new SourceMap(JSON.parse(readFileSync(path, 'utf8'))));
  }
  return maps.get(file);
}

/** The file of ours, or the package, that has a function; null for functions of the page or browser. */
function moduleOf({ url, lineNumber, columnNumber }) {
  const [, file] = /\/ask-first\/([\w-]+\.js)$/.exec(url) ?? [];
  if (!file) return null;
  const { originalSource = '' } = mapOf(file).findEntry(lineNumber, columnNumber);
  const [, path] = /\/(?:src|node_modules)\/(.*)$/.exec(originalSource) ?? [];
  if (path === undefined) return 'beginning of the file';
  return originalSource.includes('/node_modules/') ? path.replace(/\/[^@].*$/, '') : path;
}

/** Sums the milliseconds of each file of ours, with what the browser did when called from there. */
function timesOf({ nodes, samples, timeDeltas }) {
  const moduleOfNode = new Map();
  // A node comes before those that it has called.
  const callers = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  for (const { id, callFrame } of nodes)
    moduleOfNode.set(id, moduleOf(callFrame) ?? moduleOfNode.get(callers.get(id)) ?? null);
  const times = {};
  samples.forEach((id, index) => {
    const module = moduleOfNode.get(id);
    if (module) times[module] = (times[module] ?? 0) + timeDeltas[index] / 1000;
  });
  return times;
}

async function profile(session, work) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile: found } = await session.send('Profiler.stop');
  return timesOf(found);
}

/** Measures our files at full speed: on a first visit, for a click on Accept, and on a returning visit. */
export async function measureProfile({ browser, site }) {
  const visitor = await newVisitor(browser);
  const first = await openTab(visitor);
  const load = (page, options) => settle(page, site, askFirst, { calm: CALM, ...options });
  const times = {};
  times.first = await profile(first.session, () => load(first.page, { scripts: SCRIPTS }));
  times.accept = await profile(first.session, async () => {
    await accept(first.page, askFirst);
    await first.page.waitForFunction((all) => window.runs?.length === all, SCRIPTS);
  });
  await first.page.close();
  const returning = await openTab(visitor);
  times.returning = await profile(returning.session, () => load(returning.page));
  await visitor.close();
  return times;
}
