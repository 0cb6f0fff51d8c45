import type { Cause, Consent } from '../core/types.js';
import type { NoticeTexts } from '../locales/texts.js';
import { announce, prepareAnnouncements } from './announce.js';
import { fill, joinSentences } from './format-text.js';

/** Says to screen readers what the visitor has chosen. Resolves with the function that ends this. */
export async function announceChoices(consent: Consent, texts: NoticeTexts): Promise<() => void> {
  const { accepted, declined, saved, withdrawal, cookieSettings } = texts;
  const outcomes: Partial<Record<Cause, string>> = {
    accept: accepted,
    decline: declined,
    save: saved,
  };
  await prepareAnnouncements(texts.locale);
  return consent.subscribe((_state, _previous, cause) => {
    const outcome = outcomes[cause];
    if (outcome) announce(fill(joinSentences(outcome, withdrawal), { cookieSettings }));
  });
}
