import type { Page } from 'playwright-core';
import { hostOf } from '../audit/parties.js';
import { withoutHash } from '../audit/without-hash.js';

/** Reads which other pages of the same host a page links to. */
export async function readLinks(page: Page): Promise<string[]> {
  const own = hostOf(page.url());
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
  );
  const pages = links
    .filter((link) => /^https?:/.test(link) && hostOf(link) === own)
    .map(withoutHash)
    // A name such as `report.pdf` is of a file to download.
    .filter((link) => !/\.(?!html?$|php$|aspx?$)\w{1,5}$/i.test(new URL(link).pathname));
  return [...new Set(pages)].filter((link) => link !== withoutHash(page.url()));
}
