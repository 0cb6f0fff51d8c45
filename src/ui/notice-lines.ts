import type { NoticeOptions } from '../core/config-types.js';
import type { NoticeTexts } from '../locales/texts.js';
import { fill, joinList, joinSentences } from './format-text.js';

/** The heading and the text of the notice, with the site and the purposes filled in. */
export function noticeLines(
  { site, purposes }: Pick<NoticeOptions, 'site' | 'purposes'>,
  { heading, text, withdrawal, cookieSettings, list }: NoticeTexts,
): { heading: string; text: string } {
  const labels = purposes.map(({ label }) => label);
  const values = { site, purposes: joinList(labels, list), cookieSettings };
  return { heading: fill(heading, values), text: fill(joinSentences(text, withdrawal), values) };
}
