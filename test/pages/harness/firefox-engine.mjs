// Stock Firefox over WebDriver BiDi, without a library between: Playwright puts 340 kB of script into each
// document, and subscribes to each request and response.
import { writeFile } from 'node:fs/promises';
import { startBidi } from './bidi.mjs';
import { createIdleWindows, longestHistory } from './idle-windows.mjs';
import { MAPPED_HOST } from './mapped-host.mjs';
import { translateOptions } from './visitor-options.mjs';
import { keyActions, pointerActions } from './webdriver-input.mjs';

const closedPort = 9;

export const firefoxPreferences = {
  // Every host but the loopback ones goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': closedPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': closedPort,
  'network.proxy.no_proxies_on': `localhost, .localhost, 127.0.0.1, ${MAPPED_HOST}`,
  'network.dns.localDomains': MAPPED_HOST,
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
  // What a browser does for its user beside showing pages.
  'browser.sessionstore.interval': 3_600_000,
  'browser.sessionstore.max_tabs_undo': 0,
  'browser.sessionstore.max_windows_undo': 0,
  'browser.chrome.site_icons': false,
  'places.history.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.translations.enable': false,
  'browser.ml.enable': false,
  'signon.rememberSignons': false,
  'extensions.formautofill.addresses.enabled': false,
  'extensions.formautofill.creditCards.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.topsites.contile.enabled': false,
  'app.normandy.enabled': false,
};

/** What page.mjs needs, for one tab. */
function createDriver(send, context, window, { javaScript = true }) {
  const perform = (type, actions, parameters) =>
    send('input.performActions', { context, actions: [{ type, id: type, parameters, actions }] });
  return {
    context,
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression,
        target: { context },
        // Where JavaScript is off, promises never settle.
        awaitPromise: javaScript,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    navigate: (url) => send('browsingContext.navigate', { context, url, wait: 'none' }),
    clickAt(point, count) {
      window.isPointed = true;
      return perform('pointer', pointerActions(point, count), { pointerType: 'mouse' });
    },
    press: (key) => perform('key', keyActions(key)),
    setViewport(width, height) {
      window.isResized = true;
      return setViewport(send, context, { width, height });
    },
    async screenshot(path) {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    close: () => send('browsingContext.close', { context }),
  };
}

const setViewport = (send, context, viewport, devicePixelRatio) =>
  send('browsingContext.setViewport', { context, viewport, devicePixelRatio });

/** A window with one tab, for visitors with the same options. */
async function openWindow(send, { viewport, zoom, locale, ...options }) {
  const { userContext } = await send('browser.createUserContext', {});
  if (locale) await send('emulation.setLocaleOverride', { locale, userContexts: [userContext] });

  // A window takes most of a second to open. So the first tab of a visitor opens in the browser's
  // first window, in front of the tabs of others. A second tab must not hide the first, so it is a
  // window.
  async function openTab(type) {
    const { context } = await send('browsingContext.create', { type, userContext });
    await setViewport(send, context, window.viewport, zoom);
    return createDriver(send, context, window, options);
  }

  const window = {
    openTab,
    isPointed: false,
    tabs: 1,
    /** The viewport of the present visitor, also for their further tabs. */
    viewport,
    resize(size) {
      window.viewport = size;
      return setViewport(send, window.first.context, size, zoom);
    },
    /**
     * Replaces the document by an empty one, in which nothing of the last one runs, as in a new
     * window.
     */
    async empty() {
      if (window.tabs > 1) throw new Error('was behind another');
      const { context } = window.first;
      await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      if ((await window.first.evaluate('history.length')) > longestHistory)
        throw new Error('too long in use');
      await send('storage.deleteCookies', { partition: { type: 'storageKey', userContext } });
      if (window.isPointed)
        await send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'pointer',
              actions: [{ type: 'pointerMove', duration: 0, x: 0, y: 0 }],
            },
          ],
        });
      window.isPointed = false;
    },
    close: () => send('browser.removeUserContext', { userContext }),
  };
  window.first = await openTab('tab');
  return window;
}

export async function startFirefox({ path }) {
  const { send, runInBrowser, close } = await startBidi(path, firefoxPreferences);
  const idle = createIdleWindows();
  let changed = {};

  /**
   * Sets preferences of the whole browser: those of the last visitor count for all. To start a
   * browser for each visitor would take seconds.
   */
  async function change(preferences) {
    if (JSON.stringify(preferences) === JSON.stringify(changed)) return;
    const commands = [
      ...Object.keys(changed).map((name) => `clearUserPref('${name}')`),
      ...Object.entries(preferences).map(([name, value]) =>
        typeof value === 'number'
          ? `setIntPref('${name}', ${value})`
          : `setBoolPref('${name}', ${value})`,
      ),
    ];
    await runInBrowser(commands.map((command) => `Services.prefs.${command}`).join(';'));
    changed = preferences;
  }

  return {
    name: 'firefox',
    async newVisitor(options) {
      await change(translateOptions('firefox', options).browser);
      const window = await idle.take(options, (all) => openWindow(send, all));
      let isFirst = true;
      return {
        async newPage({ background } = {}) {
          if (background) throw new Error('firefox cannot open a background tab: skip the test');
          if (!isFirst) window.tabs++;
          const tab = isFirst ? window.first : await window.openTab('window');
          isFirst = false;
          return tab;
        },
        close: () => idle.keep(window),
      };
    },
    close,
  };
}
