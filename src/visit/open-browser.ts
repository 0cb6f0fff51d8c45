import type * as Playwright from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { AuditError } from '../audit/audit-error.js';
import { importOptional } from '../optional/import-optional.js';
import { describeFailure } from './describe-failure.js';
import { findBrowser, type FoundBrowser } from './find-browser.js';
import { sendHeaders } from './send-headers.js';

/** How a visitor comes to the pages. */
export interface VisitorOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
  readonly viewport: { readonly width: number; readonly height: number };
  /** A language such as `de`; undefined for the browser's own. */
  readonly lang?: string | undefined;
}

/** A browser that the audit has started. */
export interface OpenBrowser {
  readonly engine: FoundBrowser['engine'];
  /** Its name and version. */
  readonly name: string;
  /** Opens an empty page for a new visitor, whose only cookies are the given ones. */
  readonly newVisitor: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function loadPlaywright(): Promise<typeof Playwright> {
  // `import()` gives a CommonJS module as the default export.
  const found = await importOptional<{ default: typeof Playwright }>('playwright-core');
  if (found) return found.default;
  throw new AuditError(
    'audit needs the package playwright-core, which drives the browser: npm install --save-dev playwright-core',
  );
}

/**
 * Keeps all documents in one process, so that one connection tells why any frame makes its requests.
 * Chromium obeys only the last `--disable-features`, so this one repeats what Playwright disables. The last
 * two are pages of Chromium's own (156), which each new window would load beside the page that is visited.
 */
const CHROMIUM_WORDS = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,HttpsUpgrades,OptimizationHints,MediaRouter,Translate,ThirdPartyStoragePartitioning,WebUIOmniboxAimPopup,WebUIOmniboxPopup',
];

/** Switches off Firefox's own requests to Mozilla. The audit contacts only the pages. */
const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': '',
};

async function launch(
  playwright: typeof Playwright,
  { engine, path }: FoundBrowser,
): Promise<Browser> {
  const executablePath = path === undefined ? {} : { executablePath: path };
  try {
    if (engine === 'chromium') {
      // As root, which is usual in containers, Chromium does not start with its sandbox.
      const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      return await playwright.chromium.launch({
        ...executablePath,
        args: [...CHROMIUM_WORDS, ...asRoot],
      });
    }
    // Mozilla's Firefox needs another protocol than Playwright's own build of Firefox.
    return await playwright.firefox.launch({
      ...executablePath,
      ...(path !== undefined && { channel: 'moz-firefox' }),
      firefoxUserPrefs: FIREFOX_PREFERENCES,
    });
  } catch (error) {
    throw new AuditError(`${path ?? engine} does not start: ${describeFailure(error)}`);
  }
}

/** Reads the user agent without `Headless`. Some tools hide from a browser that has no window. */
async function readUserAgent(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const userAgent = await page.evaluate(() => navigator.userAgent);
  await page.close();
  return userAgent.replace('HeadlessChrome', 'Chrome');
}

async function openVisitor(
  browser: Browser,
  engine: FoundBrowser['engine'],
  url: string,
  { headers, cookies, viewport, lang }: VisitorOptions,
  userAgent: string | undefined,
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    ...(lang !== undefined && { locale: lang }),
    ...(userAgent !== undefined && { userAgent }),
  });
  const { origin, host } = new URL(url);
  // A cookie for the whole address would be sent to the folder of the page only.
  await context.addCookies(cookies.map(({ name, value }) => ({ name, value, url: origin })));
  const page = await context.newPage();
  await sendHeaders(page, engine, host, headers);
  return page;
}

/**
 * Starts an installed browser.
 *
 * @throws {AuditError} where playwright-core or the browser is missing, or does not start
 */
export async function openBrowser(wanted: string, visitor: VisitorOptions): Promise<OpenBrowser> {
  const playwright = await loadPlaywright();
  const found = findBrowser(wanted, (engine) => playwright[engine].executablePath());
  const browser = await launch(playwright, found);
  const userAgent = found.engine === 'chromium' ? await readUserAgent(browser) : undefined;
  return {
    engine: found.engine,
    name: `${found.engine === 'firefox' ? 'Firefox' : 'Chromium'} ${browser.version()}`,
    newVisitor: (url) => openVisitor(browser, found.engine, url, visitor, userAgent),
    close: () => browser.close(),
  };
}
