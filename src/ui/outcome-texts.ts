import type { Cause } from '../core/types.js';
import type { NoticeTexts } from '../locales/texts.js';
import { fill, joinSentences } from './format-text.js';

/** What is announced after each choice of the visitor. */
export function outcomeTexts(texts: NoticeTexts): Partial<Record<Cause, string>> {
  const { accepted, declined, saved, withdrawal, cookieSettings } = texts;
  const say = (outcome: string) => fill(joinSentences(outcome, withdrawal), { cookieSettings });
  return { accept: say(accepted), decline: say(declined), save: say(saved) };
}
