import { matchesPattern } from '../core/matches-pattern.js';
import type { Party } from './party.js';
import { SNIPPET_NAMES } from './snippets.js';
import { domainsOf } from './tracker-data.js';

/** The owner's rules, ready to be asked. */
export interface Rules {
  /** Whether no rule is about addresses. */
  readonly isEmpty: boolean;
  /** The marks that rules for addresses give. */
  readonly marks: readonly string[];
  /** The rule for an address; of several that fit, the longest. */
  readonly find: (address: URL, isOwn: boolean) => Party | undefined;
  /** The rule for a snippet of inline code. */
  readonly ofSnippet: (name: string) => Party | undefined;
}

/** A mark: purposes with spaces or bars between them. */
const MARK = /^[a-z][\w-]*((\s*\||\s)\s*[a-z][\w-]*)*$/i;

interface Rule extends Party {
  readonly pattern: string;
  /** Whether the rule is for one of these hosts; undefined where it is for a path of the site. */
  readonly isForHost: ((names: readonly string[]) => boolean) | undefined;
  readonly isForPath: (path: string) => boolean;
}

/** Whether a text matches a pattern. Case does not count, and `*` stands for any characters. */
const fits = (pattern: string, text: string): boolean =>
  matchesPattern(pattern.toLowerCase(), text.toLowerCase());

/** A host in ASCII, as addresses have it. Letters beyond ASCII are encoded. */
function toAscii(host: string): string {
  if (/^[\0-\x7f]*$/.test(host)) return host;
  try {
    return new URL(`https://${host}`).host;
  } catch {
    return host;
  }
}

function readRule(pattern: string, mark: string): Rule {
  const [, named = '', path = ''] = /^([^/]*)([^]*)$/.exec(pattern) ?? [];
  const host = toAscii(named);
  if (host !== '' && !/^[\w.*-]+(:\d+)?$/.test(host))
    throw new TypeError(
      `the rule "${pattern}" names no host: write "tracker.example" or "tracker.example/path"`,
    );
  const suffix = host.replace(/^\*\./, '');
  return {
    pattern,
    mark: mark.trim(),
    reason: `your rule ${pattern}`,
    isForHost: host === '' ? undefined : (names) => names.some((name) => fits(suffix, name)),
    isForPath: (found) => fits(`${path}*`, found),
  };
}

/** The names by which a rule may mean a host: the host with its port, the host, and its domains. */
const namesOf = ({ host, hostname }: URL): string[] => [
  host,
  ...domainsOf(hostname.replace(/\.$/, '')),
];

/**
 * Reads the owner's rules.
 *
 * @throws {TypeError} where a rule is wrong
 */
export function readRules(rules: Readonly<Record<string, unknown>>): Rules {
  const snippets = new Map<string, Party>();
  const found: Rule[] = [];
  for (const [pattern, mark] of Object.entries(rules)) {
    if (typeof mark !== 'string' || !MARK.test(mark.trim()))
      throw new TypeError(
        `the rule "${pattern}" needs a purpose, such as "advertising", or "ignore"`,
      );
    if (/\bnecessary\b/i.test(mark))
      throw new TypeError(`the rule "${pattern}": "necessary" is never released, write "ignore"`);
    if (SNIPPET_NAMES.includes(pattern))
      snippets.set(pattern, { mark: mark.trim(), reason: `your rule ${pattern}` });
    else if (/[./:]/.test(pattern) || pattern === 'localhost') found.push(readRule(pattern, mark));
    else
      throw new TypeError(
        `the rule "${pattern}" is neither a host nor one of our snippets: ${SNIPPET_NAMES.join(', ')}`,
      );
  }
  found.sort((one, other) => other.pattern.length - one.pattern.length);

  return {
    isEmpty: found.length === 0,
    marks: found.map(({ mark }) => mark).filter((mark) => mark !== 'ignore'),
    find(address, isOwn) {
      if (found.length === 0) return undefined;
      const names = namesOf(address);
      const path = address.pathname + address.search;
      return found.find(
        (rule) => (rule.isForHost ? rule.isForHost(names) : isOwn) && rule.isForPath(path),
      );
    },
    ofSnippet: (name) => snippets.get(name),
  };
}
