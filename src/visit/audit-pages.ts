import { AuditError } from '../audit/audit-error.js';
import { hostOf } from '../audit/parties.js';
import { withoutHash } from '../audit/without-hash.js';
import { auditPage, type PageAudit } from './audit-page.js';
import { openBrowser, type OpenBrowser, type VisitorOptions } from './open-browser.js';
import type { PageOptions } from './page-options.js';

export interface AuditOptions extends VisitorOptions, PageOptions {
  readonly urls: readonly string[];
  /** Which browser: `chromium`, `chrome`, `firefox` or a path. */
  readonly browser: string;
  /** How many more pages are audited, of those on the same hosts that the audited pages link to. */
  readonly crawl: number;
}

export interface Audits {
  readonly audits: readonly PageAudit[];
  /** Name and version of the browser. */
  readonly browser: string;
  readonly engine: OpenBrowser['engine'];
}

/**
 * Audits a page that a link leads to. Returns undefined where the page cannot be opened, or redirects to
 * another host or to a page that is audited already. `onStep` gets the reason.
 */
async function auditLinked(
  browser: OpenBrowser,
  url: string,
  options: PageOptions,
  audits: readonly PageAudit[],
): Promise<PageAudit | undefined> {
  const audited = audits.map(({ measurement }) => withoutHash(measurement.finalUrl));
  function refuse(finalUrl: string): string | undefined {
    if (hostOf(finalUrl) !== hostOf(url)) return `leads to ${finalUrl}, which is another host`;
    if (audited.includes(withoutHash(finalUrl)))
      return `leads to ${finalUrl}, which is audited already`;
    return undefined;
  }
  try {
    return await auditPage(browser, url, { ...options, refuse });
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    options.onStep(`left out: ${error.message.replace(`${url} `, '')}`);
    return undefined;
  }
}

/**
 * Audits the named pages, and as many linked pages as `crawl` says.
 *
 * @throws {AuditError} where the browser is missing, or a named page cannot be opened
 */
export async function auditPages(options: AuditOptions): Promise<Audits> {
  const { urls, crawl, onStep } = options;
  const browser = await openBrowser(options.browser, options);
  const audits: PageAudit[] = [];
  const optionsOf = (url: string): PageOptions => ({
    ...options,
    onStep: (step) => onStep(`${url}: ${step}`),
  });
  try {
    for (const url of new Set(urls)) audits.push(await auditPage(browser, url, optionsOf(url)));
    const seen = new Set(
      [...urls, ...audits.map(({ measurement }) => measurement.finalUrl)].map(withoutHash),
    );
    const links = audits.flatMap((audit) => audit.links);
    let left = crawl;
    for (let url = links.shift(); url !== undefined && left > 0; url = links.shift()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const audit = await auditLinked(browser, url, optionsOf(url), audits);
      if (!audit) continue;
      audits.push(audit);
      seen.add(withoutHash(audit.measurement.finalUrl));
      links.push(...audit.links);
      left -= 1;
    }
  } finally {
    await browser.close();
  }
  return { audits, browser: browser.name, engine: browser.engine };
}
