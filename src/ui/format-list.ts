/**
 * A list within a sentence. Chromium lacks the words of some languages (Irish, Galician) and would
 * say “and” in English: there commas have to do.
 */
export function formatList(items: readonly string[], locale: string): string {
  const create = (type?: 'unit') => new Intl.ListFormat([locale, 'en'], { type });
  const words = create();
  // To ask for its supported locales would take as long as all else that the notice does.
  const isKnown = words.resolvedOptions().locale.startsWith(locale.slice(0, 2));
  return (isKnown ? words : create('unit')).format(items);
}
