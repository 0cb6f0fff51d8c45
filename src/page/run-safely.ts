import { report } from './report.js';

/** Runs `work`; what it throws, or rejects with, never reaches the host page. */
export async function runSafely(work: () => unknown, hint = 'failed'): Promise<void> {
  try {
    await work();
  } catch (error) {
    report('warn', hint, error);
  }
}
