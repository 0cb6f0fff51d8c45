const PREFIX = 'Ask First:';

/**
 * One console message with our prefix. `error` is for the site owner's mistakes, `warn` for a
 * page, browser or network that is in the way. A console that was replaced is left alone.
 */
export function report(level: 'error' | 'warn', message: string, ...details: unknown[]): void {
  try {
    console[level](PREFIX, message, ...details);
  } catch {
    // Nobody can be told.
  }
}

/** Runs `work`; what it throws, or rejects with, never reaches the host page. */
export async function runSafely(work: () => unknown, hint = 'failed'): Promise<void> {
  try {
    await work();
  } catch (error) {
    report('warn', hint, error);
  }
}
