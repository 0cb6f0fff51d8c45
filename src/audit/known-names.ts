/** Names of cookies and storage that say who keeps them. */
import { matchesPattern } from '../core/matches-pattern.js';
import type { Trace } from './audit-types.js';

/** A pattern of names, in which `*` stands for any characters, with the vendor that uses them. */
interface KnownName {
  readonly pattern: string;
  readonly vendor: string;
  readonly purpose: string;
}

/** Names for tracking, by purpose and vendor, from each vendor's documentation. */
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

/** The names under which consent tools keep the visitor's choice. Keeping it needs no consent. */
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

/** Whether a trace is about a cookie or entry, and not about a contact. */
export const isKept = ({ kind }: Pick<Trace, 'kind'>): boolean =>
  kind === 'cookie' || kind === 'storage';

/** The name of an entry without the kind of storage before it. */
export const entryName = (name: string): string =>
  name.replace(/^(local|session|database|cache) /, '');

/** Finds who uses this name for tracking; undefined where no vendor is known for it. */
const findKnownName = (name: string): KnownName | undefined =>
  KNOWN.find(({ pattern }) => matchesPattern(pattern, name));

/** Finds who keeps a cookie or entry for tracking; undefined for a contact, and for an unknown name. */
export const findKeeper = (trace: Pick<Trace, 'kind' | 'name'>): KnownName | undefined =>
  isKept(trace) ? findKnownName(entryName(trace.name)) : undefined;

/** Whether this is a consent tool's record of the choice. */
export const isConsentRecord = (name: string): boolean =>
  RECORDS.some((pattern) => matchesPattern(pattern, name));

/**
 * Writes `*` for the parts of a name that differ between visitors or versions: `_ga_K3J2` and
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
