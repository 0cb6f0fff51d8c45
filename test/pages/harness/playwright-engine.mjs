// Chromium over CDP and stock Firefox over WebDriver BiDi, both through Playwright.
import playwright from 'playwright-core';
import { createIdleWindows } from './idle-windows.mjs';
import { translateOptions } from './visitor-options.mjs';

const closedPort = 9;

/** A host below a public suffix of two labels, which is this machine too. */
const mapped = 'www.harbour.co.uk';

/**
 * Chromium takes the last list of features alone. So this one repeats what Playwright switches off and
 * a page could tell. The rest is the browser's own surface, which starts a process with each window.
 */
const switchedOff = [
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
  '--disable-gpu', // there is none, and to imitate one takes longer
  // Each host of each test is a site, and a process for each takes longer than the test. There are two,
  // so that two tabs of a visitor still have one each.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=2',
  `--disable-features=${switchedOff.join()}`,
  `--host-resolver-rules=MAP ${mapped} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1`,
];

export const firefoxPreferences = {
  // Every host but the loopback ones goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': closedPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': closedPort,
  'network.proxy.no_proxies_on': `localhost, .localhost, 127.0.0.1, ${mapped}`,
  'network.dns.localDomains': mapped,
  'toolkit.telemetry.server': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // As for Chromium: two processes for pages, and none that waits.
  'fission.webContentIsolationStrategy': 0,
  'dom.ipc.processCount': 2,
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.tabs.remote.separatePrivilegedContentProcess': false,
  'extensions.webextensions.remote': false,
  'toolkit.cosmeticAnimations.enabled': false,
};

// Chromium has no Global Privacy Control of its own.
function defineGpc() {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
}

/** What page.mjs needs, in Playwright's words. */
function createDriver(page, window) {
  return {
    evaluate: (expression) => page.evaluate(expression),
    // Only the start is awaited here: after a page came back from the back/forward cache,
    // Playwright waits for ever for Firefox to load it.
    navigate: (url) => page.goto(url, { waitUntil: 'commit' }),
    clickAt({ x, y }) {
      window.isPointed = true;
      return page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: (path) => page.screenshot({ path }),
    close: () => page.close(),
  };
}

/** @param {'chromium' | 'firefox'} name */
export function startPlaywright(name, { path }) {
  const browsers = new Map();
  const idle = createIdleWindows();

  function launch(preferences) {
    const shared = { executablePath: path };
    return name === 'chromium'
      ? playwright.chromium.launch({
          ...shared,
          args: chromiumArguments,
          ignoreDefaultArgs: ['--disable-back-forward-cache'], // visitors have one
        })
      : playwright.firefox.launch({
          ...shared,
          channel: 'moz-firefox',
          firefoxUserPrefs: { ...firefoxPreferences, ...preferences },
        });
  }

  function browserWith(preferences) {
    const key = JSON.stringify(preferences);
    if (!browsers.has(key)) browsers.set(key, launch(preferences));
    return browsers.get(key);
  }

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
    const { context: contextOptions, browser: preferences } = translateOptions(name, options);
    const browser = await browserWith(preferences);
    const context = await browser.newContext(contextOptions);
    if (name === 'chromium' && options.gpc) await context.addInitScript(defineGpc);
    return { context, page: await openPage(context, options) };
  }

  return {
    name,
    async newVisitor(options) {
      const window = await idle.take(options, openWindow);
      let isFirst = true;
      return {
        async newPage({ background } = {}) {
          // Playwright tells every page that it is in front.
          if (background) throw new Error(`${name} cannot open a background tab: skip the test`);
          window.isCovered = !isFirst;
          const page = isFirst ? window.page : await openPage(window.context, options);
          isFirst = false;
          return createDriver(page, window);
        },
        close: () => idle.keep(window),
      };
    },
    async close() {
      for (const browser of browsers.values()) await (await browser).close();
    },
  };
}
