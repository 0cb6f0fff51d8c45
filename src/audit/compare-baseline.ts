import type { Finding } from './audit-types.js';

/** The keys of a baseline: what an earlier `--json` has said. */
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

/** Says of each finding whether the baseline has it not. */
export const compareWithBaseline = (
  findings: readonly Finding[],
  baseline: ReadonlySet<string>,
): Finding[] => findings.map((finding) => ({ ...finding, isNew: !baseline.has(finding.key) }));

/** Whether the audit fails: something is wrong that the baseline does not have. */
export const isFailed = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity, isNew }) => severity === 'fault' && isNew);
