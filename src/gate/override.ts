/**
 * Puts a replacement for a method on `target` itself, never on a prototype. Returns what puts the
 * method back, unless somebody has replaced ours meanwhile.
 */
export function override<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  replacement: Target[Name],
): () => void {
  const before = target[name];
  target[name] = replacement;
  return () => {
    if (target[name] === replacement) target[name] = before;
  };
}
