import type { BrowserContext, Frame, Page, Request } from 'playwright-core';
import type { Phase, Trace } from '../audit/audit-types.js';
import { hostOf } from '../audit/parties.js';
import { isAct, mergeTraces, type NewTrace, toTrace } from './merge-traces.js';
import { readAnswer } from './read-answer.js';
import { toRequestTrace } from './read-request.js';
import type { InitiatorTracer } from './trace-initiators.js';
import type { PageMessage } from './watch-page.js';

type Draft = { -readonly [Key in keyof Trace]: Trace[Key] };

/** What a visit has recorded. */
export interface Recorder {
  /** Begins a phase. What happens from now on belongs to it. */
  readonly begin: (phase: Phase) => void;
  /** Records what the page tells about itself. */
  readonly hear: (message: PageMessage, frame: Frame) => void;
  /** Adds a trace of the present phase. */
  readonly add: (trace: NewTrace) => void;
  /** Reads all that was recorded until now. */
  readonly readTraces: () => Trace[];
  /** What the page has measured: layout shifts, events, and the first sight of the notice. */
  readonly measured: readonly PageMessage[];
  /** The HTML of documents by their addresses. */
  readonly documents: ReadonlyMap<string, string>;
  /** When something last happened on the network, and how many requests are under way. */
  readonly network: { readonly lastTime: number; readonly open: number };
  /** When the present phase began, in milliseconds since 1970. */
  readonly startTime: number;
}

/** Records all that happens in a visitor's browser. */
export function recordVisit(
  context: BrowserContext,
  page: Page,
  initiators: InitiatorTracer,
): Recorder {
  const traces: Draft[] = [];
  const measured: PageMessage[] = [];
  const documents = new Map<string, string>();
  const drafts = new Map<Request, Draft>();
  const tracesOfDocuments = new Set<Trace>();
  const explained = new Set<Draft>();
  const asked = new Set<string>();
  const open = new Set<Request>();
  let phase: Phase = 'before';
  let startTime = Date.now();
  let lastTime = startTime;

  function add(trace: NewTrace, time = Date.now()): Draft {
    const draft = { ...trace, phase, time: Math.max(0, time - startTime) };
    traces.push(draft);
    return draft;
  }

  context.on('request', (request) => {
    const address = request.url();
    if (!/^https?:/.test(address)) return;
    // A page that requests the same address again and again, as a ticker does, can still be at rest.
    const path = address.replace(/[?#].*$/, '');
    if (!asked.has(path)) {
      asked.add(path);
      open.add(request);
      lastTime = Date.now();
    }
    drafts.set(request, add(toRequestTrace(request, page)));
  });

  context.on('response', (response) => {
    const request = response.request();
    const draft = drafts.get(request);
    if (!draft) return;
    void readAnswer(response, request).then(({ cookies, hints, html }) => {
      if (html !== undefined) documents.set(request.url(), html);
      const shared = { bytes: 0, stack: [], element: '', initiator: draft.address };
      for (const { name, host } of cookies)
        traces.push({ ...draft, ...shared, kind: 'cookie', name, host });
      for (const { address, rel } of hints)
        traces.push({
          ...draft,
          ...shared,
          kind: 'hint',
          name: rel,
          address,
          host: hostOf(address),
        });
    });
  });

  const close = (request: Request): void => {
    if (open.delete(request)) lastTime = Date.now();
  };
  context.on('requestfailed', close);
  context.on('requestfinished', (request) => {
    close(request);
    request
      .sizes()
      .then(({ responseBodySize, responseHeadersSize }) => {
        const draft = drafts.get(request);
        if (draft) draft.bytes = responseBodySize + responseHeadersSize;
      })
      // The page is gone.
      .catch(() => undefined);
  });

  /** Adds to each request why it was made, in the order of the requests. */
  function addInitiators(): void {
    for (const [request, draft] of drafts) {
      const initiator = explained.has(draft)
        ? undefined
        : initiators.take(request.method(), request.url());
      if (!initiator) continue;
      explained.add(draft);
      draft.stack = initiator.stack;
      draft.initiator = initiator.url;
      if (initiator.isBeacon) draft.kind = 'beacon';
    }
  }

  function hear(message: PageMessage, frame: Frame): void {
    if (!isAct(message)) {
      measured.push(message);
      return;
    }
    tracesOfDocuments.add(add(toTrace(message, frame.url()), message.time));
  }

  return {
    begin(next) {
      phase = next;
      startTime = Date.now();
      lastTime = startTime;
      asked.clear();
    },
    hear,
    add: (trace) => void add(trace),
    readTraces() {
      addInitiators();
      return mergeTraces(traces, tracesOfDocuments);
    },
    measured,
    documents,
    get network() {
      return { lastTime, open: open.size };
    },
    get startTime() {
      return startTime;
    },
  };
}
