import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { CodePlace } from '../audit/audit-types.js';
import { withoutHash } from '../audit/without-hash.js';

/** Why a request was made, as Chromium tells it. */
export interface Initiator {
  readonly stack: readonly CodePlace[];
  /** The address of the style sheet or document that asked for it; may be empty. */
  readonly url: string;
  readonly isBeacon: boolean;
}

export interface InitiatorTracer {
  /** Takes the initiator of the oldest such request whose initiator was not taken yet. */
  readonly take: (method: string, address: string) => Initiator | undefined;
  /** The scripts that have made an element, innermost first. */
  readonly makersOf: (path: readonly string[]) => Promise<string[]>;
  readonly session: CDPSession | undefined;
}

interface Stack {
  readonly callFrames: readonly { readonly url: string; readonly lineNumber: number }[];
  readonly parent?: Stack;
}

/** The places of a stack, and after them the places of the code that scheduled it. */
const readPlaces = (stack: Stack | undefined): CodePlace[] =>
  stack
    ? [
        ...stack.callFrames
          .filter(({ url }) => /^(https?|blob):/.test(url))
          .map(({ url, lineNumber }) => ({ url, line: lineNumber + 1 })),
        ...readPlaces(stack.parent),
      ]
    : [];

/** An expression for the element at the end of a path through open shadow roots. */
const expressionOf = (path: readonly string[]): string =>
  path.reduce(
    (root, selector, index) =>
      `${root}${index > 0 ? '?.shadowRoot' : ''}?.querySelector(${JSON.stringify(selector)})`,
    'document',
  );

/** Firefox does not tell why it makes a request. */
const TELLS_NOTHING: InitiatorTracer = {
  take: () => undefined,
  makersOf: () => Promise.resolve([]),
  session: undefined,
};

/** Keeps why each request of a page is made, where the browser tells. */
export async function traceInitiators(
  context: BrowserContext,
  page: Page,
  engine: 'chromium' | 'firefox',
): Promise<InitiatorTracer> {
  if (engine !== 'chromium') return TELLS_NOTHING;
  const session = await context.newCDPSession(page);
  const waiting = new Map<string, Initiator[]>();
  session.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
    const key = `${request.method} ${withoutHash(request.url)}`;
    const found: Initiator = {
      stack: readPlaces(initiator.stack),
      url: initiator.url ?? '',
      isBeacon: type === 'Ping',
    };
    waiting.set(key, [...(waiting.get(key) ?? []), found]);
  });
  await session.send('Network.enable');
  await session.send('DOM.enable');
  await session.send('DOM.setNodeStackTracesEnabled', { enable: true });
  // The stack of code that runs later then names the code that scheduled it too.
  await session.send('Debugger.enable');
  await session.send('Debugger.setAsyncCallStackDepth', { maxDepth: 8 });
  await session.send('Debugger.setSkipAllPauses', { skip: true });

  return {
    session,
    take: (method, address) => waiting.get(`${method} ${withoutHash(address)}`)?.shift(),
    async makersOf(path) {
      const urls: string[] = [];
      // A button may be older than the script that shows it. So the hosts around it count too.
      for (let length = path.length; length > 0; length -= 1) {
        const { result } = await session.send('Runtime.evaluate', {
          expression: expressionOf(path.slice(0, length)),
        });
        if (result.objectId === undefined) continue;
        await session.send('DOM.getDocument', { depth: 0 });
        const { nodeId } = await session.send('DOM.requestNode', { objectId: result.objectId });
        const { creation } = await session.send('DOM.getNodeStackTraces', { nodeId });
        urls.push(...readPlaces(creation as Stack | undefined).map(({ url }) => url));
      }
      return [...new Set(urls)];
    },
  };
}
