/** What `touch` returns; an empty text where the browser denies the page its storage. */
export function attempt<Value>(touch: () => Value): NonNullable<Value> | '' {
  try {
    return touch() ?? '';
  } catch {
    return '';
  }
}
