/** Which way a language of ours is written; Firefox does not tell. */
export const directionOf = (locale: string): 'rtl' | 'ltr' =>
  /^(ar|fa|he)\b/.test(locale) ? 'rtl' : 'ltr';
