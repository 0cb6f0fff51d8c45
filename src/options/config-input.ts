/** The owner's options as types: an editor completes them, and a misspelled key is a type error. */
import type { Purpose } from '../core/types.js';
import type { EmbedTexts, ExtraTexts, NoticeTexts, PreferencesTexts } from '../locales/texts.js';
import type { SignalsInput } from '../signals/options.js';

/** A cookie that a vendor sets. */
export interface CookieInput {
  /** `*` stands for any characters. */
  readonly name: string;
  /** How long it is kept, in words of the visitor's language. */
  readonly lifetime?: string;
  /** Where it is kept, when that is not this site. */
  readonly domain?: string;
}

/** A third party that receives data. */
export interface VendorInput {
  /** A new id asks the visitors again. */
  readonly id: string;
  /** Default: the id. */
  readonly name?: string;
  /** Address of its privacy policy. */
  readonly policyUrl?: string;
  readonly cookies?: readonly (string | CookieInput)[];
  /** Names in local, session, cache or database storage; `*` stands for any characters. */
  readonly storage?: readonly string[];
}

/** A purpose with words and vendors of the owner's. */
export interface PurposeInput {
  readonly id: Purpose;
  /** Its name within a sentence. Purposes of ours have a label in every language. */
  readonly label?: string;
  readonly description?: string;
  readonly vendors?: readonly VendorInput[];
}

/** Makes every key of the texts optional, also within groups of texts. */
type Partly<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string ? string : Partly<Texts[Key]>;
};

/** The owner's texts of all layers in one language. */
export type TextsInput = Partly<Omit<NoticeTexts & ExtraTexts, 'locale'>> & {
  readonly preferences?: Partly<Omit<PreferencesTexts, 'locale'>>;
  readonly embeds?: Partly<Omit<EmbedTexts, 'locale'>>;
};

/** The custom properties of ours that a variant can set. */
export type VariantProperty =
  | '--ask-first-surface'
  | '--ask-first-ink'
  | '--ask-first-line'
  | '--ask-first-button-surface'
  | '--ask-first-button-ink'
  | '--ask-first-font'
  | '--ask-first-space'
  | '--ask-first-radius'
  | '--ask-first-shadow'
  | '--ask-first-width';

/** A variant of the notice. Whatever it leaves out is as in the notice without a variant. */
export interface VariantInput {
  /** Letters from a to z, digits and hyphens. A new name for each change: it becomes part of the records. */
  readonly name: string;
  /** How often it is shown, compared with the others: 0 to 1000. Default: 1. */
  readonly weight?: number;
  /** Texts by language. */
  readonly texts?: Readonly<Record<string, Omit<TextsInput, 'embeds'>>>;
  readonly layout?: 'bar' | 'box' | 'dialog';
  /** Colours, font and lengths. */
  readonly theme?: Readonly<Partial<Record<VariantProperty, string>>>;
}

/** The tools whose stored choices can be taken over. */
export type OldToolName =
  | 'c15t'
  | 'complianz'
  | 'cookiebot'
  | 'cookieyes'
  | 'klaro'
  | 'onetrust'
  | 'orejime'
  | 'osano'
  | 'tarteaucitron'
  | 'usercentrics'
  | 'vanilla-cookieconsent';

/** A tool that the site had before. */
export interface OldToolInput {
  readonly tool: OldToolName;
  /** The cookie, or the entry in local storage, that holds its choice. Default: the tool's own. */
  readonly cookie?: string;
  /** The categories or services of the tool for each purpose, which is granted if all of them are. */
  readonly purposes?: Readonly<Record<Purpose, string | readonly string[]>>;
  /** A date such as `2026-01-31`: older choices do not count. Default: every choice that has not ended. */
  readonly since?: string;
}

/** The owner's options. Each may be left out. */
export interface ConfigInput {
  /** Ids separated by spaces, or a list of ids and purposes. Default: analytics and advertising. */
  readonly purposes?: string | readonly (Purpose | PurposeInput)[];
  /** Address of the cookie policy. Default: no link. */
  readonly policyUrl?: string;
  /** Name of the site. Default: its host name. */
  readonly site?: string;
  /** BCP 47 language of our texts. Default: the page's, else the browser's. */
  readonly lang?: string;
  /** Where the notice stands. Default: `bar`. */
  readonly layout?: 'bar' | 'box' | 'dialog';
  /** A different revision asks every visitor again. Default: empty. */
  readonly revision?: string | number;
  /** Name and domain of the consent cookie. Default: `ask-first`, for this host alone. */
  readonly cookie?: { readonly name?: string; readonly domain?: string };
  /** The same as `cookie.name`. */
  readonly cookieName?: string;
  /** The same as `cookie.domain`. */
  readonly cookieDomain?: string;
  /** Address of the owner's own server that sets the cookie in its answer. Default: none. */
  readonly persistUrl?: string;
  /** Address that receives each consent record. Default: none. */
  readonly recordUrl?: string;
  /** Address of the owner's own server that counts the page views with the notice. Default: none. */
  readonly showingsUrl?: string;
  /** What Global Privacy Control means. Default: `decline`. */
  readonly gpc?: 'decline' | 'ask';
  /** The tools that the site had before, whose choices are taken over. Default: none. */
  readonly migrateFrom?: readonly (OldToolName | OldToolInput)[];
  /** What holds while the visitor is undecided. Default: `opt-in`. */
  readonly model?: 'opt-in' | 'opt-out';
  /** Whether we work within a frame of another origin. Default: everything stays held there. */
  readonly allowFramed?: boolean;
  /**
   * Whether the page is reloaded when a purpose is granted: a policy that consent lifts holds until the
   * page is left. What is held is released in the new page. Default: false.
   */
  readonly reloadOnGrant?: boolean;
  /** Whether the developer's panel is shown. Default: only if the address asks for it, on localhost. */
  readonly lint?: boolean;
  /** The secret that an element must carry to be released, in `data-mark-nonce`. Default: none. */
  readonly markNonce?: string;
  /** Which vendors are told about consent, and how. */
  readonly signals?: SignalsInput | null;
  /** Texts of the owner's, by language. */
  readonly texts?: Readonly<Record<string, TextsInput>>;
  /** Variants of the notice, of which each page view shows one at random. At most 10. Default: none. */
  readonly variants?: readonly VariantInput[];
}
