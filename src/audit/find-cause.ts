import type { Cause, CodePlace, Trace } from './audit-types.js';
import { isKept } from './known-names.js';
import { readElements, type WrittenElement } from './read-elements.js';
import { withoutHash } from './without-hash.js';

/** How many steps a chain of scripts that insert scripts is followed. */
const LONGEST_CHAIN = 12;

/** How many characters of an element a report shows. */
const SHOWN = 160;

const NO_CAUSE: Cause = { element: '', source: '', line: 0, script: '' };

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

const describePlace = ({ url, line }: CodePlace): string => `${url}:${line}`;

/**
 * Returns a function that finds the cause of a trace: an element of the page, or a script.
 *
 * @param documents the HTML of the documents by their addresses, as the server sent it
 * @param traces all traces of the visit, to follow a script back to the element or script that inserted it
 */
export function createCauseFinder(
  documents: ReadonlyMap<string, string>,
  traces: readonly Trace[],
): (trace: Trace) => Cause {
  const elements = new Map<string, WrittenElement[]>();
  for (const [url, html] of documents) elements.set(withoutHash(url), readElements(html, url));
  const requests = new Map<string, Trace>();
  for (const trace of [...traces].reverse())
    if (trace.kind === 'request') requests.set(withoutHash(trace.address), trace);

  const inDocument = (url: string): readonly WrittenElement[] =>
    elements.get(withoutHash(url)) ?? [];

  const findRequesting = (document: string, address: string): WrittenElement | undefined =>
    inDocument(document).find((element) =>
      element.addresses.some((found) => withoutHash(found) === withoutHash(address)),
    );

  /** The inline script of a document at a line. */
  const findScript = ({ url, line }: CodePlace): WrittenElement | undefined =>
    inDocument(url).find(
      ({ name, addresses, firstLine, lastLine }) =>
        name === 'script' && addresses.length === 0 && line >= firstLine && line <= lastLine,
    );

  const describe = (element: WrittenElement, script = ''): Cause => ({
    element: shorten(element.source),
    source: element.source,
    line: element.firstLine,
    script,
  });

  function follow(trace: Trace, depth: number): Cause {
    const inHtml = isKept(trace) ? undefined : findRequesting(trace.document, trace.address);
    if (inHtml) return describe(inHtml);

    const [innermost] = trace.stack;
    const script = innermost ? describePlace(innermost) : '';
    for (const place of trace.stack) {
      const element = findScript(place) ?? findRequesting(trace.document, place.url);
      if (element) return describe(element, script);
    }
    const asked = [...trace.stack.map(({ url }) => url), trace.initiator, trace.document]
      .concat(trace.kind === 'cookie' ? [trace.address] : [])
      .map((address) => requests.get(withoutHash(address)))
      .find((request) => request !== undefined && request !== trace);
    if (asked && depth < LONGEST_CHAIN) {
      const cause = follow(asked, depth + 1);
      return { ...cause, script: script || cause.script || trace.initiator };
    }
    return { ...NO_CAUSE, element: shorten(trace.element), source: trace.element, script };
  }

  return (trace) => follow(trace, 0);
}
