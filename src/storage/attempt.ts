/**
 * Returns what `access` returns; an empty string when that is null or undefined, or when `access`
 * throws. Every access to cookies and storage throws where the browser denies them to the page.
 */
export function attempt<Value>(access: () => Value): NonNullable<Value> | '' {
  try {
    return access() ?? '';
  } catch {
    return '';
  }
}
