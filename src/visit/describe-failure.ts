/** The first line of what Playwright says of a failure. Its log of calls follows in others. */
export const describeFailure = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
