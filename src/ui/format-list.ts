/**
 * A list within a sentence. Chromium lacks the words of some languages (Irish, Galician) and would
 * say “and” in English: there commas have to do.
 */
export function formatList(items: readonly string[], locale: string): string {
  const type = Intl.ListFormat.supportedLocalesOf(locale)[0] ? undefined : 'unit';
  return new Intl.ListFormat([locale, 'en'], { type }).format(items);
}
