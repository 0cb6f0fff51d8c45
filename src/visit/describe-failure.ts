/** The first line of an error message. The lines after it are Playwright's log of calls. */
export const describeFailure = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
