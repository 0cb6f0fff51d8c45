import type { Lifetime } from './catalogue/catalogue-vendor.js';

/**
 * A lifetime in the words of a language; empty if it is not stated. For a cookie that is deleted
 * when the browser closes, there are words in English only, since browsers know none. In other
 * languages the result is empty.
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
