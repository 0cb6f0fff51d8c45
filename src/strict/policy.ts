import type { Purpose } from '../core/types.js';
import type { Strict } from './strict-types.js';

/**
 * The sources that the policy allows besides hosts: inline code, `eval`, and addresses that request
 * nothing. It limits hosts only. The owner can forbid the rest by a policy of their own.
 */
const NO_HOSTS = ["'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:'];

/** The hosts that a page may request besides its own, with these purposes granted. */
const hostsFor = ({ purposes, allow, hosts }: Strict, granted: readonly Purpose[]): string[] => [
  ...allow,
  ...purposes.filter((id) => granted.includes(id)).flatMap((id) => hosts[id] ?? []),
];

/** Whether these purposes lift the policy: all that are on offer. */
export const liftsPolicy = ({ purposes }: Strict, granted: readonly Purpose[]): boolean =>
  purposes.every((id) => granted.includes(id));

/** The policy that allows these hosts besides the page's own. */
export function policyOf({ leavesFrames }: Strict, hosts: readonly string[]): string {
  const sources = ["'self'", ...NO_HOSTS, ...hosts];
  const frames = leavesFrames ? ['frame-src * data: blob:'] : [];
  return [`default-src ${sources.join(' ')}`, ...frames].join('; ');
}

/** The value of `Content-Security-Policy` with these purposes granted. */
export const renderPolicy = (strict: Strict, granted: readonly Purpose[]): string =>
  policyOf(strict, hostsFor(strict, granted));

/** A host as a pattern of `Connection-Allowlist`. */
export const patternOf = (host: string): string =>
  `"${host.includes('://') ? host : `https://${host}`}"`;

/** The allowlist of these patterns, besides the page's own origin. */
export const allowlistOf = ({ reportTo }: Strict, patterns: readonly string[]): string =>
  `(${['response-origin', ...patterns].join(' ')})${reportTo === '' ? '' : ';report-to=ask-first'}`;

/** The value of `Connection-Allowlist` with these purposes granted. */
export const renderAllowlist = (strict: Strict, granted: readonly Purpose[]): string =>
  allowlistOf(strict, [...hostsFor(strict, granted), ...strict.links].map(patternOf));
