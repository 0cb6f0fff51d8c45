import { createFinder, type Finder } from '../mark/find-party.js';
import { findRequester } from './find-requester.js';
import type { Finding } from './finding.js';
import { describeElement, suggestLine } from './suggest-line.js';

/** The names that browsers give to requests by code. */
const BY_CODE = ['fetch', 'xmlhttprequest', 'beacon', 'eventsource', 'websocket'];

const NO_RULES = { isEmpty: true, marks: [], find: () => undefined, ofSnippet: () => undefined };

const createOwnFinder = (): Finder =>
  createFinder(NO_RULES, [location.hostname.replace(/^www\./, '')], new URL(location.href));

/** The mark for a third party: the purposes that it is known for, else all that are on offer. */
const markOf = (finder: Finder, url: URL, isFrame: boolean, offered: readonly string[]): string => {
  const finding = finder.find(url, isFrame ? 'frame' : 'other');
  return finding.kind === 'known' ? finding.mark : offered.join(' ');
};

function describe(
  { name, initiatorType }: PerformanceResourceTiming,
  url: URL,
  finder: Finder,
  offered: readonly string[],
): Finding {
  const found = findRequester(name);
  const mark = markOf(finder, url, initiatorType === 'iframe', offered);
  if (found)
    return {
      kind: 'request',
      what: name,
      cause: `${describeElement(found.element)} by ${found.attribute}`,
      element: found.element,
      instead: suggestLine(found.element, mark),
    };
  const first = mark.split(/[\s|]+/)[0] ?? '';
  if (BY_CODE.includes(initiatorType))
    return {
      kind: 'request',
      what: name,
      cause: `code, by ${initiatorType}`,
      element: undefined,
      instead: `await askFirst.whenGranted('${first}')`,
    };
  const isOfStyle = initiatorType === 'css';
  return {
    kind: 'request',
    what: name,
    cause: isOfStyle ? 'a style sheet' : `code, or an element that is gone (${initiatorType})`,
    element: undefined,
    instead: isOfStyle
      ? `<link rel="stylesheet" data-consent="${mark}" data-consent-href="…">`
      : `Mark the script that adds it with data-consent="${mark}".`,
  };
}

/**
 * Follows what the page requests of third parties, so far and from now on. The files in `ownFolder`
 * are ours.
 *
 * @param isOver whether a purpose is granted, so that nothing more counts
 * @param onFound called when there is something new
 * @returns the findings so far, in their order
 */
export function collectRequests(
  offered: readonly string[],
  ownFolder: string,
  isOver: () => boolean,
  onFound: () => void,
): () => Finding[] {
  const finder = createOwnFinder();
  const found = new Map<string, Finding>();
  const add = (entries: readonly PerformanceEntry[]): void => {
    if (isOver()) return;
    const before = found.size;
    for (const entry of entries as PerformanceResourceTiming[]) {
      const url = finder.resolve(entry.name);
      if (!url || !finder.isForeign(url) || entry.name.startsWith(ownFolder)) continue;
      if (!found.has(entry.name)) found.set(entry.name, describe(entry, url, finder, offered));
    }
    if (found.size > before) onFound();
  };
  new PerformanceObserver((list) => add(list.getEntries())).observe({
    type: 'resource',
    buffered: true,
  });
  return () => [...found.values()];
}
