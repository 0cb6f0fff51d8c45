import { writeSync } from 'node:fs';

/** The exit code for an error that the owner has to correct. */
const OWNERS_ERROR = 2;

/** Ends this process at once, with a message. It is for errors after which no other code may run. */
export function endProcess(message: string): never {
  try {
    writeSync(process.stderr.fd, `ask-first: ${message}\n`);
  } catch {
    // Standard error is closed.
  }
  process.exit(OWNERS_ERROR);
}
