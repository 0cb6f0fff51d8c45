import { type Finding, PHASE_NAMES } from './audit-types.js';

/** A finding with all the phases that it was made in. */
export interface FindingGroup {
  readonly finding: Finding;
  /** In words: `before a choice, after Decline`. */
  readonly when: string;
}

/** Whether a finding is about something that happened in a phase. Findings about the notice are not. */
const hasPhase = ({ kind }: Finding): boolean =>
  !['choice', 'withdrawal', 'cost', 'not measured'].includes(kind);

/** Groups findings with the same message. Faults come before notes, and new findings before known ones. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.isNew} ${finding.message}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const weight = ({ severity, isNew }: Finding): number =>
    (severity === 'fault' ? 0 : 2) + (isNew ? 0 : 1);
  return [...groups.values()]
    .flatMap((all): FindingGroup[] => {
      const [finding] = all;
      if (!finding) return [];
      const phases = new Set(all.filter(hasPhase).map(({ phase }) => PHASE_NAMES[phase]));
      return [{ finding, when: [...phases].join(', ') }];
    })
    .sort((one, other) => weight(one.finding) - weight(other.finding));
}
