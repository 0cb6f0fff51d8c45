import { createFinder } from './find-party.js';
import type { MarkOptions } from './mark-types.js';
import { readRules } from './read-rules.js';

/** What is known of the party behind an address. */
export interface AddressFinding {
  /** `own` is the site, or what the owner's rules ignore. */
  readonly kind: 'own' | 'known' | 'unknown';
  /** The mark that holds it, such as `analytics`; empty unless it is known. */
  readonly purpose: string;
  /** Its category in the data; empty where the data does not know it or something else decided. */
  readonly category: string;
  /** Whether its category needs no consent by itself, such as `cdn`. */
  readonly isHarmless: boolean;
  /** Why it is known; empty unless it is. */
  readonly reason: string;
}

/**
 * Returns a function that says who an address belongs to, by the same rules and data as `markHtml`.
 *
 * @param page the address of the page, which relative ones belong to
 * @param options with `site`, the own hosts; without it, the host of the page
 * @throws {TypeError} for an option that is wrong
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
