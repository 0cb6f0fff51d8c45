import type { Screenshots } from '../audit/audit-report.js';
import type { PageMeasurement } from '../audit/build-page-report.js';
import type { Collected, PageOptions } from './collect-phases.js';
import type { OpenBrowser } from './open-browser.js';
import { visitAndAccept } from './visit-and-accept.js';
import { visitAndDecline } from './visit-and-decline.js';

/** What a page was found to do. */
export interface PageAudit {
  readonly measurement: PageMeasurement;
  readonly screenshots: Screenshots;
  /** The own pages that it leads to. */
  readonly links: readonly string[];
}

/**
 * Audits a page as two new visitors: one declines, the other accepts and withdraws.
 *
 * @throws {AuditError} where it cannot be opened
 */
export async function auditPage(
  browser: OpenBrowser,
  url: string,
  options: PageOptions,
): Promise<PageAudit> {
  const collected: Collected = { kept: {}, screenshots: {}, notMeasured: [] };
  const first = await visitAndDecline(browser, url, options, collected);
  const second = first.notice.isFound
    ? await visitAndAccept(browser, url, options, first.path, collected)
    : undefined;
  await first.visit.close();
  await second?.visit.close();
  return {
    measurement: {
      url,
      finalUrl: first.finalUrl,
      title: first.title,
      visits: [first.record, ...(second ? [second.record] : [])],
      kept: collected.kept,
      notice: { ...first.notice, ...second?.notice },
      notMeasured: collected.notMeasured,
    },
    screenshots: collected.screenshots,
    links: first.links,
  };
}
