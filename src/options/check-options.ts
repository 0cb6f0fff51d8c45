import { fieldsOf, isGroup } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { Config, RawOptions } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { checkOldTools } from './check-old-tools.js';
import { createFieldReader } from './field-reader.js';
import { nearestName } from './nearest-name.js';
import { readNoticeOptions } from './notice-options.js';
import { createOptionReader, type PagePlace } from './option-reader.js';
import { readStorageOptions } from './storage-options.js';
import { isWrongSwitch } from './switch.js';
import { readVariants } from './variants.js';

/** The options that an attribute can hold; `cookieName` and `cookieDomain` are parts of `cookie`. */
const ATTRIBUTES = [
  'allowFramed',
  'cookieDomain',
  'cookieName',
  'gpc',
  'lang',
  'layout',
  'lint',
  'markNonce',
  'model',
  'persistUrl',
  'policyUrl',
  'purposes',
  'recordUrl',
  'reloadOnGrant',
  'revision',
  'showingsUrl',
  'site',
];

/** Every option there is, and what `renderGuard` adds. */
const OPTIONS = [
  ...ATTRIBUTES,
  'cookie',
  'migrateFrom',
  'signals',
  'texts',
  'variants',
  'configHash',
];

/** Attributes of our tag that the guard itself uses. They are no options. */
const GUARD_ATTRIBUTES = ['base', 'config'];

/** Finds entries of the list of purposes that the guard could not use, and repeated ones. */
function checkPurposes({ purposes, purposeEntries, raw }: Config, onWrong: OnWrongOption): void {
  const isWritten = (raw.purposes ?? '') !== '';
  if (purposeEntries.length === 0 && isWritten) onWrong('purposes', raw.purposes, purposes);
  const seen = new Set<unknown>([NECESSARY]);
  for (const entry of purposeEntries) {
    const id = fieldsOf(entry).id ?? entry;
    const isRepeated = seen.has(id) && id !== NECESSARY;
    const isUnusable = !seen.has(id) && !purposes.includes(id as Purpose);
    if (isRepeated || isUnusable) onWrong('purposes', entry, purposes);
    seen.add(id);
  }
}

/**
 * Finds signals that are not listed by name, and entries that are neither a boolean nor options. The options
 * of a signal are checked where they are used.
 */
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
function checkGuardOptions(config: Config, onWrong: OnWrongOption): void {
  const { raw, revision, cookieName, markNonce } = config;
  const read = createOptionReader(raw, onWrong);
  // Only what equals the value that the guard has read is right. The reader accepts that one by itself.
  const isNeverRight = (): boolean => false;
  read('revision', isNeverRight, revision);
  read('cookieName', isNeverRight, cookieName);
  read('gpc', (word) => word === 'ask', 'decline');
  read('model', (word) => word === 'opt-out', 'opt-in');
  if (markNonce === '') onWrong('markNonce', raw.markNonce, 'a secret that no mark has');
  for (const name of ['allowFramed', 'lint', 'reloadOnGrant'])
    if (isWrongSwitch(raw[name])) onWrong(name, raw[name], 'false');
}

/** Finds wrong groups of options, and unknown keys of `cookie`. Values are checked where they are read. */
function checkGroups({ raw }: Config, onWrong: OnWrongOption): void {
  const { cookie, texts } = raw;
  if (isGroup(cookie))
    createFieldReader(onWrong).checkKeys('cookie', fieldsOf(cookie), ['name', 'domain']);
  else if (cookie != null) onWrong('cookie', cookie, '');
  if (texts != null && !isGroup(texts)) onWrong('texts', texts, 'ours');
  checkSignals(raw, onWrong);
}

/**
 * Finds unknown options. An attribute of our tag is only reported if its name is close to one of ours:
 * delivery networks and frameworks add attributes of their own to every tag.
 */
function checkOptionNames({ raw, attributes }: Config, onWrong: OnWrongOption): void {
  for (const [option, found] of Object.entries(raw)) {
    if (found == null || OPTIONS.includes(option)) continue;
    const isAttribute = attributes.includes(option);
    const meant = nearestName(option, isAttribute ? [...ATTRIBUTES, ...GUARD_ATTRIBUTES] : OPTIONS);
    if (isAttribute && !meant) continue;
    onWrong(
      option,
      found,
      '',
      meant ? `did you mean "${meant}"? Unknown option` : 'unknown option',
    );
  }
}

/** Checks what does not depend on the page's address, and calls `onWrong` once for each mistake. */
export function checkAnywhere(config: Config, onWrong: OnWrongOption): void {
  checkPurposes(config, onWrong);
  checkGuardOptions(config, onWrong);
  checkGroups(config, onWrong);
  checkOldTools(config, onWrong);
  readVariants(config.raw, onWrong);
  checkOptionNames(config, onWrong);
}

/**
 * Checks all of the owner's options and calls `onWrong` once for each mistake. `labels` are our
 * labels in the visitor's language. Vendors, and each of the texts, are checked where they are read.
 */
export function checkOptions(
  config: Config,
  labels: Readonly<Record<Purpose, string>>,
  place: PagePlace,
  onWrong: OnWrongOption,
): void {
  checkAnywhere(config, onWrong);
  readNoticeOptions(config, labels, place, onWrong);
  readStorageOptions(config, place, (option, found, used, problem) => {
    // A wrong name of the site has been reported with the options of the notice.
    if (option === 'site') return;
    // Without a domain of its own, the cookie is for this host alone.
    onWrong(option, found, option === 'cookieDomain' ? place.hostname : used, problem);
  });
}
