import type { Context } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { NoticeOptions, OfferedPurpose, Vendor } from '../core/types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { enPreferences } from '../locales/en-preferences.js';
import { en } from '../locales/en.js';
import type { ListedTexts, PreferencesTexts } from '../locales/texts.js';
import { readNoticeOptions } from '../options/notice-options.js';
import { ownTexts } from '../options/own-texts.js';
import { hasText } from '../options/read-text.js';
import { readVendors } from '../options/vendors.js';
import { readProof } from '../storage/proof.js';
import { diagnoseWhenIdle } from './diagnose-when-idle.js';
import { fill } from './format-text.js';
import { loadLayer, loadNoticeTexts } from './load-texts.js';
import { mountPreferences } from './mount-preferences.js';
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

const loading = new WeakMap<Context, Promise<PreferencesTexts>>();

/** Loads what the second layer says, once per page. */
async function loadPreferencesTexts(context: Context): Promise<PreferencesTexts> {
  const { language } = await loadNoticeTexts(context);
  const loaded =
    loading.get(context) ?? loadLayer(context, language, '-preferences', enPreferences);
  loading.set(context, loaded);
  return loaded;
}

/** Loads the texts ahead. */
export async function prefetch(context: Context): Promise<void> {
  await loadPreferencesTexts(context);
}

/** Returns the warning that turning a purpose on goes against Global Privacy Control. */
export async function describeGpcConflict(context: Context): Promise<string> {
  return (await loadPreferencesTexts(context)).gpcConflict;
}

/** Loads texts and labels of the second layer in one language: English if the other did not load. */
async function loadShown(
  context: Context,
): Promise<{ options: NoticeOptions; texts: ListedTexts }> {
  const second = await loadPreferencesTexts(context);
  const { texts, options } = await loadNoticeTexts(context);
  const isSameLanguage = second.locale === texts.locale;
  return isSameLanguage
    ? { options, texts: { ...second, list: texts.list } }
    : {
        options: readNoticeOptions(context.config, en.purposes, location),
        texts: { ...second, list: en.list },
      };
}

/** Whether the owner has an introduction of their own in the visitor's language. */
function hasOwnIntro({ config }: Context, language: string): boolean {
  return ownTexts(config.raw, language).some(([, { preferences }]) => {
    const { intro } = fieldsOf(preferences);
    return typeof intro === 'string' && hasText(intro);
  });
}

/** ENTRY: the lazy chunk with the second layer. It shares Lit with the notice. */
export async function openPreferences(context: Context, opener: Element | null): Promise<void> {
  const { config, consent, withChunk } = context;
  const { options, texts } = await loadShown(context);
  const { language, texts: firstLayer } = await loadNoticeTexts(context);
  const vendors = readVendorsOnce(context);

  function describePurpose({ id, label }: OfferedPurpose, ourDescription: string): ShownPurpose {
    const entry = config.purposeEntries.find((entry) => fieldsOf(entry).id === id);
    const { description } = fieldsOf(entry);
    return {
      id,
      label,
      description: typeof description === 'string' ? description : ourDescription,
      vendors: vendors.filter(({ purpose }) => purpose === id),
    };
  }

  const { record, expires } = consent.state;
  const isOptOut = config.model === 'opt-out';
  // Our introduction says that everything is off until it is turned on.
  const isIntroWrong = isOptOut && !hasOwnIntro(context, language);
  const necessaryText = fill(texts.necessaryText, { name: config.cookieName });
  const preferences = await mountPreferences(
    {
      options,
      texts: isIntroWrong ? { ...texts, intro: '' } : texts,
      conflict: config.hasGpc ? texts.gpcConflict : '',
      purposes: [
        ...options.purposes.map((purpose) => ({
          ...describePurpose(purpose, texts.descriptions[purpose.id] ?? ''),
          isGranted: consent.isGranted(purpose.id),
        })),
        describePurpose({ id: NECESSARY, label: texts.necessary }, necessaryText),
      ],
      choice: record && {
        record,
        // Where the model is opt-out nobody is asked again.
        expires: isOptOut ? 0 : expires,
        proof: readProof(config.cookieName, record),
      },
    },
    consent,
    opener,
    ({ decisions, method, shown }) => {
      void withChunk('choose.js', (chunk) => chunk.choose(context, decisions, method, shown));
    },
  );
  if (preferences) diagnoseWhenIdle(context, firstLayer.purposes, preferences.box);
}
