import { en } from '../locales/en.js';
import { checkOptions } from '../options/check-options.js';
import { readConfig } from '../options/config.js';
import type { PagePlace } from '../options/option-reader.js';
import { readVendors } from '../options/vendors.js';
import type { Setup } from './setup.js';
import { writeConfig, writePurposes } from './write-config.js';

/** What is wrong with the setup: the messages by the place of their field. */
export type Mistakes = Readonly<Record<string, readonly string[]>>;

/** Stands for the owner's site while its address is not filled in. */
const UNKNOWN_PAGE = 'https://your-site.example/';

/** The place of the site; a stand-in if its address is missing or wrong. */
export function placeOf({ page }: Setup): PagePlace {
  try {
    const { protocol, hostname, origin, href } = new URL(page);
    if (/^https?:$/.test(protocol)) return { hostname, origin, href };
  } catch {
    // `findMistakes` reports it.
  }
  const { hostname, origin, href } = new URL(UNKNOWN_PAGE);
  return { hostname, origin, href };
}

/** Whether an address of a page of the site can be used to check others. */
const isPage = (setup: Setup): boolean => setup.page === '' || placeOf(setup).href !== UNKNOWN_PAGE;

function describeUsed(used: unknown): string {
  const text = Array.isArray(used) ? used.join(' ') : used;
  return typeof text === 'string' && text !== '' ? `“${text}”` : 'nothing';
}

function describe(found: unknown, used: unknown, problem?: string): string {
  const isMissing = found === null || found === undefined || found === '';
  const what = isMissing ? 'This is missing' : (problem ?? 'This cannot be used');
  return `${what}. Used instead: ${describeUsed(used)}.`;
}

/**
 * Finds what Ask First would report about these options, with its own reader. A place is the name
 * of an option, or a path such as `purposes.analytics.vendors[0].cookies[1].name`. What is wrong
 * with a purpose as a whole has the place `purposes[2]`, with its number among those that are
 * offered.
 */
export function findMistakes(setup: Setup): Mistakes {
  const found = new Map<string, string[]>();
  const add = (place: string, message: string): void => {
    found.set(place, [...(found.get(place) ?? []), message]);
  };
  // Objects, so that the mistakes of two purposes with the same id can be told apart.
  const entries = writePurposes(setup);
  const config = readConfig({ ...writeConfig(setup), purposes: entries });
  checkOptions(config, en.purposes, placeOf(setup), (option, value, used, problem) => {
    const index = option === 'purposes' ? entries.findIndex((entry) => entry === value) : -1;
    add(index < 0 ? option : `purposes[${index}]`, describe(value, used, problem));
  });
  readVendors(config, (place, value, used, problem) => add(place, describe(value, used, problem)));
  if (!isPage(setup))
    add('page', 'This is no address of a page. Write one like https://www.example.com/.');
  return Object.fromEntries(found);
}
