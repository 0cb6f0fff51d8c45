/**
 * Puts values into the places of a text: `{site}` becomes the value of `site`. Within Hebrew, Arabic
 * and Persian they are isolated, or `_ct_*` would be seen as `*_ct_`.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const isolate = /[\u0590-\u08ff]/.test(text) ? '\u2068$\u2069' : '$';
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    isolate.replace('$', () => values[name] ?? place),
  );
}
