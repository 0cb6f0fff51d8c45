/** `includes`, which a page may have replaced by something that is wrong: what is granted depends on it. */
export function contains<Value>(list: readonly Value[], wanted: Value): boolean {
  for (const value of list) if (value === wanted) return true;
  return false;
}
