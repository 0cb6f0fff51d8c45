import type { Context } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { NoticeOptions, OfferedPurpose, Vendor } from '../core/types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import type { ListedTexts } from '../locales/texts.js';
import { readVendors } from '../options/vendors.js';
import { readProof } from '../storage/proof.js';
import type { ShownChoice } from './choice-template.js';
import { fill } from './format-text.js';
import type { ShownPurpose } from './purpose-template.js';

/** The owner's vendors; mistakes in them are reported once per page. */
let vendors: readonly Vendor[] | undefined;

/** Whether the owner has an introduction of their own in the visitor's language. */
export function hasOwnIntro({ config }: Context, language: string): boolean {
  return Object.entries(fieldsOf(config.raw.texts)).some(
    ([tag, texts]) =>
      tag.toLowerCase() === language && !!fieldsOf(fieldsOf(texts).preferences).intro,
  );
}

/** The purposes on offer and the necessary one, with what they are for and their vendors. */
export function describePurposes(
  { config, consent, report }: Context,
  { purposes }: NoticeOptions,
  texts: ListedTexts,
): ShownPurpose[] {
  const allVendors = (vendors ??= readVendors(config, (...mistake) =>
    reportWrongOption(report, ...mistake),
  ));

  function describe({ id, label }: OfferedPurpose, ours: unknown): ShownPurpose {
    const entry = config.purposeEntries.find((entry) => fieldsOf(entry).id === id);
    const { description } = fieldsOf(entry);
    const [used = ''] = [description, ours].filter((text) => typeof text === 'string');
    return {
      id,
      label,
      description: used,
      vendors: allVendors.filter(({ purpose }) => purpose === id),
    };
  }

  const necessaryText = fill(texts.necessaryText, { name: config.cookieName });
  return [
    ...purposes.map((purpose) => ({
      ...describe(purpose, fieldsOf(texts.descriptions)[purpose.id]),
      isGranted: consent.isGranted(purpose.id),
    })),
    describe({ id: NECESSARY, label: texts.necessary }, necessaryText),
  ];
}

/** The choice in force, with its proof; null while the visitor has not decided. */
export function describeChoice({ config, consent }: Context): ShownChoice | null {
  const { record, expires } = consent.state;
  return (
    record && {
      record,
      // Where the model is opt-out nobody is asked again.
      expires: config.model === 'opt-out' ? 0 : expires,
      proof: readProof(config.cookieName, record),
    }
  );
}
