import type { Method, Purpose } from '../core/types.js';

/** Everything that the first layer says, in one language. `{…}` is filled in. */
export interface Texts {
  /** BCP 47 language of these texts. */
  locale: string;
  /** `{site}`: name of the site. */
  heading: string;
  /** `{site}`, and `{purposes}`: the labels of all purposes on offer, as a list. */
  text: string;
  decline: string;
  accept: string;
  /** Opens the second layer. */
  settings: string;
  readMore: string;
  /** Said by screen readers in place of `readMore`, and beginning with it. */
  readMoreLabel: string;
  /** How each default purpose is called within a sentence. */
  purposes: Readonly<Record<Purpose, string>>;
}

/** What is said beside the two layers. */
export interface AsideTexts {
  /** BCP 47 language of these texts. */
  locale: string;
  /** Why the visitor is asked again: `{date}` of the last choice, `{changes}` as a list. */
  changed: string;
  /** The small button on a page that has no way back of its own. */
  cookieSettings: string;
  /** Said behind a choice that the browser does not keep. */
  notKept: string;
  close: string;
}

/** Everything that the second layer says. */
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
  necessary: string;
  necessaryText: string;
  /** Above the vendors of a purpose; `{count}` of them. */
  vendors: string;
  /** Said where the owner names no vendor. */
  noVendors: string;
  policyOf: string;
  /** A declared cookie: `{name}`, `{lifetime}`, `{vendor}` and `{place}`. */
  cookie: string;
  unknownLifetime: string;
  thisSite: string;
  /** Names in the browser's storage: `{names}`, `{vendor}`. */
  storage: string;
  /** What taking consent back cannot do. */
  limits: string;
  /** `{date}`, `{method}`, `{decisions}` and `{expires}`. */
  choice: string;
  granted: string;
  denied: string;
  methods: Readonly<Record<Method, string>>;
  record: string;
  /** Where the text that was shown is not in this browser any more. */
  textMissing: string;
  download: string;
  /** What each default purpose is for. */
  descriptions: Readonly<Record<Purpose, string>>;
}
