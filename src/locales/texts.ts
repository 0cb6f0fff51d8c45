import type { Method, Purpose } from '../core/types.js';

/** Forms of a text by the number in it, as `Intl.PluralRules` names them for the language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How items are joined: two of them, and in the middle and at the end of a longer list, as in CLDR. */
export interface ListTexts {
  /** `{first}` and `{next}`. */
  pair: string;
  middle: string;
  end: string;
  /** How the last item is joined where it begins in a certain way, such as with an "i" in Spanish. */
  exception?: { readonly before: RegExp; readonly end: string };
}

/** Everything that the first layer says, in one language. `{…}` is filled in. */
export interface NoticeTexts {
  /** BCP 47 language of these texts. */
  locale: string;
  /** `{site}`: name of the site. */
  heading: string;
  /** `{site}`, and `{purposes}`: the labels of all purposes on offer, as a list. */
  text: string;
  /** How to change the choice later. `{cookieSettings}` names the control that opens the preferences. */
  withdrawal: string;
  decline: string;
  accept: string;
  /** Opens the second layer. */
  settings: string;
  readMore: string;
  /** Read by screen readers in place of `readMore`. It begins with the same words. */
  readMoreLabel: string;
  list: Readonly<ListTexts>;
  /** The label of each of our purposes, for a list and for its switch. */
  purposes: Readonly<Record<Purpose, string>>;
  /** Name of the control that opens the preferences: on the small button and in `withdrawal`. */
  cookieSettings: string;
  /** Announced after a choice; `withdrawal` follows. */
  accepted: string;
  declined: string;
  saved: string;
}

/** The texts of messages, and of what is new in the notice. */
export interface ExtraTexts {
  /** BCP 47 language of these texts. */
  locale: string;
  /** Why the visitor is asked again: `{date}` of the last choice, `{changes}` as a list. */
  changed: string;
  /** Said after a choice that the browser does not keep. */
  notKept: string;
  /** Said if the browser sends Global Privacy Control: `{purposes}` are those that stay off. */
  gpcHonoured: string;
  /** Said when a file that the visitor's click needs did not load. */
  notLoaded: string;
  close: string;
}

/** What a placeholder for an embed says, in one language. */
export interface EmbedTexts {
  /** BCP 47 language of these texts. */
  locale: string;
  /** `{provider}` is the provider's name, or its host where we know no name. */
  heading: string;
  /** What the provider would receive: `{host}` and `{provider}`. */
  receives: string;
  /** The button that shows this embed alone, until the page is left. */
  once: string;
  /** The button that grants the purposes of the embed. */
  always: string;
  /** What that button does: `{always}` is its name, `{purposes}` is a list. */
  alwaysText: string;
  /** The link to the original: `{host}`. */
  original: string;
  /** Announced when an embed is shown: `{provider}`. */
  shown: string;
}

/** The second layer's texts, with the first one's lists. */
export type ListedTexts = PreferencesTexts & Pick<NoticeTexts, 'list'>;

/** Everything that the second layer says, except how items are joined. */
export interface PreferencesTexts {
  /** BCP 47 language of these texts. */
  locale: string;
  /** `{site}`: name of the site. */
  heading: string;
  /** `{site}`: name of the site. */
  intro: string;
  /** Name of the button that closes without a choice. */
  close: string;
  declineAll: string;
  acceptAll: string;
  save: string;
  /** Shown beside a switch. Screen readers get the state from the switch itself. */
  on: string;
  off: string;
  necessary: string;
  /** `{name}` of the cookie. */
  necessaryText: string;
  /** Above the vendors of a purpose; `{count}` of them. */
  vendors: Plural;
  /** Said if the owner names no vendor. */
  noVendors: string;
  policyOf: string;
  /** Name of the field that finds a vendor. */
  search: string;
  /** A declared cookie: `{name}`, `{lifetime}` and `{place}`. */
  cookie: string;
  unknownLifetime: string;
  thisSite: string;
  /** `{names}` in the browser's storage. */
  storage: string;
  /** What taking consent back cannot do. */
  limits: string;
  /** `{date}`, `{method}`, `{decisions}` and `{expires}`. */
  choice: string;
  /** A decision, for `{decisions}` in `choice`: `{purpose}`. */
  granted: string;
  denied: string;
  /** How the choice was made, for `{method}` in `choice`. */
  methods: Readonly<Record<Method, string>>;
  record: string;
  /** Said if this browser no longer has the text that was shown. */
  textMissing: string;
  download: string;
  /** Said before a choice that goes against Global Privacy Control. */
  gpcConflict: string;
  /** What each of our purposes is for. */
  descriptions: Readonly<Record<Purpose, string>>;
}
