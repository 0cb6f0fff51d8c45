/**
 * Replaces a method on `target` itself, never on a prototype. Returns a function that puts the
 * previous method back, unless other code has replaced ours in the meantime.
 */
export function override<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  replacement: Target[Name],
): () => void {
  const previous = target[name];
  target[name] = replacement;
  return () => {
    if (target[name] === replacement) target[name] = previous;
  };
}
