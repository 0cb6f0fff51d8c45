import type { Screenshots } from '../audit/audit-report.js';
import type { Kept, Phase } from '../audit/audit-types.js';
import type { VisitRecord } from '../audit/build-page-report.js';
import type { NamedControls } from './make-choice.js';
import type { Visit } from './use-visit.js';

export interface PageOptions {
  /** How long nothing may happen until a page is at rest, in milliseconds. */
  readonly wait: number;
  readonly controls: NamedControls;
  /** Returns why a page is not audited, from the address that it has led to; undefined if it is audited. */
  readonly refuse?: (finalUrl: string) => string | undefined;
  /** Called at the beginning of each step. */
  readonly onStep: (step: string) => void;
}

/** A notice that comes later than this, in milliseconds, is taken for none. */
export const LATEST_NOTICE = 5000;

/** What is collected in the course of an audit. */
export interface Collected {
  kept: Partial<Record<Phase, readonly Kept[]>>;
  screenshots: { -readonly [Key in keyof Screenshots]: Screenshots[Key] };
  notMeasured: string[];
}

/** Says how to name a control that was not found. */
export const nameControls = (options: string): string =>
  `If another control does it, name that with a CSS selector: ${options}`;

/** Waits until a page is at rest, and keeps what it has stored and how it looks. */
export async function keep(
  phase: Phase,
  visit: Visit,
  { kept, screenshots }: Collected,
): Promise<void> {
  await visit.rest();
  kept[phase] = await visit.readKept();
  const picture = await visit.takePicture();
  if (picture !== undefined) screenshots[phase] = picture;
}

/** What a visitor has seen in some phases. */
export const toRecord = ({ recorder }: Visit, phases: readonly Phase[]): VisitRecord => ({
  traces: recorder.readTraces(),
  documents: recorder.documents,
  phases,
});
