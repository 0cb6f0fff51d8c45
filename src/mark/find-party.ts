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
  /** An address of the site, or one that the owner's rules ignore. */
  | { readonly kind: 'own' }
  | {
      readonly kind: 'unknown';
      readonly host: string;
      readonly category: string;
      readonly isHarmless: boolean;
    };

/** The purposes of categories of the data. For other categories, the owner has to name a purpose. */
const PURPOSES: Readonly<Record<string, string>> = {
  ad: 'advertising',
  marketing: 'advertising',
  analytics: 'analytics',
  'tag-manager': 'analytics',
  social: 'embeds',
  video: 'embeds',
  'customer-success': 'functional',
};

/** Categories that need no consent by themselves, though each request tells the visitor's IP address. */
const HARMLESS = ['cdn', 'hosting', 'consent-provider'];

/** Whether this is Google's tag for ads. Its address differs from that of Analytics only in the id. */
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

/** Whether this is Meta's pixel. Its path begins with a language, so that our list cannot have it. */
const isFacebookPixel = ({ hostname, pathname }: URL): boolean =>
  hostname === 'connect.facebook.net' && /\/(fbevents\.js$|signals\/)/.test(pathname);

const HOST = /^\s*(?:https?:)?\/\/[^/?#]*/i;

const PLACEHOLDER = new RegExp(` ?${COVERED}+ ?`, 'g');

/** A plain path: no part of it can be a scheme or host, and browsers drop none of its characters. */
const PLAIN_PATH = /^\/?[\w.~-][\w.~/?=&%,+-]*$/;

const OWN: Finding = { kind: 'own' };

export interface Finder {
  /** Whether the form alone tells that a value is an address of the site. It saves time: most values are. */
  readonly isPlainlyOwn: (value: string) => boolean;
  /** The address that the value of an attribute means; undefined where it is no web address. */
  readonly resolve: (value: string) => URL | undefined;
  readonly find: (address: URL, use: Use) => Finding;
  readonly isForeign: (address: URL) => boolean;
}

/**
 * Creates the finder of parties for the addresses of a page.
 *
 * @param rules the owner's rules
 * @param site the site's own hosts
 * @param base the address against which relative addresses are resolved
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
    // A placeholder may stand for a sub-domain. Where it stands for the domain, the party is not known.
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
