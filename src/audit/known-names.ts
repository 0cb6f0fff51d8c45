/** Names of cookies and storage that say who keeps them. */
import { matchesPattern } from '../core/matches-pattern.js';
import type { Trace } from './audit-types.js';

/** A name, in which each `*` stands for anything, with the vendor that keeps it and for what. */
interface KnownName {
  readonly pattern: string;
  readonly vendor: string;
  readonly purpose: string;
}

/** By purpose and vendor, as each vendor's own documentation names them. */
const TRACKING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  analytics: {
    'Google Analytics': '_ga _ga_* _gid _gat* __utm*',
    Matomo: '_pk_*',
    Hotjar: '_hj*',
    'Microsoft Clarity': '_clck _clsk',
    Chartbeat: '_cb _chartbeat* _cb_svref',
    Amplitude: 'amp_* AMP_*',
    Mixpanel: 'mp_*_mixpanel',
    PostHog: 'ph_*_posthog',
    Piano: '_pcid _pctx _pprv pa_user pa_privacy',
    Quantcast: '__qca',
  },
  advertising: {
    'Google Ads': '_gcl_* _gac_* __gads __gpi __eoi',
    Meta: '_fbp _fbc',
    'Microsoft Advertising': '_uetsid* _uetvid*',
    Criteo: 'cto_bundle cto_bidid',
    TikTok: '_ttp _tt_enable_cookie ttcsid*',
    Pinterest: '_pin_unauth _pinterest_*',
    Snap: '_scid* _sctr',
    LinkedIn: 'li_fat_id li_giant _li_*',
    Permutive: 'permutive-*',
  },
};

/** Under which names consent tools keep the visitor's choice. Keeping it needs no consent. */
const RECORDS =
  `ask-first ask-first-* ask-first:* cc_cookie klaro tarteaucitron cookieconsent_status
   CookieConsent OptanonConsent OptanonAlertBoxClosed eupubconsent-v2 euconsent-v2 addtl_consent
   didomi_token usprivacy uc_settings uc_user_interaction ucString ucData c15t* cmplz_* cookieyes-consent
   borlabs-cookie iubenda* _iub_cs-* osano_consentmanager* FCCDCF FCNEC gpp-* cookie_consent*
   cookie-consent* CookieScriptConsent axeptio_* complianz* cc_preferences`.split(/\s+/);

const KNOWN: readonly KnownName[] = Object.entries(TRACKING).flatMap(([purpose, vendors]) =>
  Object.entries(vendors).flatMap(([vendor, names]) =>
    names.split(' ').map((pattern) => ({ pattern, vendor, purpose })),
  ),
);

/** Whether something is kept in the browser, and not contacted. */
export const isKept = ({ kind }: Pick<Trace, 'kind'>): boolean =>
  kind === 'cookie' || kind === 'storage';

/** The name of an entry without the kind of storage that stands before it. */
export const entryName = (name: string): string =>
  name.replace(/^(local|session|database|cache) /, '');

/** Who keeps something under this name, for tracking; undefined where the name says nothing. */
const findKnownName = (name: string): KnownName | undefined =>
  KNOWN.find(({ pattern }) => matchesPattern(pattern, name));

/** Who keeps what a trace is about, for tracking; undefined for a contact, and where the name says nothing. */
export const findKeeper = (trace: Pick<Trace, 'kind' | 'name'>): KnownName | undefined =>
  isKept(trace) ? findKnownName(entryName(trace.name)) : undefined;

/** Whether this is a consent tool's record of the choice. */
export const isConsentRecord = (name: string): boolean =>
  RECORDS.some((pattern) => matchesPattern(pattern, name));

/**
 * A name without what differs from visitor to visitor and from version to version: `_ga_K3J2` and
 * `id-84f1a09be2` become `_ga_*` and `id-*`.
 */
export function generaliseName(name: string): string {
  const known = findKnownName(name);
  if (known) return known.pattern;
  return name
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, '*')
    .replace(/[\da-z]{10,}/gi, (part) => (/\d/.test(part) ? '*' : part))
    .replace(/\d{4,}/g, '*');
}
