import type { NoticeOptions } from '../core/config-types.js';
import type { Context } from '../core/context.js';
import { isGroup } from '../core/fields.js';
import type { LayerName } from '../core/layer-name.js';
import type { ShownVariant } from '../core/shown-variant.js';
import { chooseLanguage, chooseRegion } from '../locales/choose-language.js';
import { en } from '../locales/en.js';
import type { ExtraTexts, NoticeTexts } from '../locales/texts.js';
import { readNoticeOptions } from '../options/notice-options.js';
import { browserLanguages } from '../page/browser.js';
import { document } from '../page/document.js';
import { findPlace } from '../page/place.js';
import { announceChoices } from './announce-choices.js';
import { outcomeTexts } from './outcome-texts.js';

/** All texts but those of the second layer, in one language. */
export interface LoadedTexts {
  /** The language, as its files are named. */
  readonly language: string;
  /** The region that decides how dates are written; empty if the page names none. */
  readonly region: string;
  readonly texts: NoticeTexts & Partial<ExtraTexts>;
  /** The owner's options, with labels in that language. */
  readonly options: NoticeOptions;
  /** The variant whose texts and layout these are; undefined without one. */
  readonly variant?: ShownVariant;
}

/**
 * Loads the texts of a layer: ours in `language`, with the owner's over them. If ours do not load,
 * the English texts are used. Never rejects.
 */
export async function loadLayer<Layer extends object>(
  context: Context,
  language: string,
  layer: LayerName,
  english: Layer,
): Promise<Layer> {
  const { config, report, load } = context;
  const reportFailure = (error: unknown): null => {
    report('warn', 'texts did not load', error);
    return null;
  };
  // Both files are requested at once. Only a page with the owner's own texts needs the second one.
  const merging = isGroup(config.raw.texts) ? load('merge-texts.js').catch(reportFailure) : null;
  const ours =
    language === 'en'
      ? english
      : await load(`locales/${language}${layer}.js`).then(
          // The build makes one file for each language and layer.
          ({ texts }) => texts as Layer,
          reportFailure,
        );
  if (!ours) return english;
  try {
    return (await merging)?.mergeTexts(context, ours, language, layer) ?? ours;
  } catch (error) {
    // The preferences have to open, whatever is wrong with the owner's texts.
    report('warn', 'your own texts are left out', error);
    return ours;
  }
}

async function loadPlain(context: Context): Promise<LoadedTexts> {
  const { config } = context;
  const { lang } = readNoticeOptions(config, en.purposes, findPlace());
  // There is no root element while the page is written anew.
  const pageLanguage = document.documentElement?.lang ?? '';
  // A notice in the page's HTML has its language already.
  const rendered = document.querySelector<HTMLElement>('ask-first-notice[data-config-hash]')
    ?.dataset.language;
  const stated = [pageLanguage, browserLanguages()] as const;
  const language = chooseLanguage(rendered ?? lang, ...stated);
  const texts = await loadLayer<NoticeTexts & Partial<ExtraTexts>>(context, language, '', en);
  const options = readNoticeOptions(config, texts.purposes, findPlace());
  return { language, region: chooseRegion(lang, ...stated), texts, options };
}

/** What the first layer says without a variant, and with the variant of this page view. */
interface Loaded {
  readonly plain: LoadedTexts;
  readonly shown: LoadedTexts;
}

async function loadAll(context: Context): Promise<Loaded> {
  // The variants are requested at the same time. If they do not load, the notice is shown without a
  // variant.
  const loadingPlain = loadPlain(context);
  let shown: LoadedTexts | undefined;
  if (context.config.raw.variants)
    await context.withChunk('variants.js', async (chunk) => {
      shown = await chunk.applyVariant(context, await loadingPlain);
    });
  const plain = await loadingPlain;
  shown ??= plain;
  // Choices are announced in the same language.
  void announceChoices(context.consent, shown.texts.locale, outcomeTexts(shown.texts));
  return { plain, shown };
}

const loading = new WeakMap<Context, Promise<Loaded>>();

/**
 * Chooses the language and the variant, and loads what the first layer says, once per page. A
 * variant that was dropped later is left out.
 */
export async function loadNoticeTexts(context: Context): Promise<LoadedTexts> {
  const loaded = loading.get(context) ?? loadAll(context);
  loading.set(context, loaded);
  // Not kept after a failure: the preferences try again.
  loaded.catch(() => loading.delete(context));
  const { plain, shown } = await loaded;
  return shown.variant?.isDropped ? plain : shown;
}
