import type { Trace, TraceKind } from '../audit/audit-types.js';
import { hostOf } from '../audit/parties.js';
import { readStack } from '../audit/read-stack.js';
import { OWN_FUNCTION, type Told } from './watch-page.js';

/** A trace that has not been put into a phase yet. */
export type NewTrace = Omit<Trace, 'phase' | 'time'>;

/** Something that a page did, as against something that was measured of it. */
type Act = Told & { readonly kind: TraceKind };

/** Whether this is no measurement: no layout shift, no event, and no first sight of the notice. */
export const isAct = (told: Told): told is Act =>
  told.kind !== 'shift' && told.kind !== 'event' && told.kind !== 'notice';

/** What a document has told, as a trace. */
export function toTrace({ kind, address, name, element, stack }: Act, document: string): NewTrace {
  const isKept = kind === 'cookie' || kind === 'storage';
  return {
    kind,
    address,
    name,
    element,
    document,
    host: hostOf(isKept ? document : address),
    stack: readStack(stack, OWN_FUNCTION),
    bytes: 0,
    initiator: '',
  };
}

const withHttp = (address: string): string => address.replace(/^ws/, 'http');

const isRequest = ({ kind }: Trace): boolean => kind === 'request' || kind === 'beacon';

/**
 * Puts together what the browser and the document tell of the same beacon or connection: the browser knows
 * its size, and the document the code behind it.
 *
 * @param told the traces that documents have told of
 */
export function mergeTold(traces: readonly Trace[], told: ReadonlySet<Trace>): Trace[] {
  const merged = new Map<Trace, Trace>();
  const gone = new Set<Trace>();
  for (const trace of told) {
    if (trace.kind !== 'beacon' && trace.kind !== 'socket') continue;
    const request = traces.find(
      (other) =>
        isRequest(other) &&
        !told.has(other) &&
        !merged.has(other) &&
        other.phase === trace.phase &&
        withHttp(other.address) === withHttp(trace.address),
    );
    if (!request) continue;
    gone.add(trace);
    const { kind, name, address } = trace;
    const stack = trace.stack.length > 0 ? trace.stack : request.stack;
    merged.set(request, { ...request, kind, address, stack, name: name || request.name });
  }
  return traces.filter((trace) => !gone.has(trace)).map((trace) => merged.get(trace) ?? trace);
}
