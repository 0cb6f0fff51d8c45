/** The vocabulary of the owner's options: types only, so that every room may import it. */
import type { Purpose } from './types.js';

/** Options as the owner wrote them: attributes, JSON or an object, not to be trusted. */
export type ConfigInput = Readonly<Record<string, unknown>>;

/** A vendor as the owner wrote it, under a purpose. */
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
  /** What is granted while the visitor has not decided: all of it only where the law is opt-out. */
  readonly unasked: readonly Purpose[];
  /** Whether the browser sends Global Privacy Control. */
  readonly hasSignal: boolean;
  /** The vendors of all purposes. */
  readonly vendors: readonly NamedVendor[];
  /** What a record's fingerprint must hold to be current. */
  readonly fingerprint: readonly string[];
  /** The owner's number; a record of another revision is asked for again. Default: empty. */
  readonly revision: string;
  /** Name of the consent cookie. Default: `ask-first`. */
  readonly cookieName: string;
  /** The owner's list of purposes as written, for the lazy chunks, which check and show it. */
  readonly entries: readonly unknown[];
  /** All options as written. */
  readonly input: ConfigInput;
}

/** A purpose as the notice offers it. */
export interface OfferedPurpose {
  readonly id: Purpose;
  readonly label: string;
}

/** What the lazy chunks need of the owner's options, validated. */
export interface Options {
  /** BCP 47 language of all that is said; empty means that of the page, else of the browser. */
  readonly lang: string;
  /** Name of the site. Default: the host name of the page. */
  readonly site: string;
  /** Address of the cookie policy; empty means that there is no link to it. */
  readonly policyUrl: string;
  readonly purposes: readonly OfferedPurpose[];
  /** How the notice stands on the page. Default: `bar`. */
  readonly layout: string;
  /** Domain of the consent cookie, for a site with sub-domains. Default: this host alone. */
  readonly cookieDomain: string;
  /** Own address that answers a choice with `Set-Cookie`. Default: none. */
  readonly persistUrl: string;
  /** What Global Privacy Control is: an answer (`decline`), or not one, so that we `ask`. */
  readonly gpc: string;
  /** Whether what nobody has decided is denied (`opt-in`) or granted (`opt-out`). */
  readonly model: string;
  /** Address that receives each consent record. Default: none. */
  readonly recordUrl: string;
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
