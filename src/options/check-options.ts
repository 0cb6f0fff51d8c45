import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { Config, Purpose, RawOptions } from '../core/types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { readNoticeOptions } from './notice-options.js';
import { createOptionReader, flattenOptions, type Place } from './option-reader.js';
import { readStorageOptions } from './storage-options.js';

/** Every option there is; `cookieName` and `cookieDomain` are the parts of `cookie`. */
const KNOWN_OPTIONS = [
  'allowFramed',
  'cookie',
  'cookieDomain',
  'cookieName',
  'gpc',
  'lang',
  'layout',
  'model',
  'persistUrl',
  'policyUrl',
  'purposes',
  'recordUrl',
  'revision',
  'signals',
  'site',
  'texts',
];

/** Finds entries of the list of purposes that the guard could not use, and repeated ones. */
function checkPurposes({ purposes, purposeEntries, raw }: Config, onWrong: OnWrongOption): void {
  if (purposeEntries.length === 0 && raw.purposes) onWrong('purposes', raw.purposes, purposes);
  const seen = new Set<unknown>([NECESSARY]);
  for (const entry of purposeEntries) {
    const id = fieldsOf(entry).id ?? entry;
    const isRepeated = seen.has(id) && id !== NECESSARY;
    const isUnusable = !seen.has(id) && !purposes.includes(id as Purpose);
    if (isRepeated || isUnusable) onWrong('purposes', entry, purposes);
    seen.add(id);
  }
}

/** Finds signals that are no map of names. Their options are checked where they are used. */
function checkSignals({ signals }: RawOptions, onWrong: OnWrongOption): void {
  if (signals == null) return;
  if (typeof signals !== 'object' || Array.isArray(signals)) return onWrong('signals', signals, '');
  for (const [name, given] of Object.entries(fieldsOf(signals))) {
    const isUsable =
      typeof given === 'boolean' || (typeof given === 'object' && !Array.isArray(given));
    if (!isUsable) onWrong(`signals.${name}`, given, !!given);
  }
}

/** Finds options that the guard read differently from what is written. */
function checkGuardOptions({ raw, revision, cookieName }: Config, onWrong: OnWrongOption): void {
  const read = createOptionReader(raw, onWrong);
  // What is written has to be what the guard has read.
  const isNoOther = (): boolean => false;
  read('revision', isNoOther, revision);
  read('cookieName', isNoOther, cookieName);
  read('gpc', (word) => word === 'ask', 'decline');
  read('model', (word) => word === 'opt-out', 'opt-in');
  checkSignals(raw, onWrong);
}

/**
 * Checks all of the owner's options and calls `onWrong` once for each mistake. `labels` are our
 * labels in the visitor's language. Vendors and texts are checked where they are read.
 */
export function checkOptions(
  config: Config,
  labels: Readonly<Record<Purpose, string>>,
  place: Place,
  onWrong: OnWrongOption,
): void {
  checkPurposes(config, onWrong);
  checkGuardOptions(config, onWrong);
  readNoticeOptions(config, labels, place, onWrong);
  // A wrong name of the site has been reported with the options of the notice.
  readStorageOptions(config, place, (option, ...mistake) => {
    if (option !== 'site') onWrong(option, ...mistake);
  });
  for (const [option, found] of Object.entries(flattenOptions(config.raw)))
    if (found != null && !KNOWN_OPTIONS.includes(option)) onWrong(option, found, '');
}
