/** Types of the owner's options: those that the guard needs, and those that the lazy chunks need. */
import type { Purpose } from './types.js';

/** The owner's options as they were written, in attributes, JSON or an object: not validated. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** A vendor as the owner wrote it, with the purpose it belongs to. */
export interface NamedVendor {
  /** Its part of a record's fingerprint, see `core/fingerprint.ts`. */
  readonly hash: string;
  readonly purpose: Purpose;
  readonly vendor: unknown;
}

/** What the guard needs of the owner's options, validated. */
export interface Config {
  /** The ids of the purposes on offer, without `necessary`. */
  readonly purposes: readonly Purpose[];
  /** Whether an undecided visitor is treated as denied (`opt-in`, the default) or as granted. */
  readonly model: 'opt-in' | 'opt-out';
  /** Which purposes are granted while the visitor is undecided. Empty unless the model is opt-out. */
  readonly grantedByDefault: readonly Purpose[];
  /** Whether the browser sends Global Privacy Control. */
  readonly hasGpc: boolean;
  /** Whether Global Privacy Control is a refusal (`decline`, the default), or the visitor is asked. */
  readonly gpc: 'decline' | 'ask';
  /** The vendors of all purposes. */
  readonly vendors: readonly NamedVendor[];
  /** What a record's fingerprint must contain to be current. */
  readonly fingerprint: readonly string[];
  /** The owner's revision. A visitor whose record has another one is asked again. Default: empty. */
  readonly revision: string;
  /** Name of the consent cookie. Default: `ask-first`. */
  readonly cookieName: string;
  /** Whether the visitor is asked within a frame of another origin. Default: all stays held there. */
  readonly allowFramed: boolean;
  /** Whether the page is reloaded when a purpose is granted, for a policy that consent lifts. */
  readonly reloadOnGrant: boolean;
  /**
   * The secret that a held element must carry to be released; null where the owner has named none. An
   * empty one releases nothing.
   */
  readonly markNonce: string | null;
  /** The owner's list of purposes as it was written: the lazy chunks check and show it. */
  readonly purposeEntries: readonly unknown[];
  /** The names of the attributes on our tag. Not all of them are options: other tools add their own. */
  readonly attributes: readonly string[];
  /** All options as they were written. */
  readonly raw: RawOptions;
}

/** A purpose as the notice offers it. */
export interface OfferedPurpose {
  readonly id: Purpose;
  readonly label: string;
}

/** What is needed to store a choice, validated. */
export interface StorageOptions {
  /** Name of the site. Default: the host name of the page. */
  readonly site: string;
  /** Domain of the consent cookie, for a site with sub-domains. Default: this host alone. */
  readonly cookieDomain: string;
  /** Address of the owner's own server that sets the cookie in its answer. Default: none. */
  readonly persistUrl: string;
  /** Address that receives each consent record. Default: none. */
  readonly recordUrl: string;
  /** Address of the owner's own server that counts the page views with the notice. Default: none. */
  readonly showingsUrl: string;
}

/** The owner's options that concern what is shown, validated. */
export interface NoticeOptions {
  /** Name of the site. Default: the host name of the page. */
  readonly site: string;
  /** BCP 47 language of our texts; empty means the page's, else the browser's. */
  readonly lang: string;
  /** Address of the cookie policy; empty means that there is no link to it. */
  readonly policyUrl: string;
  readonly purposes: readonly OfferedPurpose[];
  /** Where the notice stands on the page. Default: `bar`. */
  readonly layout: string;
}

/** A cookie that a vendor sets, as the owner declares it. */
export interface DeclaredCookie {
  /** Its name; `*` stands for any characters. */
  readonly name: string;
  /** How long it is kept, in words. Empty when the owner does not say. */
  readonly lifetime: string;
  /** Where it is kept, when that is not this site. */
  readonly domain: string;
}

/** A third party that receives data, validated. */
export interface Vendor {
  readonly purpose: Purpose;
  readonly id: string;
  readonly name: string;
  /** Address of its privacy policy; empty means that there is no link. */
  readonly policyUrl: string;
  readonly cookies: readonly DeclaredCookie[];
  /** Names of what it keeps in local, session, cache or database storage; `*` as above. */
  readonly storage: readonly string[];
}
