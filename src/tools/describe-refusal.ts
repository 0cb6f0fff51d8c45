import { PageError } from './page-error.js';
import { isSystemError } from './usage-error.js';

/**
 * Says why a page is left as it is: it cannot be edited, or the system refuses it.
 *
 * @throws any other error, which is a mistake of ours
 */
export function describeRefusal(error: unknown): string {
  if (error instanceof PageError) return error.message;
  if (!isSystemError(error)) throw error;
  return `cannot be changed: ${error.message}`;
}
