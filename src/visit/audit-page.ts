import { AuditError } from '../audit/audit-error.js';
import type { Screenshots } from '../audit/audit-report.js';
import type { PageMeasurement } from '../audit/build-page-report.js';
import type { Collected } from './collect-phase.js';
import { describeFailure } from './describe-failure.js';
import type { OpenBrowser } from './open-browser.js';
import type { PageOptions } from './page-options.js';
import { visitAndAccept } from './visit-and-accept.js';
import { visitAndDecline } from './visit-and-decline.js';

/** What the audit of a page has measured. */
export interface PageAudit {
  readonly measurement: PageMeasurement;
  readonly screenshots: Screenshots;
  /** The pages of the same host that it links to. */
  readonly links: readonly string[];
}

/** Looks at a page as two new visitors: one declines, the other accepts and withdraws. */
async function visitPage(
  browser: OpenBrowser,
  url: string,
  options: PageOptions,
): Promise<PageAudit> {
  const collected: Collected = { kept: {}, screenshots: {}, notMeasured: [] };
  const first = await visitAndDecline(browser, url, options, collected);
  const second = first.notice.isFound
    ? await visitAndAccept(browser, url, options, first.path, collected)
    : undefined;
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

/** Messages of Playwright about a page or browser that has crashed or does not answer. */
const GONE = /Timeout \d+ms exceeded|has been closed|crashed|detached/i;

/**
 * Audits a page.
 *
 * @throws {AuditError} where the page cannot be opened, or is gone before the audit is done
 */
export async function auditPage(
  browser: OpenBrowser,
  url: string,
  options: PageOptions,
): Promise<PageAudit> {
  try {
    return await visitPage(browser, url, options);
  } catch (error) {
    const message = describeFailure(error);
    if (error instanceof AuditError || !GONE.test(message)) throw error;
    throw new AuditError(`${url} was gone before the audit was done: ${message}`);
  }
}
