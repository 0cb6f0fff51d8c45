/** What the owner sets up, as it is typed: the state of the configurator. An empty text is left out. */
import type { Purpose } from '../core/types.js';

/** The options with one value each, by the names that they have as attributes. */
export const OPTION_NAMES = [
  'site',
  'policyUrl',
  'lang',
  'layout',
  'gpc',
  'model',
  'persistUrl',
  'recordUrl',
  'showingsUrl',
  'cookieName',
  'cookieDomain',
  'revision',
] as const;

/** The name of one of these options. */
export type OptionName = (typeof OPTION_NAMES)[number];

/** A cookie of a vendor. */
export interface CookieSetup {
  readonly name: string;
  readonly lifetime: string;
  readonly domain: string;
}

/** A vendor of a purpose. */
export interface VendorSetup {
  readonly id: string;
  readonly name: string;
  readonly policyUrl: string;
  readonly cookies: readonly CookieSetup[];
  /** Names of storage entries, between spaces. */
  readonly storage: string;
}

/** A purpose with its vendors. */
export interface PurposeSetup {
  readonly id: Purpose;
  /** Whether visitors are asked for it. One of ours that is not offered keeps its vendors. */
  readonly isOffered: boolean;
  readonly label: string;
  readonly description: string;
  readonly vendors: readonly VendorSetup[];
}

/** Values of our custom properties, by their names. */
export type ThemeValues = Readonly<Record<string, string>>;

/** All that the owner has set up. */
export interface Setup {
  /** Address of a page of the site: domains and addresses are checked against it. */
  readonly page: string;
  /** Address of the folder with the files of Ask First; empty for the usual one. */
  readonly base: string;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Ours in our order, and then the site's own. */
  readonly purposes: readonly PurposeSetup[];
  /** The names of our signals that are on. */
  readonly signals: readonly string[];
  /** What is the same in both colour schemes, and the colours in the light one. */
  readonly theme: ThemeValues;
  /** Colours in the dark scheme, where they differ. */
  readonly darkTheme: ThemeValues;
}

/** The purposes that Ask First has labels for, and the one that needs no consent, in our order. */
export const OUR_PURPOSES: readonly Purpose[] = [
  'analytics',
  'advertising',
  'embeds',
  'functional',
  'necessary',
];

/** Creates a purpose without texts and vendors. */
export const createPurpose = (id: Purpose, isOffered: boolean): PurposeSetup => ({
  id,
  isOffered,
  label: '',
  description: '',
  vendors: [],
});

/** A vendor that the owner has still to fill in. */
export const EMPTY_VENDOR: VendorSetup = {
  id: '',
  name: '',
  policyUrl: '',
  cookies: [],
  storage: '',
};

/** A cookie that the owner has still to fill in. */
export const EMPTY_COOKIE: CookieSetup = { name: '', lifetime: '', domain: '' };

/** What an owner starts with: Ask First as it is without any option. */
export const EMPTY_SETUP: Setup = {
  page: '',
  base: '',
  options: Object.fromEntries(OPTION_NAMES.map((name) => [name, ''])) as Setup['options'],
  purposes: OUR_PURPOSES.map((id) => createPurpose(id, id === 'analytics' || id === 'advertising')),
  signals: [],
  theme: {},
  darkTheme: {},
};
