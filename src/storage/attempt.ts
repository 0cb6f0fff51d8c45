/**
 * Returns what `access` returns; an empty string when that is nothing, or when `access` throws, as
 * every access to cookies and storage does where the browser denies them to the page.
 */
export function attempt<Value>(access: () => Value): NonNullable<Value> | '' {
  try {
    return access() ?? '';
  } catch {
    return '';
  }
}
