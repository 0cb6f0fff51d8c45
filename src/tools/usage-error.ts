/** An error that the user can correct. Its message says how. It ends the command with the exit code 2. */
export class UsageError extends Error {}

/** Whether the system has refused something, such as to read a file. Any other error is a mistake of ours. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

/** The message of anything that may be thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
