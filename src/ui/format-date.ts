/**
 * A date in words. Chromium lacks the months of some languages, as for lists, or calls them M01:
 * there it is in numbers, by year, month and day as in Swedish.
 */
export function formatDate(time: number, locale: string, timeStyle?: 'short'): string {
  const format = (dateStyle: 'long' | 'short') =>
    new Intl.DateTimeFormat([locale, 'sv'], { dateStyle, timeStyle }).format(time);
  const words = format('long');
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale)[0] && !/M\d/.test(words);
  return isKnown ? words : format('short');
}
