import { type Finding, PHASE_NAMES } from './audit-types.js';

/** A finding with all the phases that it was made in. */
export interface FindingGroup {
  readonly finding: Finding;
  /** In words: `before a choice, after Decline`. */
  readonly when: string;
}

/** Findings that are about something that happens, and not about the notice. */
const hasPhase = ({ kind }: Finding): boolean =>
  !['choice', 'withdrawal', 'cost', 'not measured'].includes(kind);

/** Puts findings together that say the same of several phases. Faults come first, and new ones before known. */
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
