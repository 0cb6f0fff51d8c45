import type { Context } from '../core/context.js';
import { shortensCookies } from '../page/browser.js';
import { document } from '../page/document.js';
import { isDeliveryDue } from '../storage/delivery-queue.js';
import { readRecord, type Stored } from '../storage/read-record.js';
import { refreshRecord } from '../storage/refresh-record.js';

/**
 * Does what no release has to wait for, once the page has loaded: renews the cookie, loads the chunk
 * that repairs it or delivers, and shows the small button where the page has no control of its own
 * that opens the preferences.
 */
export function tidy(context: Context, stored: Stored): void {
  const { config, withChunk } = context;
  const { cookieName, raw } = config;
  // The first access to local storage is slow. Only WebKit needs the mirror on each page view.
  const current = shortensCookies() ? readRecord(cookieName) : stored;
  const needsRepair = refreshRecord(cookieName, current);
  const hasServer = !!raw.recordUrl || !!raw.persistUrl;
  if (needsRepair || (hasServer && isDeliveryDue(cookieName, Date.now())))
    void withChunk('maintenance.js', (chunk) => chunk.maintain(context));
  if (!document.querySelector('[data-consent-open]'))
    void withChunk('extras.js', (chunk) => chunk.showButton(context));
}
