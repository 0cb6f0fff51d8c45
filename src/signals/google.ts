import type { Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { isBoolean, isMilliseconds, isOneOf, isPurpose, readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

/** What the owner may write under `signals.google`. */
export interface GoogleOptions {
  /** `basic` (default): Google's tags are held. `advanced`: they run before there is consent. */
  readonly mode: 'basic' | 'advanced';
  /** Milliseconds that an unheld tag waits for the stored choice. Default: not said. */
  readonly waitForUpdate: number;
  /** Regions whose default is another one: ISO 3166-2 codes, and the purposes granted there. */
  readonly regions: readonly RegionDefault[];
  readonly adsDataRedaction: boolean;
  readonly urlPassthrough: boolean;
  /** Another purpose for some of the types. */
  readonly purposes: Readonly<Record<string, Purpose>>;
}

interface RegionDefault {
  readonly region: readonly string[];
  readonly granted: readonly Purpose[];
}

type Types = Record<string, Purpose>;

const NAME = 'google';

/** The types of consent mode v2 with the purpose that grants each. */
const TYPES: Types = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

const isList = (found: unknown, isMember: (member: unknown) => boolean): boolean =>
  Array.isArray(found) && found.every(isMember);

const isRegionDefault = (found: unknown): boolean => {
  const { region, granted, ...more } = Object(found) as Record<string, unknown>;
  const isRegion = (code: unknown) => /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(`${code}`);
  return isList(region, isRegion) && isList(granted, isPurpose) && !Object.keys(more)[0];
};

const isMapping = (found: unknown): boolean =>
  Object.entries(Object(found) as object).every(
    ([type, purpose]) => type in TYPES && isPurpose(purpose),
  );

const page = window as { dataLayer?: unknown[]; gtag?: (...words: unknown[]) => void };
let types = TYPES;

/** A command for Google's tags, which take the arguments of a function, and no array. */
const command = function () {
  // eslint-disable-next-line prefer-rest-params
  (page.dataLayer ??= []).push(arguments);
} as (...words: unknown[]) => void;

const stateOf = (isGranted: (purpose: Purpose) => boolean): Record<string, string> =>
  Object.fromEntries(
    Object.entries(types).map(([type, purpose]) => [
      type,
      isGranted(purpose) ? 'granted' : 'denied',
    ]),
  );

/** Says what is granted, also to the triggers of Tag Manager. */
function update({ isGranted, isDecided, cause }: SignalContext): void {
  const purposes = new Set(Object.values(types));
  purposes.delete('necessary');
  const decisions = [...purposes].map((id) => [id, isGranted(id) ? 'granted' : 'denied']);
  command('consent', 'update', stateOf(isGranted));
  page.dataLayer!.push({
    event: 'ask_first_consent',
    ask_first: { decided: isDecided, cause, ...Object.fromEntries(decisions) },
  });
}

/** Whether the page's own snippet has said a default. */
const hasDefault = (): boolean =>
  !!page.dataLayer?.some((entry) => {
    const [what, which] = Array.from(Object(entry) as ArrayLike<unknown>);
    return what === 'consent' && which === 'default';
  });

function start(context: SignalContext): void {
  const options = readOptions<GoogleOptions>(NAME, context, {
    mode: isOneOf('basic', 'advanced'),
    waitForUpdate: isMilliseconds,
    regions: (found) => isList(found, isRegionDefault),
    adsDataRedaction: isBoolean,
    urlPassthrough: isBoolean,
    purposes: isMapping,
  });
  const { regions = [], waitForUpdate } = options;
  types = { ...TYPES, ...options.purposes };
  page.gtag ??= command;
  if (options.adsDataRedaction) command('set', 'ads_data_redaction', true);
  if (options.urlPassthrough) command('set', 'url_passthrough', true);

  const isAdvanced = options.mode === 'advanced';
  const isSaid = isAdvanced && hasDefault();
  const wait = waitForUpdate && { wait_for_update: waitForUpdate };
  const isNecessary = (purpose: Purpose) => purpose === 'necessary';
  if (!isSaid) command('consent', 'default', { ...stateOf(isNecessary), ...wait });
  for (const { region, granted } of regions) {
    const state = stateOf((purpose) => isNecessary(purpose) || granted.includes(purpose));
    command('consent', 'default', { ...state, region, ...wait });
  }

  const unheld = document.querySelector(
    'script[src*="googletagmanager.com/"]:not([data-consent]),script[src*="google-analytics.com/"]:not([data-consent])',
  );
  if (isAdvanced && !isSaid)
    context.report('error', 'signals.google: no default stands before the Google tag, see README');
  if (!isAdvanced && unheld)
    context.report('error', 'signals.google: not held, see README:', unheld);

  const isAny = Object.values(types).some((id) => !isNecessary(id) && context.isGranted(id));
  if (context.isDecided || isAny) update(context);
}

/** Google's tags and Tag Manager: consent mode v2. */
export const signal: Signal = {
  name: NAME,
  start: (context) => callVendor(NAME, context, () => start(context)),
  change: (context) => callVendor(NAME, context, () => update(context)),
};
