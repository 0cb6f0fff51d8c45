import { fieldsOf } from '../core/fields.js';
import type { Purpose } from '../core/types.js';
import { createFinder, type Use } from '../mark/find-party.js';
import { readRules, type Rules } from '../mark/read-rules.js';
import { isMarkGranted } from '../options/marks.js';
import { document } from '../page/document.js';
import { findPlace } from '../page/place.js';
import { report } from '../page/report.js';

/**
 * The mark under which an address is held now. Undefined where the address is requested: it is the site's
 * own, it is allowed, nobody knows it, or its purpose is granted.
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
  /**
   * Whether the page has full consent: granted is every purpose that it asks for, that the owner names on
   * the tag, or that something was held for. In loops, for the reason that `isMarkGranted` gives.
   */
  readonly isAllGranted: () => boolean;
}

/** The purposes of the page at the moment of the call. */
interface Purposes {
  /** Whether what a purpose holds may run. */
  readonly isGranted: (purpose: Purpose) => boolean;
  /** Those that the page asks for; none until that is known. */
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
  /** Marks that count whether the page asks for their purposes or not. */
  const needed = new Set([...ownRules.marks, unknown].filter((mark) => mark !== ''));

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
    if (mark === undefined || isMarkGranted(mark, isGranted)) return undefined;
    needed.add(mark);
    return mark;
  }

  function isAllGranted(): boolean {
    const asked = offered();
    for (const purpose of asked) if (!isGranted(purpose)) return false;
    for (const mark of needed) if (!isMarkGranted(mark, isGranted)) return false;
    return asked.length > 0;
  }
  return { judge, isAllGranted };
}
