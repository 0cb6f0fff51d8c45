import type { Screenshots } from '../audit/audit-report.js';
import type { Kept, Phase } from '../audit/audit-types.js';
import type { VisitRecord } from '../audit/build-page-report.js';
import type { Visit } from './use-visit.js';

/** What is collected in the course of an audit. */
export interface Collected {
  kept: Partial<Record<Phase, readonly Kept[]>>;
  screenshots: { -readonly [Key in keyof Screenshots]: Screenshots[Key] };
  notMeasured: string[];
}

/** Waits until a page is at rest, and collects what it has stored and how it looks. */
export async function collectPhase(
  phase: Phase,
  visit: Visit,
  { kept, screenshots }: Collected,
): Promise<void> {
  await visit.rest();
  kept[phase] = await visit.readKept();
  const picture = await visit.takePicture();
  if (picture !== undefined) screenshots[phase] = picture;
}

/**
 * Collects what could not be measured, and says how to name the control for it.
 *
 * @param options the options of the command that name the control, such as `--accept`
 */
export function collectMissing(what: string, options: string, { notMeasured }: Collected): void {
  notMeasured.push(`${what}. Name the right control with a CSS selector: ${options}`);
}

/** Makes the record of a visit, with the phases that it measures. */
export const toRecord = ({ recorder }: Visit, phases: readonly Phase[]): VisitRecord => ({
  traces: recorder.readTraces(),
  documents: recorder.documents,
  phases,
});
