import { contains } from '../core/contains.js';
import { matchesPattern } from '../core/matches-pattern.js';
import type { DeclaredCookie, Vendor } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { normalizeDomain } from '../options/storage-options.js';
import { attempt } from '../storage/attempt.js';

/** Whether an item of this name is removed. Cookies and other storage are declared separately. */
export type Matches = (name: string, isCookie: boolean) => boolean;

/**
 * Returns the function that decides which items are removed when purposes are lost: those that their
 * vendors declare for this host, unless a vendor of a granted purpose declares them too.
 */
export function matchDeclared(
  vendors: readonly Vendor[],
  lost: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
  host: string,
): Matches {
  function isHere({ domain }: DeclaredCookie): boolean {
    if (domain === '') return true;
    // The owner may have written words in place of a domain. They do not mean this host.
    const normalized = attempt(() => normalizeDomain(domain));
    return normalized !== '' && `.${host}`.endsWith(`.${normalized}`);
  }

  function matchVendors(wanted: readonly Vendor[]): Matches {
    const cookies = wanted.flatMap((vendor) => vendor.cookies.filter(isHere));
    const cookieNames = cookies.map((cookie) => cookie.name);
    const storageNames = wanted.flatMap((vendor) => vendor.storage);
    return (name, isCookie) =>
      (isCookie ? cookieNames : storageNames).some((pattern) => matchesPattern(pattern, name));
  }

  const isRemoved = matchVendors(vendors.filter(({ purpose }) => contains(lost, purpose)));
  const isKept = matchVendors(vendors.filter(({ purpose }) => isGranted(purpose)));
  return (name, isCookie) => name !== '' && isRemoved(name, isCookie) && !isKept(name, isCookie);
}
