import { COVERED } from '../markup/create-placeholder-cover.js';
import { LISTED_PARTIES } from './listed-parties.js';
import type { Party } from './party.js';
import type { Rules } from './read-rules.js';
import { categoryOf, domainsOf } from './tracker-data.js';

/** How an element uses what it requests. */
export type Use = 'frame' | 'other';

/** What is known of an address. */
export type Finding =
  | ({ readonly kind: 'known' } & Party)
  /** The site's own, or what the owner ignores. */
  | { readonly kind: 'own' }
  | {
      readonly kind: 'unknown';
      readonly host: string;
      readonly category: string;
      readonly isHarmless: boolean;
    };

/** What a category of the data means for consent. The others name no purpose: the owner has to. */
const PURPOSES: Readonly<Record<string, string>> = {
  ad: 'advertising',
  marketing: 'advertising',
  analytics: 'analytics',
  'tag-manager': 'analytics',
  social: 'embeds',
  video: 'embeds',
  'customer-success': 'functional',
};

/** Categories that need no consent by themselves, though each request tells the visitor's address. */
const HARMLESS = ['cdn', 'hosting', 'consent-provider'];

/** Google's tag of an advertising account. Its address is that of Analytics, but for the id. */
const isAdsTag = ({ hostname, pathname, searchParams }: URL): boolean =>
  hostname.endsWith('googletagmanager.com') &&
  pathname.startsWith('/gtag/') &&
  /^(AW|DC)-/i.test(searchParams.get('id') ?? '');

/** The domains of the listed parties, without a path. */
const LISTED_DOMAINS = new Set([...LISTED_PARTIES.keys()].map((key) => key.split('/')[0]));

function findListedParty(host: string, path: string): Party | undefined {
  for (const domain of domainsOf(host)) {
    if (!LISTED_DOMAINS.has(domain)) continue;
    const parts = path.split('/').slice(1, 4);
    for (let length = parts.length; length > 0; length -= 1) {
      const party = LISTED_PARTIES.get(`${domain}/${parts.slice(0, length).join('/')}`);
      if (party) return party;
    }
    const party = LISTED_PARTIES.get(domain);
    if (party) return party;
  }
  return undefined;
}

/** Facebook's pixel has the language in its path. */
const isFacebookPixel = ({ hostname, pathname }: URL): boolean =>
  hostname === 'connect.facebook.net' && /\/(fbevents\.js$|signals\/)/.test(pathname);

const HOST = /^\s*(?:https?:)?\/\/[^/?#]*/i;

const PLACEHOLDER = new RegExp(` ?${COVERED}+ ?`, 'g');

/** A path of characters that a browser neither drops nor takes for a scheme or a host. */
const PLAIN_PATH = /^\/?[\w.~-][\w.~/?=&%,+-]*$/;

const OWN: Finding = { kind: 'own' };

export interface Finder {
  /** Whether a value is an address of the site by its form alone: most are, and reading each takes time. */
  readonly isPlainlyOwn: (value: string) => boolean;
  /** The address that an attribute means; undefined where it is none of the web. */
  readonly resolve: (value: string) => URL | undefined;
  readonly find: (address: URL, use: Use) => Finding;
  readonly isForeign: (address: URL) => boolean;
}

/**
 * @param rules the owner's
 * @param site the own hosts
 * @param base the address that relative ones belong to
 */
export function createFinder(rules: Rules, site: readonly string[], base: URL): Finder {
  const isOwnHost = (host: string): boolean =>
    domainsOf(host).some((domain) => site.includes(domain));
  const isForeign = ({ host, hostname }: URL): boolean =>
    !isOwnHost(hostname) && !site.includes(host);

  const isBaseOwn = rules.isEmpty && !isForeign(base) && /^https?:$/.test(base.protocol);
  const isPlainlyOwn = (value: string): boolean => isBaseOwn && PLAIN_PATH.test(value);

  function resolve(value: string): URL | undefined {
    const [host = ''] = value.includes(COVERED) ? (HOST.exec(value) ?? []) : [];
    // A placeholder may be a sub-domain. Where it is the domain, nobody knows whose that is.
    if (host.lastIndexOf(COVERED) > host.lastIndexOf('.')) return undefined;
    try {
      const address = new URL(value.replace(PLACEHOLDER, 'x'), base);
      return /^https?:/.test(address.href) ? address : undefined;
    } catch {
      return undefined;
    }
  }

  function find(address: URL, use: Use): Finding {
    const isOwn = !isForeign(address);
    const rule = rules.find(address, isOwn);
    if (rule) return rule.mark === 'ignore' ? OWN : { kind: 'known', ...rule };
    if (isOwn) return OWN;
    const host = address.hostname.replace(/\.$/, '');
    if (isAdsTag(address))
      return { kind: 'known', mark: 'advertising', reason: "Google's tag for ads" };
    if (isFacebookPixel(address))
      return { kind: 'known', mark: 'advertising', reason: "Meta's pixel" };
    const listed = findListedParty(host, address.pathname);
    if (listed) return { kind: 'known', ...listed };
    const category = categoryOf(host) ?? '';
    const isFrameOfContent = category === 'content' && use === 'frame';
    const mark = isFrameOfContent ? 'embeds' : PURPOSES[category];
    if (mark !== undefined)
      return { kind: 'known', mark, reason: `${host} is ${category} in third-party-web` };
    return {
      kind: 'unknown',
      host: address.host,
      category,
      isHarmless: HARMLESS.includes(category),
    };
  }

  return { isPlainlyOwn, resolve, find, isForeign };
}
