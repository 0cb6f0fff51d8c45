/** What Chromium writes for a month that it has no name for, such as M01. */
const UNNAMED_MONTH = /M\d/;

/**
 * A date in words, in the language of our texts and the form of the page's region: "14 March 2026" on
 * a page in `en-GB`. Where the browser lacks the language or its month names, the date is in numbers:
 * year, month, day, as in Swedish.
 */
export function formatDate(
  time: number,
  language: string,
  region: string,
  timeStyle?: 'short',
): string {
  const stated = new Intl.Locale(language);
  // A language that names a region itself, such as `pt-BR`, keeps it.
  const locale =
    stated.region || !region ? language : new Intl.Locale(stated, { region }).toString();
  const format = (dateStyle: 'long' | 'short') =>
    new Intl.DateTimeFormat([locale, 'sv'], { dateStyle, timeStyle }).format(time);
  const words = format('long');
  const isSupported = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  return isSupported && !UNNAMED_MONTH.test(words) ? words : format('short');
}
