import type { Trace } from '../audit/audit-types.js';
import type { NoticeCost } from '../audit/choice-types.js';
import { withoutHash } from '../audit/without-hash.js';
import type { Visit } from './use-visit.js';

/** Names of files of consent tools. They tell which style sheets belong to the notice. */
const TOOL_FILE =
  /ask-first|cookie-?consent|consent-?(manager|banner)|klaro|tarteaucitron|cookiebot|onetrust|otbanner|usercentrics|didomi|osano|orejime|cookieyes|complianz|iubenda|quantcast|trustarc|c15t/i;

/** How long after its first sight a notice counts as the cause of layout shifts, in milliseconds. */
const SHIFT_WINDOW = 500;

const isScriptOrStyle = ({ kind, name }: Trace): boolean =>
  kind === 'request' && /^(script|stylesheet)$/.test(name);

/**
 * Lists the requests of a notice: its scripts, the files that these load until it is seen, and the files
 * that are named like those of a consent tool.
 */
function requestsOf(traces: readonly Trace[], makers: readonly string[], until: number): Trace[] {
  const scripts = new Set(makers.map(withoutHash));
  const before = traces.filter(({ phase }) => phase === 'before').filter(isScriptOrStyle);
  const isOfNotice = ({ address, stack, time }: Trace): boolean =>
    scripts.has(address) ||
    TOOL_FILE.test(new URL(address).pathname) ||
    (time <= until && stack.some(({ url }) => scripts.has(url)));
  return before.filter(isOfNotice);
}

/**
 * Measures what the notice costs.
 *
 * @param path leads to the notice, and is the one that the visit was started with
 */
export async function measureNotice(
  { recorder, initiators }: Visit,
  path: readonly string[],
): Promise<NoticeCost> {
  const seen = recorder.measured.find(({ kind }) => kind === 'notice');
  const visibleAfter = seen && Math.max(0, seen.time - recorder.startTime);
  const makers = await initiators.makersOf(path).catch(() => []);
  const requests = requestsOf(recorder.readTraces(), makers, visibleAfter ?? Infinity);
  const shifts = recorder.measured.filter(
    ({ kind, time }) =>
      kind === 'shift' && seen && time >= seen.time - 50 && time <= seen.time + SHIFT_WINDOW,
  );
  return {
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: requests.length,
    ...(visibleAfter !== undefined && { visibleAfter }),
    // Firefox measures no shifts.
    ...(seen &&
      initiators.session && { layoutShift: shifts.reduce((sum, { value }) => sum + value, 0) }),
  };
}

/** The longest delay from a click to the next paint, in milliseconds, of the clicks since a time. */
export function readDelay({ recorder }: Visit, time: number): number | undefined {
  const events = recorder.measured.filter(
    (message) =>
      message.kind === 'event' &&
      /^(pointer|mouse|click)/.test(message.name) &&
      message.time >= time,
  );
  return events.length > 0 ? Math.max(...events.map(({ value }) => value)) : undefined;
}
