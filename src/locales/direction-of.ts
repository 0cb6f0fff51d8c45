/**
 * Those of our languages that are written from right to left. Firefox cannot tell which these are.
 */
const RIGHT_TO_LEFT = /^(ar|fa|he)\b/;

/** The direction in which one of our languages is written. */
export const directionOf = (locale: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
