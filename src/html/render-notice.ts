import { markup, style } from 'built:notice';
import { noticeTexts } from 'built:texts';
import type { RawOptions } from '../core/config-types.js';
import { fieldsOf, isGroup } from '../core/fields.js';
import { reportWrongOption, type OnWrongOption } from '../core/wrong-option.js';
import { directionOf } from '../locales/direction-of.js';
import { en } from '../locales/en.js';
import { findLanguage } from '../locales/languages.js';
import type { NoticeTexts } from '../locales/texts.js';
import type { ConfigInput } from '../options/config-input.js';
import { readConfig } from '../options/config.js';
import { mergeTexts } from '../options/merge-texts.js';
import { readNoticeOptions } from '../options/notice-options.js';
import { report } from '../page/report.js';
import { noticeLines } from '../ui/notice-lines.js';
import { outcomeTexts } from '../ui/outcome-texts.js';
import { escapeHtml } from './escape-html.js';
import { hashConfig } from './hash-config.js';
import { findRenderedVariant } from './rendered-variant.js';
import { varyNotice } from './vary-notice.js';

/** What may differ from page to page, and is no option of the notice. */
export interface RenderOptions {
  /** The nonce of the page's policy, for the element that needs one. */
  readonly nonce?: string;
}

/** How the notice comes into the page. */
export interface NoticeRenderOptions extends RenderOptions {
  /**
   * Name of the variant to render. Default: the notice without a variant. A variant that cannot be
   * used is reported, and the notice is rendered without it.
   */
  readonly variant?: string;
}

/** What stands for a text in the markup. */
const SLOT = /⟦(\w+)⟧/g;

/** No address: it is not known yet which host the page will have. */
const NOWHERE = { hostname: '', origin: '', href: '' };

const onWrong: OnWrongOption = (...mistake) => reportWrongOption(report, ...mistake);

/** The attribute with the nonce; empty without one. */
export const nonceAttribute = ({ nonce }: RenderOptions): string =>
  nonce ? ` nonce="${escapeHtml(nonce)}"` : '';

/** Our texts in a language, with the owner's over them. The owner's are those for this tag. */
function readTexts(raw: RawOptions, tag: string, language: string): NoticeTexts {
  const ours = (noticeTexts[language] ?? en) as NoticeTexts;
  if (!isGroup(raw.texts)) return ours;
  // A server has no page whose language could count.
  const config = readConfig({ ...raw, lang: tag });
  return mergeTexts({ config, report }, ours, language, '');
}

/**
 * Renders the notice, to be put into the page's HTML as the first thing in `body`. It is hidden
 * until the guard that `renderGuard` writes into the head shows it to a visitor who has not decided
 * yet. The HTML is the same for every visitor who gets the same variant, so any cache can keep it,
 * unless it has a nonce.
 *
 * Wrong options are reported in the console, with what is used instead.
 *
 * @param config the page's options, with the name of the site
 * @param language BCP 47 tag of the page. Default: the option `lang`, else English. A language that
 *   we lack is reported, and English is used.
 * @throws {TypeError} if the options do not name the site: there is no page whose host could be its
 *   name.
 */
export function renderNotice(
  config: ConfigInput,
  language?: string,
  options: NoticeRenderOptions = {},
): string {
  const raw = fieldsOf(config);
  const given = readConfig(raw);
  const tag = language ?? (typeof raw.lang === 'string' ? raw.lang : 'en');
  const found = findLanguage(tag);
  // A wrong option `lang` is reported with the other options.
  if (!found && language !== undefined) onWrong('language', tag, 'en');
  const spoken = found || 'en';
  const plain = readTexts(raw, found ? tag : 'en', spoken);
  const { variant, texts, layout } = options.variant
    ? varyNotice(readConfig({ ...raw, lang: tag }), options.variant, spoken, plain, onWrong)
    : { variant: '', texts: plain, layout: '' };
  const notice = readNoticeOptions(given, texts.purposes, NOWHERE, onWrong);
  if (!notice.site)
    throw new TypeError(
      'Ask First: renderNotice needs the option "site", the name of the site, of less than 100 characters',
    );

  const { policyUrl } = notice;
  const values: Readonly<Record<string, string>> = {
    ...noticeLines(notice, texts),
    lang: texts.locale,
    direction: directionOf(texts.locale),
    policyUrl,
    decline: texts.decline,
    accept: texts.accept,
    settings: texts.settings,
    readMore: texts.readMore,
    readMoreLabel: texts.readMoreLabel,
  };
  const form = markup[layout || notice.layout]?.[policyUrl ? 'linked' : 'unlinked'] ?? '';
  const box = form.replace(SLOT, (_, name: string) => escapeHtml(values[name] ?? ''));
  const { accept, decline } = outcomeTexts(texts);
  const attributes = {
    'data-config-hash': hashConfig(config),
    'data-language': spoken,
    'data-accepted': accept ?? '',
    'data-declined': decline ?? '',
    ...(variant && { 'data-variant': variant }),
    ...(given.markNonce !== null && { 'data-mark-nonce': given.markNonce }),
  };
  const stated = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const { rule } = findRenderedVariant(raw, variant);
  return (
    `<ask-first-notice hidden data-nosnippet${stated.join('')}>` +
    `<template shadowrootmode="open"><style${nonceAttribute(options)}>${style}${rule}</style>${box}</template>` +
    `</ask-first-notice>`
  );
}
