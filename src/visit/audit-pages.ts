import { auditPage, type PageAudit } from './audit-page.js';
import type { PageOptions } from './collect-phases.js';
import { openBrowser, type OpenBrowser, type VisitorOptions } from './open-browser.js';

export interface AuditOptions extends VisitorOptions, PageOptions {
  readonly urls: readonly string[];
  /** Which browser: `chromium`, `chrome`, `firefox` or a path. */
  readonly browser: string;
  /** How many more own pages are audited, of those that the named ones lead to. */
  readonly crawl: number;
}

/** An audited page, and the index of the named one that led to it. */
export interface FollowedAudit extends PageAudit {
  readonly from: number;
}

/** What has to be audited, and which named page has led there. */
type Waiting = readonly [url: string, from: number];

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/**
 * Audits the named pages, and as many more as the user wants.
 *
 * @throws {AuditError} where the browser is missing, or a named page cannot be opened
 */
export async function auditPages(
  options: AuditOptions,
): Promise<{ audits: FollowedAudit[]; browser: string; engine: OpenBrowser['engine'] }> {
  const { urls, crawl, onStep } = options;
  const browser = await openBrowser(options.browser, options);
  const audits: FollowedAudit[] = [];
  const seen = new Set(urls.map(withoutHash));
  const links: Waiting[] = [];
  const waiting: Waiting[] = urls.map((url, index) => [url, index]);
  let left = crawl;
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [url, from] = next;
      const audit = await auditPage(browser, url, {
        ...options,
        onStep: (step) => onStep(`${url}: ${step}`),
      });
      audits.push({ ...audit, from });
      links.push(...audit.links.map((link): Waiting => [link, from]));
      while (waiting.length === 0 && left > 0 && links.length > 0) {
        const [link] = links.splice(0, 1);
        if (!link || seen.has(withoutHash(link[0]))) continue;
        seen.add(withoutHash(link[0]));
        waiting.push(link);
        left -= 1;
      }
    }
  } finally {
    await browser.close();
  }
  return { audits, browser: browser.name, engine: browser.engine };
}
