/** What Chromium writes for a month that it has no name for, such as M01. */
const UNNAMED_MONTH = /M\d/;

/**
 * A date in words. Where the browser lacks the language or its month names, the date is in numbers:
 * year, month, day, as in Swedish.
 */
export function formatDate(time: number, locale: string, timeStyle?: 'short'): string {
  const format = (dateStyle: 'long' | 'short') =>
    new Intl.DateTimeFormat([locale, 'sv'], { dateStyle, timeStyle }).format(time);
  const words = format('long');
  const isSupported = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  return isSupported && !UNNAMED_MONTH.test(words) ? words : format('short');
}
