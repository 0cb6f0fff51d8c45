import type { Cause, Consent } from '../core/types.js';
import { announce, prepareAnnouncements } from './announce.js';

/** Announces to screen readers what the visitor has chosen. */
export async function announceChoices(
  consent: Consent,
  locale: string,
  outcomes: Partial<Record<Cause, string>>,
): Promise<void> {
  await prepareAnnouncements(locale);
  consent.subscribe((_state, _previous, cause) => {
    const outcome = outcomes[cause];
    if (outcome) announce(outcome);
  });
}
