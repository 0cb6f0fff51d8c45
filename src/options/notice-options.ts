import { fieldsOf } from '../core/fields.js';
import type { Config, NoticeOptions } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { findLanguage } from '../locales/languages.js';
import { createOptionReader, readSite, type PagePlace } from './option-reader.js';
import { hasText, readText } from './read-text.js';
import { isSafeUrl } from './safe-url.js';

/**
 * Reads the owner's options that concern what is shown. `labels` are our labels in the visitor's
 * language.
 */
export function readNoticeOptions(
  { purposes, purposeEntries, raw }: Config,
  labels: Readonly<Record<Purpose, string>>,
  place: PagePlace,
  onWrong: OnWrongOption = () => undefined,
): NoticeOptions {
  const read = createOptionReader(raw, onWrong);

  function readLabel(id: Purpose): string {
    const entry = purposeEntries.find((entry) => fieldsOf(entry).id === id);
    const ours = fieldsOf(labels)[id];
    // A purpose that is not one of ours needs a label: null is a mistake.
    const label = fieldsOf(entry).label ?? ours ?? null;
    const fallback = typeof ours === 'string' ? ours : id;
    return readText(onWrong, `purposes.${id}.label`, label, fallback, hasText);
  }

  return {
    lang: read('lang', (tag) => findLanguage(tag) !== ''),
    site: readSite(read, place),
    layout: read('layout', (word) => word === 'box' || word === 'dialog', 'bar'),
    policyUrl: read('policyUrl', isSafeUrl),
    purposes: purposes.map((id) => ({ id, label: readLabel(id) })),
  };
}
