import type { Decision, Purpose } from '../core/types.js';
import { callVendor } from './call-vendor.js';
import { CHECKS, DEFAULTS, PURPOSES, type GoogleConsentType } from './google-options.js';
import { getQueue, globals, isObject } from './page-globals.js';
import { readOptions } from './read-options.js';
import type { Signal, SignalContext } from './signal.js';

const NAME = 'google';

const UNHELD_TAG =
  'script[src*="googletagmanager.com/"]:not([data-consent]),script[src*="google-analytics.com/"]:not([data-consent])';

type IsGranted = SignalContext['isGranted'];

const isNecessary = (purpose: Purpose): boolean => purpose === 'necessary';
const decisionOf = (isGranted: boolean): Decision => (isGranted ? 'granted' : 'denied');

/** The purpose of each consent type, with the owner's options. */
let purposes: Record<GoogleConsentType, Purpose> = PURPOSES;

/** Queues a command. Google's tags take the `arguments` of a function, and ignore arrays. */
const command: (...words: unknown[]) => void = function () {
  // eslint-disable-next-line prefer-rest-params
  getQueue('dataLayer').push(arguments);
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
  command('consent', 'update', stateOf(isGranted));
  getQueue('dataLayer').push({ event: 'ask_first_consent', ask_first: details });
}

/** Whether the page's own snippet has set a default. */
const hasDefault = (): boolean =>
  Array.isArray(globals.dataLayer) &&
  globals.dataLayer.some(
    (entry) => isObject(entry) && entry[0] === 'consent' && entry[1] === 'default',
  );

function start(context: SignalContext): void {
  const options = readOptions(NAME, context, DEFAULTS, CHECKS);
  purposes = { ...PURPOSES, ...options.purposes };
  globals.gtag ??= command;
  if (options.adsDataRedaction) command('set', 'ads_data_redaction', true);
  if (options.urlPassthrough) command('set', 'url_passthrough', true);

  const isAdvanced = options.mode === 'advanced';
  const isDefaultSet = isAdvanced && hasDefault();
  const wait = options.waitForUpdate > 0 && { wait_for_update: options.waitForUpdate };
  if (!isDefaultSet) command('consent', 'default', { ...stateOf(isNecessary), ...wait });
  for (const { region, granted } of options.regions) {
    const state = stateOf((purpose) => isNecessary(purpose) || granted.includes(purpose));
    command('consent', 'default', { ...state, region, ...wait });
  }

  const unheld = document.querySelector(UNHELD_TAG);
  if (isAdvanced && !isDefaultSet)
    context.report(
      'error',
      'signals.google: the page sets no default before the Google tag, see the guide, Signals',
    );
  if (!isAdvanced && unheld)
    context.report(
      'error',
      'signals.google: this Google tag is not held, see the guide, Signals:',
      unheld,
    );

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
