const PREFIX = 'Ask First:';

/**
 * Writes one console message with our prefix. `error` is for mistakes of the site owner, `warn` for
 * a page, browser or network that gets in the way.
 */
export function report(level: 'error' | 'warn', message: string, ...details: unknown[]): void {
  try {
    console[level](PREFIX, message, ...details);
  } catch {
    // The page has replaced its console by one that fails. There is no other place to report to.
  }
}

/**
 * Runs `work`. What it throws, or rejects with, is reported with `hint` and never reaches the host
 * page. Resolves when the work is done or has failed.
 */
export async function runSafely(work: () => unknown, hint = 'failed'): Promise<void> {
  try {
    await work();
  } catch (error) {
    report('warn', hint, error);
  }
}
