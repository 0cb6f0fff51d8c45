import type { PageReport } from './audit-report.js';
import type { Entry, Finding, Kept, Party, Phase, Trace } from './audit-types.js';
import type { NoticeReport } from './choice-types.js';
import { createCauseFinder } from './find-cause.js';
import { judgeNotice } from './judge-notice.js';
import { judgeTraces } from './judge-traces.js';
import { isKept } from './known-names.js';
import { suggestMarks } from './suggest-marks.js';

/** What happened while one visitor had the page open. */
export interface VisitRecord {
  readonly traces: readonly Trace[];
  readonly documents: ReadonlyMap<string, string>;
  /** The phases that this visit measures. What happened in its other phases is left out. */
  readonly phases: readonly Phase[];
}

/** What was measured of a page. */
export interface PageMeasurement {
  readonly url: string;
  /** The address after redirects. Its domain is the site's own too. */
  readonly finalUrl: string;
  readonly title: string;
  readonly visits: readonly VisitRecord[];
  readonly kept: Readonly<Partial<Record<Phase, readonly Kept[]>>>;
  readonly notice: NoticeReport;
  /** What could not be measured, and what to do. */
  readonly notMeasured: readonly string[];
}

type FindParty = (address: string) => Party;

/** Finds who caused a trace. The third party whose script or response set a cookie comes before its host. */
function findActor(trace: Trace, partyOf: FindParty): Party {
  if (!isKept(trace)) return partyOf(trace.address);
  const addresses = [...trace.stack.map(({ url }) => url), trace.address, `https://${trace.host}/`];
  const parties = addresses.map(partyOf);
  return parties.find(({ isOwn }) => !isOwn) ?? partyOf(`https://${trace.host}/`);
}

function toEntries({ traces, documents, phases }: VisitRecord, partyOf: FindParty): Entry[] {
  const findCause = createCauseFinder(documents, traces);
  return traces
    .filter(({ phase }) => phases.includes(phase))
    .map((trace) => ({ ...trace, party: findActor(trace, partyOf), cause: findCause(trace) }));
}

/** Makes the report of a page, and its findings. */
export function buildPageReport(
  measurement: PageMeasurement,
  partyOf: FindParty,
): { report: PageReport; findings: Finding[] } {
  const { url, title, visits, kept, notice, notMeasured } = measurement;
  const entries = visits.flatMap((visit) => toEntries(visit, partyOf));
  const phases = visits.flatMap((visit) => visit.phases);
  const withoutConsent = entries.filter(
    ({ phase, party }) => phase !== 'accept' && !party.isHarmless,
  );
  const findings = [
    ...judgeTraces({ url, entries, kept }, (host) => partyOf(`https://${host}/`)),
    ...judgeNotice(url, notice),
    ...notMeasured.map((message): Finding => ({
      key: `not measured: ${message}`,
      severity: 'note',
      kind: 'not measured',
      phase: 'before',
      page: url,
      party: '',
      message,
      isNew: true,
    })),
  ];
  const marks = suggestMarks(withoutConsent, url);
  return { report: { url, title, notice, phases, entries, kept, marks }, findings };
}
