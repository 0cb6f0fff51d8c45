import type { Trace, TraceKind } from '../audit/audit-types.js';
import { isKept } from '../audit/known-names.js';
import { hostOf } from '../audit/parties.js';
import { readStack } from '../audit/read-stack.js';
import { OWN_FUNCTION, type PageMessage } from './watch-page.js';

/** A trace before it gets its phase and time. */
export type NewTrace = Omit<Trace, 'phase' | 'time'>;

/** A message about something that the page did, and not about a measurement. */
type Act = PageMessage & { readonly kind: TraceKind };

/** Whether a message is about an act. The other kinds are measurements. */
export const isAct = (message: PageMessage): message is Act =>
  message.kind !== 'shift' && message.kind !== 'event' && message.kind !== 'notice';

/** Makes a trace of what a document tells about itself. */
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
 * Makes one trace of what the browser and the document tell about the same beacon or connection. The
 * browser knows its size, and the document knows the code that made it.
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
