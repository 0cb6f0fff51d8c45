import { attempt } from './attempt.js';
import { queueKey } from './keys.js';

/**
 * Reads the text of the queue from local storage. Its first line says when the next delivery is due, in
 * milliseconds since 1970; 0 is at once. Each further line is a delivery, in JSON. Other tabs and later
 * versions of this code read this text too.
 */
const readText = (name: string): string => attempt(() => localStorage.getItem(queueKey(name)));

/** Whether something waits to be delivered and is due. Without a queue the time is NaN: not due. */
export const isDeliveryDue = (name: string, now: number): boolean => parseInt(readText(name)) < now;

/** The lines of the queue, and when they are due. No lines and 0 where nothing waits. */
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
