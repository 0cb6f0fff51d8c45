import type { Decision, Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { EVENT, findDefault, pushEntry, pushInFront, resetFront } from './data-layer.js';
import { CHECKS, DEFAULTS, PURPOSES, type GoogleConsentType } from './google-options.js';
import { ensureGlobal } from './page-globals.js';
import { readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';
import { findUnheld } from './unheld.js';

const NAME = 'google';

type IsGranted = SignalContext['isGranted'];

const isNecessary = (purpose: Purpose): boolean => purpose === 'necessary';
const decisionOf = (isGranted: boolean): Decision => (isGranted ? 'granted' : 'denied');

/** The purpose of each consent type, with the owner's options. */
let purposes: Record<GoogleConsentType, Purpose> = PURPOSES;

/** Makes a command. Google's tags take the `arguments` of a function, and ignore arrays. */
const createCommand: (...words: unknown[]) => unknown = function () {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
};

/** Queues a command that is about consent. */
const queueCommand = (...words: unknown[]): void => pushInFront(createCommand(...words));

/** Queues a command, like the function of Google's snippet. */
const gtag: (...words: unknown[]) => void = function () {
  // eslint-disable-next-line prefer-rest-params
  pushEntry(arguments);
};

/** The decision about each consent type. */
const stateOf = (isGranted: IsGranted): Record<string, Decision> =>
  Object.fromEntries(
    Object.entries(purposes).map(([type, purpose]) => [type, decisionOf(isGranted(purpose))]),
  );

/** Sends the consent to Google's tags, and as an event to the triggers of Tag Manager. */
function update({ isGranted, isDecided, cause }: SignalContext): void {
  const details: Record<string, unknown> = { decided: isDecided, cause };
  for (const purpose of Object.values(purposes))
    if (!isNecessary(purpose)) details[purpose] = decisionOf(isGranted(purpose));
  queueCommand('consent', 'update', stateOf(isGranted));
  pushEntry({ event: EVENT, ask_first: details });
}

/** Reports what on the page lets Google's tags run before the default is set. */
function reportOrder({ report }: SignalContext, isAdvanced: boolean, found: string): void {
  const see = 'see the guide, Signals';
  if (isAdvanced && found === 'none')
    report('error', `signals.google: the page sets no default before the Google tag, ${see}`);
  if (isAdvanced && found === 'late')
    report('error', `signals.google: the page sets its default after "js" or "config", ${see}`);
  const unheld = findUnheld('googletagmanager.com/', 'google-analytics.com/');
  if (!isAdvanced && unheld)
    report('error', `signals.google: this Google tag is not held, ${see}:`, unheld);
}

function start(context: SignalContext): void {
  const options = readOptions(NAME, context, DEFAULTS, CHECKS);
  purposes = { ...PURPOSES, ...options.purposes };
  resetFront();
  const isAdvanced = options.mode === 'advanced';
  const found = findDefault();
  ensureGlobal('gtag', () => gtag);
  if (options.adsDataRedaction) queueCommand('set', 'ads_data_redaction', true);
  if (options.urlPassthrough) queueCommand('set', 'url_passthrough', true);

  const wait = options.waitForUpdate > 0 && { wait_for_update: options.waitForUpdate };
  if (!isAdvanced || found !== 'first')
    queueCommand('consent', 'default', { ...stateOf(isNecessary), ...wait });
  for (const { region, granted } of options.regions) {
    const state = stateOf((purpose) => isNecessary(purpose) || granted.includes(purpose));
    queueCommand('consent', 'default', { ...state, region, ...wait });
  }
  reportOrder(context, isAdvanced, found);

  const isAnyGranted = Object.values(purposes).some(
    (purpose) => !isNecessary(purpose) && context.isGranted(purpose),
  );
  if (context.isDecided || isAnyGranted) update(context);
}

/** Google's tags and Tag Manager: consent mode v2. */
export const signal: Signal = {
  name: NAME,
  start: (context) => callVendor(NAME, context, () => start(context)),
  change: (context) => callVendor(NAME, context, () => update(context)),
};
