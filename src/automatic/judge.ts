import { fieldsOf } from '../core/fields.js';
import type { Purpose } from '../core/types.js';
import { createFinder, type Use } from '../mark/find-party.js';
import { readRules, type Rules } from '../mark/read-rules.js';
import { isMarkGranted } from '../options/marks.js';
import { document } from '../page/document.js';
import { findPlace } from '../page/place.js';
import { report } from '../page/report.js';

/**
 * Returns the mark under which an address is held now. Undefined if the address may be requested:
 * it is the site's own, it is allowed, its purpose is granted, or it is unknown and unknown hosts
 * need no purpose.
 */
export type Judge = (address: string, use: Use) => string | undefined;

/** What the owner writes on the tag of the add-on. */
export interface AutomaticOptions {
  /** Hosts that are never held, with their sub-domains, between spaces. */
  readonly allow?: string;
  /** The purpose of unknown hosts. Without it they are not held. */
  readonly unknown?: string;
  /** Rules as `ask-first mark` reads them, as JSON: a host or a path, and its purpose. */
  readonly rules?: string;
}

/** Reads the rules. If they are wrong, reports that and uses none. */
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
  /**
   * Whether the page has full consent: each purpose is granted that the page asks for, that the
   * owner names on the tag, or for which something was held.
   */
  readonly isAllGranted: () => boolean;
}

/** The purposes of the page at the moment of the call. */
interface Purposes {
  /** Whether elements that need this purpose may run. */
  readonly isGranted: (purpose: Purpose) => boolean;
  /** The purposes that the page asks for; none until that is known. */
  readonly offered: () => readonly Purpose[];
}

/** Creates the function that judges addresses. */
export function createJudge(
  { allow = '', unknown = '', rules }: AutomaticOptions,
  { isGranted, offered }: Purposes,
): JudgeOfPage {
  const site = [
    findPlace().hostname.replace(/^www\./, ''),
    ...(allow.match(/\S+/g) ?? []).map((host) => host.replace(/^\*\./, '').toLowerCase()),
  ];
  const ownRules = readOwnRules(rules);
  const { find } = createFinder(ownRules, site, new URL(findPlace().href));
  /** Marks that have to be granted even if the page does not ask for their purposes. */
  const needed = new Set([...ownRules.marks, unknown].filter((mark) => mark !== ''));

  function judge(address: string, use: Use): string | undefined {
    let url: URL;
    try {
      // Known hosts have `http` addresses, so the address of a socket is looked up as one.
      url = new URL(new URL(address, document.baseURI).href.replace(/^ws(?=s?:)/, 'http'));
    } catch {
      return undefined;
    }
    if (!/^https?:$/.test(url.protocol)) return undefined;
    const finding = find(url, use);
    const isUnknown = finding.kind === 'unknown' && unknown !== '';
    const mark = finding.kind === 'known' ? finding.mark : isUnknown ? unknown : undefined;
    if (mark === undefined || isMarkGranted(mark, isGranted)) return undefined;
    needed.add(mark);
    return mark;
  }

  // Written with loops, for the reason that `isMarkGranted` gives.
  function isAllGranted(): boolean {
    const asked = offered();
    for (const purpose of asked) if (!isGranted(purpose)) return false;
    for (const mark of needed) if (!isMarkGranted(mark, isGranted)) return false;
    return asked.length > 0;
  }
  return { judge, isAllGranted };
}
