import { createFinder } from './find-party.js';
import type { MarkOptions } from './mark-types.js';
import { readRules } from './read-rules.js';

/** What is known of the party behind an address. */
export interface AddressFinding {
  /** `own` is an address of the site, or one that the owner's rules ignore. */
  readonly kind: 'own' | 'known' | 'unknown';
  /** The mark that holds it, such as `analytics`; empty unless it is known. */
  readonly purpose: string;
  /** The category in the data of an `unknown` party; empty where the data does not know the party. */
  readonly category: string;
  /** Whether its category needs no consent by itself, such as `cdn`. */
  readonly isHarmless: boolean;
  /** Why it is known; empty unless it is. */
  readonly reason: string;
}

/**
 * Returns a function that finds the party of an address, by the same rules and data as `markHtml`.
 *
 * @param page the address of the page, against which relative addresses are resolved
 * @param options as for `markHtml`; `site` is the host of the page by default
 * @throws {TypeError} where an option is wrong
 */
export function createAddressFinder(
  page: string,
  { rules = {}, site }: MarkOptions = {},
): (address: string, use?: 'frame' | 'other') => AddressFinding {
  const base = new URL(page);
  const hosts = site === undefined ? [base.hostname] : [site].flat();
  const finder = createFinder(readRules(rules), hosts, base);
  const nothing = { purpose: '', category: '', isHarmless: false, reason: '' };
  return (address, use = 'other') => {
    const url = finder.resolve(address.replace(/^ws(s?):/i, 'http$1:'));
    if (!url) return { kind: 'own', ...nothing };
    const finding = finder.find(url, use);
    if (finding.kind === 'own') return { kind: 'own', ...nothing };
    if (finding.kind === 'known')
      return { ...nothing, kind: 'known', purpose: finding.mark, reason: finding.reason };
    const { category, isHarmless } = finding;
    return { ...nothing, kind: 'unknown', category, isHarmless };
  };
}
