import type { Context } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { NoticeOptions, OfferedPurpose, Vendor } from '../core/config-types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import type { ListedTexts } from '../locales/texts.js';
import { ownTexts } from '../options/own-texts.js';
import { readDescription } from '../options/read-description.js';
import { hasText } from '../options/read-text.js';
import { readVendors } from '../options/vendors.js';
import { readProof } from '../storage/proof.js';
import type { ShownChoice } from './choice-template.js';
import { fill } from './format-text.js';
import type { LoadedTexts } from './load-notice-texts.js';
import type { ShownPurpose } from './purpose-template.js';

const vendorsOf = new WeakMap<Context, readonly Vendor[]>();

/** The owner's vendors; mistakes in them are reported once per page. */
function readVendorsOnce(context: Context): readonly Vendor[] {
  const { config, report } = context;
  const vendors =
    vendorsOf.get(context) ??
    readVendors(config, (...mistake) => reportWrongOption(report, ...mistake));
  vendorsOf.set(context, vendors);
  return vendors;
}

/**
 * Whether the owner has written an introduction in the visitor's language, as an option or in the
 * variant.
 */
export function hasOwnIntro(
  { config: { raw } }: Context,
  { language, variant }: LoadedTexts,
): boolean {
  return [raw.texts, variant?.texts]
    .flatMap((texts) => ownTexts({ ...raw, texts }, language))
    .some(([, { preferences }]) => {
      const { intro } = fieldsOf(preferences);
      return typeof intro === 'string' && hasText(intro);
    });
}

/** The purposes on offer and the necessary one, with what they are for and their vendors. */
export function describePurposes(
  context: Context,
  { purposes }: NoticeOptions,
  texts: ListedTexts,
): ShownPurpose[] {
  const { config, consent } = context;
  const allVendors = readVendorsOnce(context);

  function describe({ id, label }: OfferedPurpose, ours: unknown): ShownPurpose {
    return {
      id,
      label,
      description: readDescription(config, id, ours),
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
export function describeChoice({ config, consent }: Context, region: string): ShownChoice | null {
  const { record, expires } = consent.state;
  return (
    record && {
      record,
      region,
      // Where the model is opt-out nobody is asked again.
      expires: config.model === 'opt-out' ? 0 : expires,
      proof: readProof(config.cookieName, record),
    }
  );
}
