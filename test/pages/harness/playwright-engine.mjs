// Chromium over CDP and stock Firefox over WebDriver BiDi, both through Playwright.
import playwright from 'playwright-core';

const closedPort = 9;

/** A host below a public suffix of two labels, which is this machine too. */
const mapped = 'www.harbour.co.uk';

export const chromiumArguments = [
  '--no-sandbox', // CI is root, and only our own pages are ever opened
  '--no-proxy-server',
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
};

// What a visitor can be, as each engine takes it: an option of the context, or one of the whole
// browser, which then is a second one. Stock Firefox ignores most context options silently.
const choices = {
  chromium: {
    javaScript: (value) => ({ context: { javaScriptEnabled: value } }),
    viewport: (value) => ({ context: { viewport: value } }),
    zoom: (value) => ({ context: { deviceScaleFactor: value } }),
    locale: (value) => ({ context: { locale: value } }),
    reducedMotion: (value) => ({ context: { reducedMotion: value ? 'reduce' : 'no-preference' } }),
    colorScheme: (value) => ({ context: { colorScheme: value } }),
    forcedColors: (value) => ({ context: { forcedColors: value ? 'active' : 'none' } }),
    print: () => ({}), // see newPage
    gpc: (value) => (value ? { context: { extraHTTPHeaders: { 'Sec-GPC': '1' } } } : {}),
    safeArea: () => ({}), // the same
  },
  firefox: {
    javaScript: (value) => ({ browser: { 'javascript.enabled': value } }),
    viewport: (value) => ({ context: { viewport: value } }),
    zoom: (value) => ({ context: { deviceScaleFactor: value } }),
    locale: (value) => ({ context: { locale: value } }),
    reducedMotion: (value) => ({ browser: { 'ui.prefersReducedMotion': value ? 1 : 0 } }),
    colorScheme: (value) => ({
      browser: { 'layout.css.prefers-color-scheme.content-override': value === 'dark' ? 0 : 1 },
    }),
    // 2: the page's own colours never.
    forcedColors: (value) => ({ browser: { 'browser.display.document_color_use': value ? 2 : 0 } }),
    gpc: (value) => ({ browser: { 'privacy.globalprivacycontrol.enabled': value } }),
  },
};

function translate(name, options) {
  const result = { context: { viewport: { width: 1000, height: 700 } }, browser: {} };
  for (const [option, value] of Object.entries(options)) {
    const choice = choices[name][option];
    if (!choice) throw new Error(`unknown visitor option ${option}`);
    const { context, browser } = choice(value);
    Object.assign(result.context, context);
    Object.assign(result.browser, browser);
  }
  return result;
}

// Chromium has no Global Privacy Control of its own.
function defineGpc() {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
}

/** What page.mjs needs, in Playwright's words. */
function createDriver(page) {
  return {
    evaluate: (expression) => page.evaluate(expression),
    // Only the start is awaited here: after a page came back from the back/forward cache,
    // Playwright waits for ever for Firefox to load it.
    navigate: (url) => page.goto(url, { waitUntil: 'commit' }),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: (path) => page.screenshot({ path }),
    close: () => page.close(),
  };
}

/** @param {'chromium' | 'firefox'} name */
export function startPlaywright(name, { path }) {
  const browsers = new Map();

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

  return {
    name,
    async newVisitor(options) {
      const { context: contextOptions, browser: preferences } = translate(name, options);
      const browser = await browserWith(preferences);
      const context = await browser.newContext(contextOptions);
      if (name === 'chromium' && options.gpc) await context.addInitScript(defineGpc);
      return {
        async newPage({ background } = {}) {
          // Playwright tells every page that it is in front.
          if (background) throw new Error(`${name} cannot open a background tab: skip the test`);
          const page = await context.newPage();
          if (options.print) await page.emulateMedia({ media: 'print' });
          if (options.safeArea) {
            const session = await context.newCDPSession(page);
            const insets = options.safeArea;
            await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
          }
          return createDriver(page);
        },
        close: () => context.close(),
      };
    },
    async close() {
      for (const browser of browsers.values()) await (await browser).close();
    },
  };
}
