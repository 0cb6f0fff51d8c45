import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import type { Config, OfferedPurpose, Options, Purpose } from '../core/types.js';
import { findLanguage } from '../locales/languages.js';
import { createOptionReader, flattenOptions, type Place } from './option-reader.js';
import { isSafeUrl } from './safe-url.js';
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

/** The purposes on offer with their labels: the owner's, else ours in the visitor's language. */
function readPurposes(
  { purposes: ids, purposeEntries, raw }: Config,
  labels: Readonly<Record<Purpose, string>>,
  onWrong: OnWrongOption,
): OfferedPurpose[] {
  if (purposeEntries.length === 0 && raw.purposes) onWrong('purposes', raw.purposes, ids);
  const seen = new Set<unknown>([NECESSARY]);
  for (const entry of purposeEntries) {
    const id = fieldsOf(entry).id ?? entry;
    const isRepeated = seen.has(id) && id !== NECESSARY;
    const isUnusable = !seen.has(id) && !ids.includes(id as Purpose);
    if (isRepeated || isUnusable) onWrong('purposes', entry, ids);
    seen.add(id);
  }
  return ids.map((id) => {
    const entry = purposeEntries.find((entry) => fieldsOf(entry).id === id);
    const label = fieldsOf(entry).label ?? labels[id];
    if (typeof label === 'string') return { id, label };
    onWrong(`purposes.${id}.label`, label, id);
    return { id, label: id };
  });
}

/**
 * Reads and checks all of the owner's options. `labels` are those of the visitor's language.
 * `onWrong` is called once for each mistake.
 */
export function readOptions(
  config: Config,
  labels: Readonly<Record<Purpose, string>>,
  place: Place,
  onWrong: OnWrongOption = () => undefined,
): Options {
  const { raw } = config;
  const read = createOptionReader(raw, onWrong);
  const purposes = readPurposes(config, labels, onWrong);
  // The guard has read these four; what differs from its reading is wrong.
  const differs = (): boolean => false;
  read('revision', differs, config.revision);
  read('cookieName', differs, config.cookieName);
  read('gpc', (word) => word === 'ask', 'decline');
  read('model', (word) => word === 'opt-out', 'opt-in');
  const options = {
    ...readStorageOptions(config, place, onWrong),
    lang: read('lang', (tag) => findLanguage(tag) !== ''),
    layout: read('layout', (word) => word === 'box' || word === 'dialog', 'bar'),
    policyUrl: read('policyUrl', isSafeUrl),
    purposes,
  };
  // The names and options of signals are checked where they are used.
  if (raw.signals != null && typeof raw.signals !== 'object') onWrong('signals', raw.signals, '');
  for (const [option, found] of Object.entries(flattenOptions(raw)))
    if (found != null && !KNOWN_OPTIONS.includes(option)) onWrong(option, found, '');
  return options;
}
