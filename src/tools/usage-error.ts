/** What the user can put right: its message says how. Ends the command with the exit code 2. */
export class UsageError extends Error {}

/** The message of anything that may be thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
