import { writeSync } from 'node:fs';

/** The exit code for an error that the owner has to put right. */
const OWNERS_ERROR = 2;

/** Ends this process at once, with a message: for an error after which no other code may run. */
export function endProcess(message: string): never {
  try {
    writeSync(process.stderr.fd, `ask-first: ${message}\n`);
  } catch {
    // Nobody reads it.
  }
  process.exit(OWNERS_ERROR);
}
