import { COVERED } from '../markup/create-placeholder-cover.js';
import type { LineIndex } from '../markup/line-index.js';
import type { Tag } from '../markup/tag.js';
import type { Finding } from './find-party.js';
import type { Marked, MarkReport, NotMarked, Place, Removed, Unsure } from './mark-types.js';

/** Reports what is done with the tags of a part of the page. Their offsets count within that part. */
export interface Reporter {
  marked(tag: Tag, details: Pick<Marked, 'address' | 'purpose' | 'reason'>): void;
  removed(tag: Tag, details: Pick<Removed, 'address' | 'reason'>): void;
  unsure(tag: Tag, details: Pick<Unsure, 'address' | 'reason' | 'isLive'>): void;
  /** Counts third parties that are left alone. */
  unknown(found: readonly Extract<Finding, { kind: 'unknown' }>[]): void;
  /** Returns the reporter for a part within this one, which begins at an offset. */
  inside(offset: number): Reporter;
}

/** Collects the report of a page. */
export interface ReportCollector {
  /** The reporter of the whole page. */
  readonly reporter: Reporter;
  /** Reports an address in code of a template, which begins at an offset of the page. */
  unsureTemplate(offset: number, address: string): void;
  /** What was collected so far. */
  collected(): MarkReport;
}

const PLACEHOLDERS = new RegExp(`${COVERED}+`, 'g');

/** Shortens an address for a message. */
function shorten(address: string): string {
  const short = address.trim().slice(0, 300);
  return short.includes(COVERED) ? short.replace(PLACEHOLDERS, '…') : short;
}

/** The name of an element. That of a link has its `rel` too. */
const nameOf = ({ name, attributes }: Tag): string =>
  name === 'link' ? `link rel="${attributes.get('rel') ?? ''}"` : name.replace('svg:', '');

export function createReport({ placeAt }: LineIndex): ReportCollector {
  const marked: Marked[] = [];
  const removed: Removed[] = [];
  const unsure: Unsure[] = [];
  const notMarked = new Map<string, NotMarked>();
  const templates: { offset: number; doubt: Unsure }[] = [];

  function placeOf(offset: number, element: string, address: string): Place {
    const { line, column } = placeAt(offset);
    return { line, column, element, address: shorten(address) };
  }

  function createReporter(base: number): Reporter {
    const placeOfTag = (tag: Tag, address: string): Place =>
      placeOf(base + tag.start, nameOf(tag), address);
    return {
      marked(tag, details) {
        const { line, column, element, address } = placeOfTag(tag, details.address);
        const { purpose, reason } = details;
        // Written out for speed: a spread would take as long as all the rest of this function.
        marked.push({ line, column, element, address, purpose, reason });
      },
      removed: (tag, { address, reason }) =>
        void removed.push({ ...placeOfTag(tag, address), reason }),
      unsure: (tag, { address, reason, isLive }) =>
        void unsure.push({ ...placeOfTag(tag, address), reason, isLive }),
      unknown(found) {
        for (const { host, category, isHarmless } of found) {
          const count = (notMarked.get(host)?.count ?? 0) + 1;
          notMarked.set(host, { host, count, category, isHarmless });
        }
      },
      inside: (offset) => createReporter(base + offset),
    };
  }

  return {
    reporter: createReporter(0),
    unsureTemplate(offset, address) {
      const place = placeOf(offset, 'code of the template', address);
      const reason = 'names a third party: mark what it writes';
      templates.push({ offset, doubt: { ...place, isLive: true, reason } });
    },
    collected() {
      const inOrder = [...templates].sort((one, other) => one.offset - other.offset);
      return {
        marked: [...marked],
        removed: [...removed],
        unsure: [...unsure, ...inOrder.map(({ doubt }) => doubt)],
        notMarked: [...notMarked.values()],
      };
    },
  };
}
