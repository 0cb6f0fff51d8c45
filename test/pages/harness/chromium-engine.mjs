// Chromium through Playwright.
import { setTimeout as wait } from 'node:timers/promises';
import playwright from 'playwright-core';
import { createIdleWindows, longestHistory } from './idle-windows.mjs';
import { MAPPED_HOST } from './mapped-host.mjs';
import { translateOptions } from './visitor-options.mjs';
import { HALVES } from './webdriver-input.mjs';

/**
 * Chromium reads only the last list of features. So this list repeats those that Playwright
 * switches off, if a page could notice them. The others belong to the browser's own surface, which
 * starts a process with each window.
 */
export const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

export const chromiumArguments = [
  '--no-sandbox', // CI is root, and only our own pages are ever opened
  '--no-proxy-server',
  '--disable-gpu', // there is none, and imitating one takes longer
  // Each host of each test is a site, and a process for each site would take longer than the test.
  // Two processes are enough: two tabs of a visitor still have one each.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=2',
  `--disable-features=${switchedOff.join()}`,
  `--host-resolver-rules=MAP ${MAPPED_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1`,
];

// Chromium has no Global Privacy Control of its own.
function defineGpc() {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
}

/** What page.mjs needs, in Playwright's words. */
function createDriver(page, window) {
  return {
    evaluate: (expression) => page.evaluate(expression),
    // page.mjs waits for the rest itself, as in the other engines.
    navigate: (url) => page.goto(url, { waitUntil: 'commit' }),
    async clickAt({ x, y }, count = 1) {
      window.isPointed = true;
      await page.mouse.move(x, y);
      for (let clickCount = 1; clickCount <= count; clickCount++) {
        if (clickCount > 1) await wait(HALVES);
        await page.mouse.down({ clickCount });
        await page.mouse.up({ clickCount });
      }
    },
    press: (key) => page.keyboard.press(key),
    setViewport(width, height) {
      window.isResized = true;
      return page.setViewportSize({ width, height });
    },
    screenshot: (path) => page.screenshot({ path }),
    collectGarbage: () => page.requestGC(),
    async measureHeap() {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize;
    },
    async freeze(isFrozen) {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setWebLifecycleState', { state: isFrozen ? 'frozen' : 'active' });
      await session.detach();
    },
    async prepareCrash() {
      const session = await page.context().newCDPSession(page);
      const crashed = new Promise((resolve) => page.once('crash', resolve));
      return async () => {
        // A process that has ended does not answer.
        session.send('Page.crash').catch(() => {});
        await crashed;
      };
    },
    close: () => page.close(),
  };
}

function createWindow(context, page) {
  return {
    context,
    page,
    isPointed: false,
    /** The viewport of the present visitor, if it differs from the context's. */
    viewport: undefined,
    resize(viewport) {
      this.viewport = viewport;
      return page.setViewportSize(viewport);
    },
    /**
     * Replaces the document by an empty one, in which nothing of the last one runs, as in a new
     * window.
     */
    async empty() {
      if (context.pages().length > 1 || this.isCovered) throw new Error('was behind another');
      await page.goto('about:blank', { waitUntil: 'commit', timeout: 5000 });
      if ((await page.evaluate('history.length')) > longestHistory)
        throw new Error('too long in use');
      await context.clearCookies();
      if (this.isPointed) await page.mouse.move(0, 0);
      this.isPointed = false;
    },
    close: () => context.close(),
  };
}

export async function startChromium({ path }) {
  const browser = await playwright.chromium.launch({
    executablePath: path,
    args: chromiumArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'], // visitors have one
  });
  const idle = createIdleWindows();

  async function openPage(context, { print, safeArea }) {
    const page = await context.newPage();
    if (print) await page.emulateMedia({ media: 'print' });
    if (safeArea) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setSafeAreaInsetsOverride', { insets: safeArea });
    }
    return page;
  }

  async function openWindow(options) {
    const context = await browser.newContext(translateOptions('chromium', options).context);
    if (options.gpc) await context.addInitScript(defineGpc);
    return createWindow(context, await openPage(context, options));
  }

  return {
    name: 'chromium',
    async newVisitor(options) {
      const window = await idle.take(options, openWindow);
      let isFirst = true;
      return {
        async newPage({ background } = {}) {
          // Playwright tells every page that it is in front.
          if (background) throw new Error('chromium cannot open a background tab: skip the test');
          window.isCovered = !isFirst;
          const page = isFirst ? window.page : await openPage(window.context, options);
          if (!isFirst && window.viewport) await page.setViewportSize(window.viewport);
          isFirst = false;
          return createDriver(page, window);
        },
        close: () => idle.keep(window),
      };
    },
    close: () => browser.close(),
  };
}
