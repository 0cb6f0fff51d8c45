import { existsSync } from 'node:fs';
import playwright from 'playwright-core';
import { locate } from '../browsers/locate.mjs';
import { switchedOff } from '../pages/harness/chromium-engine.mjs';
import { openPage } from './page.mjs';

/** Debian's launcher turns GPU raster on, which without a GPU makes every paint slow. */
const withoutLauncher = '/usr/lib/chromium/chromium';

export async function startBrowser() {
  const { path } = locate().chromium;
  return playwright.chromium.launch({
    executablePath: existsSync(withoutLauncher) ? withoutLauncher : path,
    args: [
      '--no-sandbox',
      '--no-proxy-server',
      '--disable-blink-features=AutomationControlled', // some contenders hide from a driven browser
      // Each window would load pages of the browser's own beside the page that is measured.
      `--disable-features=${switchedOff.join()}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Creates a new visitor. Some contenders hide from a browser that says it is headless. */
export async function newVisitor(browser, viewport = { width: 1366, height: 768 }) {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`;
  const devTools = await browser.newBrowserCDPSession();
  const { browserContextId } = await devTools.send('Target.createBrowserContext');
  return {
    openPage: () => openPage(devTools, browserContextId, { viewport, userAgent }),
    async close() {
      await devTools.send('Target.disposeBrowserContext', { browserContextId });
      await devTools.detach();
    },
  };
}

/**
 * Opens a tab of a visitor. `session` is CDP. `throttle` slows the processor down by a factor. `metrics` tells
 * of processor time, which other programs do not lengthen.
 */
export async function openTab(visitor, throttle = 1) {
  const page = await visitor.openPage();
  const { session } = page;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  return { page, session, metrics };
}

/** Finds the innermost element of a path through shadow roots. It runs in the page. */
export function findInPage(path) {
  let root = document;
  let found = null;
  for (const selector of path) {
    found = root.querySelector(selector);
    if (!found) return null;
    root = found.shadowRoot ?? found;
  }
  return found;
}
