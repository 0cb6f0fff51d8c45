import type { Trace, TraceKind } from '../audit/audit-types.js';
import { isKept } from '../audit/known-names.js';
import { hostOf } from '../audit/parties.js';
import { readStack } from '../audit/read-stack.js';
import { OWN_FUNCTION, type PageMessage } from './watch-page.js';

/** A trace that has not been put into a phase yet. */
export type NewTrace = Omit<Trace, 'phase' | 'time'>;

/** Something that a page did, as against something that was measured of it. */
type Act = PageMessage & { readonly kind: TraceKind };

/** Whether this is no measurement: no layout shift, no event, and no first sight of the notice. */
export const isAct = (message: PageMessage): message is Act =>
  message.kind !== 'shift' && message.kind !== 'event' && message.kind !== 'notice';

/** What a document says of itself, as a trace. */
export function toTrace(act: Act, document: string): NewTrace {
  const { kind, address, name, element, stack } = act;
  return {
    kind,
    address,
    name,
    element,
    document,
    host: hostOf(isKept(act) ? document : address),
    stack: readStack(stack, OWN_FUNCTION),
    bytes: 0,
    initiator: '',
  };
}

const withHttp = (address: string): string => address.replace(/^ws/, 'http');

const isRequest = ({ kind }: Trace): boolean => kind === 'request' || kind === 'beacon';

/**
 * Puts together what the browser and the document say of the same beacon or connection: the browser knows
 * its size, and the document knows the code that made it.
 *
 * @param ofDocuments the traces that come from the messages of documents
 */
export function mergeTraces(traces: readonly Trace[], ofDocuments: ReadonlySet<Trace>): Trace[] {
  const merged = new Map<Trace, Trace>();
  const gone = new Set<Trace>();
  for (const trace of ofDocuments) {
    if (trace.kind !== 'beacon' && trace.kind !== 'socket') continue;
    const request = traces.find(
      (other) =>
        isRequest(other) &&
        !ofDocuments.has(other) &&
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
