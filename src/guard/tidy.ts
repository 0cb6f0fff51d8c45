import type { Context } from '../core/context.js';
import { shortensCookies } from '../page/browser.js';
import { document } from '../page/document.js';
import { hasOpener } from '../page/open-click.js';
import { isDeliveryDue } from '../storage/delivery-queue.js';
import type { Stored } from '../storage/read-record.js';
import { refreshRecord } from '../storage/refresh-record.js';
import type { Surroundings } from './surroundings.js';

/**
 * Does what no release has to wait for: call it once the page has loaded. Renews the cookie, loads the
 * chunk that repairs the cookie or delivers records, and shows the small button where the page has no
 * control of its own that opens the preferences.
 */
export function tidy(
  context: Context,
  stored: Stored,
  whereWeRun: () => Promise<Surroundings>,
): void {
  const { config, withChunk } = context;
  const { cookieName, raw } = config;
  const needsRepair = refreshRecord(cookieName, stored, shortensCookies());
  const hasServer = !!raw.recordUrl || !!raw.persistUrl;
  if (needsRepair || (hasServer && isDeliveryDue(cookieName, Date.now())))
    void withChunk('maintenance.js', (chunk) => chunk.maintain(context));
  if (hasOpener(document)) return;
  void whereWeRun().then((surroundings) => {
    if (surroundings !== 'covered-frame')
      void withChunk('extras.js', (chunk) => chunk.showButton(context));
  });
}
