import type { Lifetime } from './catalogue/catalogue-vendor.js';

/**
 * A lifetime in words of a language. Empty where it is not stated, and where it lasts until the browser is
 * closed in a language other than English: no browser has words for that.
 *
 * @param language one of our languages, as its files are named
 */
export function lifetimeIn(lifetime: Lifetime | undefined, language: string): string {
  if (!lifetime) return '';
  if (lifetime === 'session') return language === 'en' ? 'until you close the browser' : '';
  const [count, unit] = lifetime;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
}
