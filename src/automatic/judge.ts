import { fieldsOf } from '../core/fields.js';
import { createFinder, MARKS, type Use } from '../mark/find-party.js';
import { readRules, type Rules } from '../mark/read-rules.js';
import { isMarkGranted } from '../options/marks.js';
import { document } from '../page/document.js';
import { report } from '../page/report.js';
import type { Purpose } from '../core/types.js';
import { findPlace } from '../page/place.js';

/**
 * The mark under which an address is held now; undefined where it goes on: it is the site's own, it is
 * allowed, nobody knows it, or its purpose is granted.
 */
export type Judge = (address: string, use: Use) => string | undefined;

/** What the owner writes on the tag of the add-on. */
export interface AutomaticOptions {
  /** Hosts that are never held, with their sub-domains, between spaces. */
  readonly allow?: string;
  /** The purpose of hosts that nobody knows. Without it they are not held. */
  readonly unknown?: string;
  /** Rules as `ask-first mark` reads them, as JSON: a host or a path, and its purpose. */
  readonly rules?: string;
}

/** Reads the rules; none, with a report, where they are wrong. */
function readOwnRules(rules = '{}'): Rules {
  try {
    return readRules(fieldsOf(JSON.parse(rules)));
  } catch (error) {
    report('error', 'automatic.js: data-rules cannot be read, no rule is used:', error);
    return readRules({});
  }
}

interface JudgeOfPage {
  readonly judge: Judge;
  /** Whether nothing is held any more, whatever its host. */
  readonly isAllGranted: () => boolean;
}

/** Creates the function that judges addresses. `isGranted` says what may run at that moment. */
export function createJudge(
  { allow = '', unknown = '', rules }: AutomaticOptions,
  isGranted: (purpose: Purpose) => boolean,
): JudgeOfPage {
  const site = [
    findPlace().hostname.replace(/^www\./, ''),
    ...(allow.match(/\S+/g) ?? []).map((host) => host.replace(/^\*\./, '').toLowerCase()),
  ];
  const ownRules = readOwnRules(rules);
  const { find } = createFinder(ownRules, site, new URL(findPlace().href));
  const marks = [...MARKS, ...ownRules.marks, unknown].filter((mark) => mark !== '');

  function judge(address: string, use: Use): string | undefined {
    let url: URL;
    try {
      // What a socket connects to is known by its host too.
      url = new URL(new URL(address, document.baseURI).href.replace(/^ws(?=s?:)/, 'http'));
    } catch {
      return undefined;
    }
    if (!/^https?:$/.test(url.protocol)) return undefined;
    const finding = find(url, use);
    const isUnknown = finding.kind === 'unknown' && unknown !== '';
    const mark = finding.kind === 'known' ? finding.mark : isUnknown ? unknown : undefined;
    return mark === undefined || isMarkGranted(mark, isGranted) ? undefined : mark;
  }

  return { judge, isAllGranted: () => marks.every((mark) => isMarkGranted(mark, isGranted)) };
}
