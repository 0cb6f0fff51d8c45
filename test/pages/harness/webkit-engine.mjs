// WebKitGTK over WebDriver Classic. It has no contexts: a visitor is a whole session, and the
// sessions are used again by later tests, whose pages have other host names.
import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { remote } from 'webdriverio';
import { startWebKit } from '../../browsers/webkit.mjs';
import { longestHistory } from './idle-windows.mjs';
import { keyActions, pointerActions } from './webdriver-input.mjs';

const closedProxy = {
  proxyType: 'manual',
  httpProxy: '127.0.0.1:9',
  sslProxy: '127.0.0.1:9',
  noProxy: ['localhost', '.localhost', '127.0.0.1'],
};

// navigator.language follows the locales that are installed, and a CI image has none.
const unsupported = ['locale', 'reducedMotion', 'colorScheme', 'forcedColors', 'zoom', 'gpc'];

/**
 * The limit for one call of `evaluate`, in milliseconds. The driver's own limit of 30 seconds is
 * too short for a call that waits for many frames on a busy machine. A hanging test ends after the
 * same time, see promise.mjs.
 */
const LONGEST_SCRIPT = 180_000;

/**
 * Milliseconds after which another browser is started beside one that has not opened yet. The first one
 * to open is used: some never do (WebKitGTK 2.50).
 */
const PATIENCE = 20_000;

const MOST_STARTS = 6;

/** Starts a browser. `opening` resolves with its session and `stop` once it has opened. */
async function startBrowser(found, javaScript) {
  const { options, stop } = await startWebKit(
    found,
    javaScript ? [] : ['--enable-javascript=false'],
  );
  // With 'none' a document that never finishes loading can be tested too; page.mjs waits itself.
  Object.assign(options.capabilities, {
    pageLoadStrategy: 'none',
    proxy: closedProxy,
    timeouts: { script: LONGEST_SCRIPT },
  });
  const opening = remote({ ...options, logLevel: 'silent', connectionRetryCount: 0 }).then(
    (session) => ({ session, stop }),
  );
  opening.catch(() => {}); // of one that is given up
  return { opening, stop };
}

async function openBrowser(found, javaScript) {
  const started = [];
  const stopAllBut = (used) =>
    started.filter(({ stop }) => stop !== used).forEach(({ stop }) => stop());
  while (started.length < MOST_STARTS) {
    started.push(await startBrowser(found, javaScript));
    const opened = await Promise.race([
      ...started.map(({ opening }) => opening),
      wait(PATIENCE, null, { ref: false }),
    ]);
    if (!opened) continue;
    stopAllBut(opened.stop);
    return opened;
  }
  stopAllBut();
  throw new Error(`WebKit did not open within ${MOST_STARTS * PATIENCE} ms`);
}

async function startSession(found, { javaScript = true }) {
  const { session, stop } = await openBrowser(found, javaScript);
  const home = await session.getWindowHandle();
  return { session, stop, home, isHomeFree: true, current: home, queue: Promise.resolve() };
}

/** What page.mjs needs, for one tab. Commands go to the current tab, hence one at a time. */
function createDriver(state, handle) {
  const { session } = state;

  function inTab(command) {
    const result = state.queue.then(async () => {
      if (state.current !== handle) await session.switchToWindow(handle);
      state.current = handle;
      return command();
    });
    state.queue = result.catch(() => {});
    return result;
  }

  const perform = (type, actions, parameters) =>
    session.performActions([{ type, id: type, parameters, actions }]);

  return {
    evaluate: (expression) =>
      inTab(async () => {
        const body = `const done = arguments[0];
          (async () => ${expression})().then((json) => done([json]), (error) => done([null, String(error)]));`;
        const [json, error] = await session.executeAsyncScript(body, []);
        if (error) throw new Error(error);
        return json ?? undefined;
      }),
    navigate: (url) => inTab(() => session.navigateTo(url)),
    clickAt: (point, count) => inTab(() => perform('pointer', pointerActions(point, count))),
    press: (key) => inTab(() => perform('key', keyActions(key))),
    setViewport: (width, height) =>
      inTab(async () => {
        const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
        const [extraWidth, extraHeight] = await session.executeScript(script, []);
        await session.setWindowRect(null, null, width + extraWidth, height + extraHeight);
      }),
    screenshot: (path) =>
      inTab(async () => writeFile(path, Buffer.from(await session.takeScreenshot(), 'base64'))),
    close: () =>
      inTab(async () => {
        if (handle !== state.home) {
          await session.closeWindow();
          await session.switchToWindow((state.current = state.home));
          return;
        }
        await session.navigateTo('about:blank');
        if ((await session.executeScript('return history.length', [])) > longestHistory) {
          const { handle: next } = await session.createWindow('window');
          await session.closeWindow();
          await session.switchToWindow((state.current = state.home = next));
        }
        state.isHomeFree = true;
      }),
  };
}

export function startWebKitEngine(found) {
  const free = new Map();
  const all = [];

  async function takeSession(key, options) {
    const state = free.get(key)?.pop() ?? (await startSession(found, options));
    if (!all.includes(state)) all.push(state);
    return state;
  }

  // A second tab is a window of its own: behind another tab a page gets no native input.
  async function openTab(state, background) {
    if (state.isHomeFree && !background) {
      state.isHomeFree = false;
      return state.home;
    }
    const { handle } = await state.session.createWindow(background ? 'tab' : 'window');
    return handle;
  }

  return {
    name: 'webkit',
    async newVisitor({ viewport = { width: 1000, height: 700 }, ...all }) {
      const options = { ...all, newWindow: undefined }; // there is one for each session
      const cannot = unsupported.find((option) => option in options);
      if (cannot) throw new Error(`WebKit cannot have the visitor option ${cannot}: skip the test`);
      const key = JSON.stringify(options);
      const state = await takeSession(key, options);
      const open = [];
      return {
        async newPage({ background } = {}) {
          const driver = createDriver(state, await openTab(state, background));
          open.push(driver);
          await driver.setViewport(viewport.width, viewport.height);
          return driver;
        },
        async close() {
          for (const driver of open) await driver.close().catch(() => {}); // closed by the test
          free.set(key, [...(free.get(key) ?? []), state]);
        },
      };
    },
    async close() {
      for (const { session, stop } of all) {
        // A driver that hangs or died in the test must not keep this process.
        await Promise.race([
          session.deleteSession().catch(() => {}),
          wait(3000, null, { ref: false }),
        ]);
        stop();
      }
    },
  };
}
