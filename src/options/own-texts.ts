import { fieldsOf, isGroup } from '../core/fields.js';
import type { RawOptions } from '../core/config-types.js';
import { findLanguage } from '../locales/languages.js';
import { readLanguageTags } from '../locales/read-language-tags.js';
import { document } from '../page/document.js';

/** The owner's texts under one tag. */
export type OwnTexts = readonly [tag: string, texts: RawOptions];

/** The form in which tags are compared: `pt_BR` and `pt-br` are the same. */
export const normalizeTag = (tag: string): string => tag.trim().toLowerCase().replace(/_/g, '-');

/**
 * The owner's texts for a language of ours, under any tag that means it: those for the language in
 * general, and then those for exactly the tag that the option or the page states. If there are no such
 * texts, those for another region count, such as `de-AT` on a page that is in `de`.
 */
export function ownTexts({ texts, lang }: RawOptions, language: string): OwnTexts[] {
  const found: OwnTexts[] = [];
  for (const [tag, written] of Object.entries(isGroup(texts) ? fieldsOf(texts) : {}))
    if (isGroup(written) && findLanguage(tag) === language) found.push([tag, fieldsOf(written)]);

  const means = (tag: unknown): tag is string =>
    typeof tag === 'string' && findLanguage(tag) === language;
  // The document is read last, as a server has none.
  const pageLanguage = means(lang) ? lang : document.documentElement?.lang;
  const stated = means(pageLanguage) ? pageLanguage : language;
  const tags = new Set([language, ...readLanguageTags(stated), normalizeTag(stated)]);
  const chosen = [...tags].flatMap((wanted) => {
    const match = found.find(([tag]) => normalizeTag(tag) === wanted);
    return match ? [match] : [];
  });
  return chosen.length > 0 ? chosen : found.slice(0, 1);
}
