import { type Days, readDays } from '../rates/read-days.js';
import { messageOf, UsageError } from './usage-error.js';

/**
 * Reads the words of `--from` and `--to`, with a message for a word that is no day.
 *
 * @param seeHelp the sentence at the end of the message
 */
export function readDayWords(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  seeHelp: string,
): Days {
  try {
    return readDays(from, to);
  } catch (error) {
    throw new UsageError(`--${messageOf(error)}. ${seeHelp}`);
  }
}
