import type { Finding } from './audit-types.js';

/** Reads the keys of the findings in a baseline, which an earlier `--json` wrote. */
export function readBaseline(value: unknown): Set<string> {
  const { findings } = value as { findings?: unknown };
  if (!Array.isArray(findings)) throw new TypeError('has no list "findings"');
  return new Set(
    findings.map((finding: unknown) => {
      const { key } = (finding ?? {}) as { key?: unknown };
      if (typeof key !== 'string') throw new TypeError('has a finding without a "key"');
      return key;
    }),
  );
}

/** Marks each finding as new where the baseline lacks it. */
export const compareWithBaseline = (
  findings: readonly Finding[],
  baseline: ReadonlySet<string>,
): Finding[] => findings.map((finding) => ({ ...finding, isNew: !baseline.has(finding.key) }));

/** Whether the audit fails: it does where a fault is new. */
export const isFailed = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity, isNew }) => severity === 'fault' && isNew);
