import { NECESSARY } from '../core/purposes.js';
import { readVendors } from '../options/vendors.js';
import type { OfferedPurpose, Vendor } from '../core/types.js';
import { loadTexts, type SpokenContext } from './load-texts.js';
import type { PreferencesTexts } from '../locales/texts.js';
import { en } from '../locales/en.js';
import { enPreferences } from '../locales/en-preferences.js';
import { readProof } from '../storage/read-proof.js';
import { fill } from './format-text.js';
import { isThemed } from './is-themed.js';
import type { ShownPurpose } from './purpose-template.js';
import { mountPreferences } from './mount-preferences.js';
import type { Choose } from './notice.js';

/** The owner's vendors, whose mistakes are told of once. */
let vendors: Vendor[] | undefined;

/** What is said, loaded once. */
let loading: Promise<PreferencesTexts> | undefined;

export const loadSecond = (own: SpokenContext): Promise<PreferencesTexts> =>
  (loading ??= loadTexts(own, own.language, '-preferences', enPreferences));

/** Loads ahead what is not in this chunk. */
export const prefetch = (own: SpokenContext): void => void loadSecond(own);

/** ENTRY: the lazy chunk with the second layer. It shares Lit with the notice. */
export async function showPreferences(
  own: SpokenContext,
  choose: Choose,
  opener: Element | null | undefined,
): Promise<void> {
  const { config, consent, report, act } = own;
  const second = await loadSecond(own);
  // One language for all that is shown: the labels and lists follow the texts.
  const isSame = second.locale === own.texts.locale;
  const options = isSame ? own.options : own.english;
  const texts = { ...second, list: (isSame ? own.texts : en).list };
  const all = (vendors ??= readVendors(config, report));
  const necessaryText = fill(texts.necessaryText, { name: config.cookieName });

  function show({ id, label }: OfferedPurpose, used: string): ShownPurpose {
    const entry = config.entries.find((entry) => Object(entry).id === id);
    const { description } = Object(entry) as { description?: unknown };
    return {
      id,
      label,
      description: typeof description === 'string' ? description : used,
      vendors: all.filter(({ purpose }) => purpose === id),
    };
  }

  const { record, expires } = consent.state;
  // Ours says that everything is off until it is turned on.
  const isOptOut = options.model === 'opt-out';
  const hasIntro = Object.entries(Object(config.input.texts) as object).some(
    ([tag, { preferences }]) => tag.toLowerCase() === own.language && Object(preferences).intro,
  );
  const preferences = await mountPreferences(
    {
      options,
      texts: isOptOut && !hasIntro ? { ...texts, intro: '' } : texts,
      conflict: config.hasGpc ? texts.gpcConflict : '',
      purposes: [
        ...options.purposes.map((purpose) => ({
          ...show(purpose, texts.descriptions[purpose.id] ?? ''),
          isGranted: consent.isGranted(purpose.id),
        })),
        show({ id: NECESSARY, label: texts.necessary }, necessaryText),
      ],
      choice: record && {
        record,
        // Nobody is asked again there.
        expires: isOptOut ? 0 : expires,
        proof: readProof(config.cookieName, record),
      },
    },
    consent,
    opener ?? null,
    ({ method, decisions, shown }) => choose(decisions, method, shown),
  );
  if (preferences && isThemed(preferences.box)) void act('advise', preferences.box);
}
