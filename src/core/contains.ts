/** Like `includes`, which a page may have replaced. What is granted depends on the result. */
export function contains<Value>(list: readonly Value[], wanted: Value): boolean {
  for (const value of list) if (value === wanted) return true;
  return false;
}

/** The values of a list that another one does not contain. */
export function without<Value>(list: readonly Value[], other: readonly Value[]): Value[] {
  const left: Value[] = [];
  for (const value of list) if (!contains(other, value)) left.push(value);
  return left;
}
