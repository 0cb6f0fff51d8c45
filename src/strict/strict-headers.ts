import type { Purpose } from '../core/types.js';
import { parseRecord } from '../record/parse-record.js';
import { liftsPolicy, renderAllowlist, renderPolicy } from './policy.js';
import { readStrict } from './read-strict.js';
import type { Strict, StrictOptions } from './strict-types.js';

/** Names and values of headers. */
export type Headers = Readonly<Record<string, string>>;

/** The purposes that a visitor has granted, by their cookies. */
export function grantedIn(cookies: string | null | undefined, strict: Strict): Purpose[] {
  const decisions = parseRecord(cookies, strict.record)?.decisions;
  return strict.purposes.filter((id) => decisions?.[id] === 'granted');
}

/**
 * The end of a policy, which says where reports go. Firefox (153) and Safari read only the older
 * directive.
 */
export const reportsOf = ({ reportTo }: Strict): string =>
  reportTo === '' ? '' : `; report-uri ${reportTo}; report-to ask-first`;

/** The headers of a page with these purposes granted. */
export function headersFor(strict: Strict, granted: readonly Purpose[]): Headers {
  const { isReportOnly, reportTo, hasAllowlist } = strict;
  // A browser that keeps a page keeps the policy with it. After Accept, the kept policy would still
  // hold; after a withdrawal, it would be missing.
  const caching: Headers = isReportOnly ? {} : { 'Cache-Control': 'no-store' };
  if (liftsPolicy(strict, granted)) return caching;
  const form = isReportOnly ? '-Report-Only' : '';
  return {
    [`Content-Security-Policy${form}`]: renderPolicy(strict, granted) + reportsOf(strict),
    ...(hasAllowlist && { [`Connection-Allowlist${form}`]: renderAllowlist(strict, granted) }),
    ...(reportTo !== '' && { 'Reporting-Endpoints': `ask-first="${reportTo}"` }),
    ...caching,
  };
}

/**
 * Returns the headers to add to an HTML page for the visitor who requests it. Without consent, or
 * where the cookie is not exactly a record of ours, the browser requests nothing but the page's own
 * hosts and those that `allow` names.
 *
 * @param cookieHeader the `Cookie` header of the request
 * @throws {TypeError} for options that are wrong
 */
export const strictHeaders = (
  cookieHeader: string | null | undefined,
  options: StrictOptions = {},
): Headers => {
  const strict = readStrict(options);
  return headersFor(strict, grantedIn(cookieHeader, strict));
};

/**
 * Returns the same headers as `strictHeaders`, for the purposes that your own code has found
 * granted.
 *
 * @throws {TypeError} for options that are wrong
 */
export const strictHeadersFor = (
  granted: readonly Purpose[],
  options: StrictOptions = {},
): Headers => headersFor(readStrict(options), granted);
