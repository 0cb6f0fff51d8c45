import type { Context } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import type { NoticeOptions } from '../core/config-types.js';
import { enPreferences } from '../locales/en-preferences.js';
import { en } from '../locales/en.js';
import type { ListedTexts, PreferencesTexts } from '../locales/texts.js';
import { readNoticeOptions } from '../options/notice-options.js';
import { findPlace } from '../page/place.js';
import { runSafely } from '../page/report.js';
import type { AskFirstPreferences } from './ask-first-preferences.js';
import { describeChoice, describePurposes, hasOwnIntro } from './describe-preferences.js';
import { diagnoseWhenIdle } from './diagnose-when-idle.js';
import { loadLayer, loadNoticeTexts, type LoadedTexts } from './load-notice-texts.js';
import { mountPreferences } from './mount-preferences.js';
import { readRequest } from './request.js';
import { readShown } from './shown-text.js';

/** The texts of the second layer, by those of the first. A dropped variant changes both. */
const loading = new WeakMap<LoadedTexts, Promise<PreferencesTexts>>();

/** Loads the texts of the second layer in the language and the variant of the first. */
async function loadSecond(context: Context, first: LoadedTexts): Promise<PreferencesTexts> {
  const { language, variant } = first;
  const second = await loadLayer(context, language, '-preferences', enPreferences);
  // The second layer is in English if its own language did not load.
  const isSameLanguage = second.locale === first.texts.locale;
  return (isSameLanguage && variant?.varyTexts(second, language, '-preferences')) || second;
}

/** Loads the texts of the second layer, once per page. */
async function loadPreferencesTexts(context: Context): Promise<PreferencesTexts> {
  const first = await loadNoticeTexts(context);
  const loaded = loading.get(first) ?? loadSecond(context, first);
  loading.set(first, loaded);
  return loaded;
}

/** Loads the texts before they are needed. */
export async function prefetch(context: Context): Promise<void> {
  await loadPreferencesTexts(context);
}

/** Returns the warning that turning a purpose on goes against Global Privacy Control. */
export async function describeGpcConflict(context: Context): Promise<string> {
  return (await loadPreferencesTexts(context)).gpcConflict;
}

/**
 * Loads the texts and the labels of the second layer in one language: in English if the other did
 * not load.
 */
async function loadShown(
  context: Context,
): Promise<{ options: NoticeOptions; texts: ListedTexts }> {
  const second = await loadPreferencesTexts(context);
  const { texts, options } = await loadNoticeTexts(context);
  const isSameLanguage = second.locale === texts.locale;
  return isSameLanguage
    ? { options, texts: { ...second, list: texts.list } }
    : {
        options: readNoticeOptions(context.config, en.purposes, findPlace()),
        texts: { ...second, list: en.list },
      };
}

/**
 * Stores what the visitor has chosen. A page can dispatch a request of its own, or move the
 * switches: that counts as the page's decision.
 */
async function handleRequest(
  context: Context,
  request: Event,
  preferences: AskFirstPreferences,
): Promise<void> {
  const { isByVisitor, detail } = readRequest(request);
  const { method, decisions } = detail;
  if (typeof decisions !== 'object' || !decisions) return;
  if (method !== 'accept' && method !== 'decline' && method !== 'save') return;
  // A request to save lists every switch. The page decides only about those that its script has
  // moved.
  const isMoved = ([id, decision]: [string, unknown]) =>
    (decision === 'granted') !== context.consent.isGranted(id);
  const choice =
    method === 'save' && !isByVisitor
      ? Object.fromEntries(Object.entries(decisions).filter(isMoved))
      : fieldsOf(decisions);
  const shown = readShown(preferences);
  const { record } = context.consent.state;
  await context.answerClick(
    'choose.js',
    (chunk) => {
      // The visitor may have decided elsewhere since the click, as in another tab.
      if (context.consent.state.record === record)
        return chunk.choose(context, choice, isByVisitor ? method : 'api', shown);
    },
    null,
  );
}

/** ENTRY: the lazy chunk with the second layer. It shares Lit with the notice. */
export async function openPreferences(
  context: Context,
  opener: Element | null,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const { config, consent, report } = context;
  const { record } = consent.state;
  const { options, texts } = await loadShown(context);
  const loaded = await loadNoticeTexts(context);
  const { region, texts: firstLayer, variant } = loaded;
  // The visitor may have decided meanwhile, or gone on to something else.
  if (!isWanted() || consent.state.record !== record) return;
  // Our introduction says that optional purposes are off until they are allowed.
  const isIntroWrong = config.model === 'opt-out' && !hasOwnIntro(context, loaded);
  const preferences = await mountPreferences(
    {
      options,
      texts: isIntroWrong ? { ...texts, intro: '' } : texts,
      conflict: config.hasGpc ? texts.gpcConflict : '',
      purposes: describePurposes(context, options, texts),
      choice: describeChoice(context, region),
      variant,
    },
    {
      consent,
      report,
      opener,
      onRequest: (request, preferences) => void handleRequest(context, request, preferences),
      onDropped: () => void runSafely(() => openPreferences(context, opener)),
    },
  );
  if (preferences) diagnoseWhenIdle(context, firstLayer.purposes, preferences.box);
}
