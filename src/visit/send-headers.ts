import type { Page } from 'playwright-core';
import type { FoundBrowser } from './find-browser.js';

type Headers = Readonly<Record<string, string>>;

/**
 * Chromium pauses at each redirect too. So the headers follow a redirect within the host, but not to
 * another host. Playwright's `route.continue()` would send them wherever a redirect leads.
 */
async function sendInChromium(page: Page, host: string, headers: Headers): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const isOwn = new URL(request.url).host === host;
    const all = Object.entries({ ...request.headers, ...headers });
    void session
      .send('Fetch.continueRequest', {
        requestId,
        ...(isOwn && { headers: all.map(([name, value]) => ({ name, value })) }),
      })
      // The page has cancelled the request in the meantime.
      .catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `*://${host}/*` }] });
}

/** Firefox does not pause at a redirect. So the headers go to the first address only. */
async function sendInFirefox(page: Page, host: string, headers: Headers): Promise<void> {
  await page.context().route(
    (address) => address.host === host,
    async (route) => {
      try {
        const all = { ...route.request().headers(), ...headers };
        await route.fulfill({ response: await route.fetch({ headers: all, maxRedirects: 0 }) });
      } catch {
        // The host does not answer, or the page is gone.
        await route.abort().catch(() => undefined);
      }
    },
  );
}

/** Sends headers with the requests to one host. No other host gets them: one may hold a password. */
export async function sendHeaders(
  page: Page,
  engine: FoundBrowser['engine'],
  host: string,
  headers: Headers,
): Promise<void> {
  if (Object.keys(headers).length === 0) return;
  await (engine === 'chromium' ? sendInChromium : sendInFirefox)(page, host, headers);
}
