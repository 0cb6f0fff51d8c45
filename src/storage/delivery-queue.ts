import { attempt } from './attempt.js';
import { queueKey } from './keys.js';

/**
 * The text of the queue, in local storage. First line: when the next delivery is due, in
 * milliseconds since 1970; 0 is at once. Then one delivery per line, in JSON. Other tabs and later
 * versions of this code read it.
 */
const readText = (name: string): string => attempt(() => localStorage.getItem(queueKey(name)));

/** Whether something waits to be delivered and is due. Without a queue the time is NaN: not due. */
export const isDeliveryDue = (name: string, now: number): boolean => parseInt(readText(name)) < now;

/** The lines of the queue; none, due at once, where nothing waits. */
export function readQueueLines(name: string): { due: number; lines: string[] } {
  const [due = '', ...lines] = readText(name).split('\n');
  return { due: parseInt(due) || 0, lines };
}

/** Stores the lines; the queue is removed when there are none. False when the browser refuses. */
export function writeQueueLines(name: string, due: number, lines: readonly string[]): boolean {
  try {
    if (lines.length > 0) localStorage.setItem(queueKey(name), [due, ...lines].join('\n'));
    else localStorage.removeItem(queueKey(name));
    return true;
  } catch {
    return false;
  }
}
