// One tab, with the same verbs and the same meaning in every engine.
import { aim, focus } from './aim.mjs';
import { poll } from './poll.mjs';
import { readRecorded } from './recorder.mjs';

// JSON on the way in and out, so that a value looks the same whatever carried it.
function toExpression(code, argument, canWait) {
  const json = argument === undefined ? '' : JSON.stringify(argument);
  const value = typeof code === 'function' ? `(${code})(${json})` : code;
  // Functions and nodes have no JSON, but `waitFor('window.askFirst.open')` waits for a function.
  const toJson = (text) =>
    `JSON.stringify(${text}, (_, v) => (typeof v === 'function' || v instanceof Node ? true : v))`;
  // Where JavaScript is off, promises never settle.
  return canWait ? `(async () => ${toJson(`await (${value})`)})()` : toJson(value);
}

// Runs in the page. Two documents never have the same time origin.
const describeDocument = () => ({
  id: performance.timeOrigin,
  url: location.href,
  state: document.readyState,
});

// Runs in the page. A hidden tab has no frames.
const nextFrame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 1000);
  });

const ready = { commit: /./, interactive: /interactive|complete/, load: /complete/ };

export function createPage(driver, { javaScript = true } = {}) {
  async function evaluate(code, argument) {
    const json = await driver.evaluate(toExpression(code, argument, javaScript));
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** Evaluates code that may run again: between two documents there is none that could answer. */
  async function read(code) {
    let value;
    const ask = async () => ((value = await evaluate(code)), true);
    await poll(ask, { what: `reading ${code}` });
    return value;
  }

  const waitFor = (code, argument, { timeout } = {}) =>
    poll(() => evaluate(code, argument), { timeout, what: `page.waitFor(${code})` });

  // Whatever starts it, a navigation is over when another document has reached `until`.
  async function navigate(start, { until = 'load', timeout } = {}, what) {
    const before = await evaluate(describeDocument).catch(() => ({})); // between two documents
    await start();
    const arrived = async () => {
      const { id, url, state } = await evaluate(describeDocument);
      // Firefox replaces the empty document of a new tab with another empty one first.
      if (url === 'about:blank') return false;
      return (id !== before.id || url !== before.url) && ready[until].test(state);
    };
    await poll(arrived, { timeout, what });
  }

  // The document may be gone before it can answer.
  const run = (expression) => evaluate(expression).catch(() => {});

  async function clickTimes(count, path) {
    let last;
    const still = async () => {
      const point = await evaluate(aim(path));
      const isStill = point.x !== undefined && point.x === last?.x && point.y === last?.y;
      if (point.reason) throw new Error(point.reason);
      last = point;
      return isStill; // two looks apart at the same place: it is not moving
    };
    await poll(still, { what: `page.click(${path.join(', ')})` });
    await driver.clickAt(last, count);
  }

  return {
    evaluate,
    waitFor,
    click: (...path) => clickTimes(1, path),
    doubleClick: (...path) => clickTimes(2, path),
    goto: (url, options) => navigate(() => driver.navigate(url), options, `page.goto(${url})`),
    reload: (options) => navigate(() => run('location.reload()'), options, 'page.reload()'),
    back: (options) => navigate(() => run('history.back()'), options, 'page.back()'),
    url: () => read(() => location.href),
    async focus(...path) {
      await poll(async () => (await evaluate(focus(path)), true), { what: `page.focus(${path})` });
      // A visitor presses no key before there is something to see.
      if (javaScript) await evaluate(nextFrame);
    },
    press: (key) => driver.press(key),
    cookies: () =>
      read(() =>
        Object.fromEntries(
          document.cookie
            .split('; ')
            .filter(Boolean)
            .map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]),
        ),
      ),
    async console() {
      const entries = await read(readRecorded);
      if (!javaScript) return [];
      if (!entries) throw new Error('this document has no recorder');
      return entries;
    },
    setViewport: (width, height) => driver.setViewport(width, height),
    screenshot: (path) => driver.screenshot(path),
    collectGarbage: () => driver.collectGarbage(),
    measureHeap: () => driver.measureHeap(),
    freeze: () => driver.freeze(true),
    thaw: () => driver.freeze(false),
    prepareCrash: () => driver.prepareCrash(),
    close: () => driver.close(),
  };
}
