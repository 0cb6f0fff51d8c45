import type { Entry, Finding, Kept, Party, Phase } from './audit-types.js';
import type { NoticeReport } from './choice-types.js';
import type { DraftConfiguration } from './draft-configuration.js';
import { isKept } from './known-names.js';
import type { MarkSuggestion } from './suggest-marks.js';

/** What an audit says of one page. */
export interface PageReport {
  readonly url: string;
  readonly title: string;
  readonly notice: NoticeReport;
  /** The phases that could be measured. */
  readonly phases: readonly Phase[];
  readonly entries: readonly Entry[];
  readonly kept: Readonly<Partial<Record<Phase, readonly Kept[]>>>;
  readonly marks: readonly MarkSuggestion[];
}

/** The report that `--json` writes. Only the HTML has screenshots too. */
export interface AuditReport {
  readonly tool: string;
  readonly date: string;
  readonly browser: string;
  /** What this browser cannot tell; empty where it tells all. */
  readonly limits: string;
  readonly pages: readonly PageReport[];
  readonly findings: readonly Finding[];
  readonly configuration: DraftConfiguration;
}

/** Pictures of a page by phase, in base64. */
export type Screenshots = Readonly<Partial<Record<Phase, string>>>;

/** What a third party did in all pages. */
export interface PartyRow {
  readonly party: Party;
  /** How often it was contacted or kept something, by phase. */
  readonly counts: Readonly<Record<Phase, number>>;
  /** Names of its cookies and entries. */
  readonly names: readonly string[];
  /** Whether it waits for Accept. */
  readonly isHeld: boolean;
}

/** Lists the third parties of all pages. Those that do not wait for Accept come first. */
export function listParties(pages: readonly PageReport[]): PartyRow[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of pages.flatMap(({ entries }) => entries)) {
    if (entry.party.isOwn) continue;
    const { domain } = entry.party;
    groups.set(domain, [...(groups.get(domain) ?? []), entry]);
  }
  const rows = [...groups.values()].flatMap((entries): PartyRow[] => {
    const [first] = entries;
    if (!first) return [];
    const count = (phase: Phase): number => entries.filter((entry) => entry.phase === phase).length;
    const counts = {
      before: count('before'),
      decline: count('decline'),
      accept: count('accept'),
      withdrawal: count('withdrawal'),
    };
    const names = entries.filter(isKept).map(({ name }) => name);
    return [
      {
        party: first.party,
        counts,
        names: [...new Set(names)].sort(),
        isHeld: counts.before + counts.decline + counts.withdrawal === 0,
      },
    ];
  });
  return rows.sort(
    (one, other) =>
      Number(one.isHeld) - Number(other.isHeld) ||
      one.party.domain.localeCompare(other.party.domain, 'en'),
  );
}
