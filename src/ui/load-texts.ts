import { chooseLanguage } from '../locales/choose-language.js';
import { readOptions } from '../options/read-options.js';
import type { LazyContext, Options } from '../core/types.js';
import { en } from '../locales/en.js';
import type { ExtraTexts, PreferencesTexts, NoticeTexts } from '../locales/texts.js';

/** What the chunks need that say something to the visitor: all of it is of one language. */
export interface SpokenContext extends LazyContext {
  /** The language, as its files are called. */
  readonly language: string;
  readonly texts: NoticeTexts & Partial<ExtraTexts>;
  /** The options with English labels, for the layer whose texts did not load. */
  readonly english: Options;
}

/**
 * Loads the texts of a layer, which are the owner's where they say something else; the English ones
 * where ours do not load. Never rejects.
 */
export async function loadTexts<Layer extends NoticeTexts | PreferencesTexts>(
  { config, report }: LazyContext,
  language: string,
  layer: '' | '-preferences',
  english: Layer,
): Promise<Layer> {
  const tell = (error: unknown): void => report('warn', 'texts did not load', error);
  // Both at once; only a page with texts of the owner's has them checked.
  const own = config.input.texts ? import('../options/merge-texts.js').catch(tell) : null;
  const ours =
    language === 'en'
      ? english
      : await import(`../locales/${language}${layer}.js`).then(({ texts }) => texts as Layer, tell);
  const texts = ours ?? english;
  return (ours && (await own)?.mergeTexts(texts, language, layer, config, report)) || texts;
}

/** Chooses the language, and loads what the first layer says in it. */
export async function speak(own: LazyContext): Promise<SpokenContext> {
  const { config, options: english } = own;
  const language = chooseLanguage(english.lang, document.documentElement.lang, navigator.languages);
  const texts = await loadTexts(own, language, '', en);
  const options = readOptions(config, texts.purposes, location, () => 0);
  return { ...own, language, texts, options, english };
}
