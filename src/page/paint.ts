/** Milliseconds after which a paint is no longer waited for: frames stop in a hidden tab. */
const LONGEST_WAIT = 100;

/** Resolves in a task behind the next paint, so that what the visitor clicked shows first. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
