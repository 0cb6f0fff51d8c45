import { getQueue, ownField, readGlobal } from './page-globals.js';

const NAME = 'dataLayer';

/** The event that Tag Manager's triggers get from us. */
export const EVENT = 'ask_first_consent';

/** The entries that we have put in front so far. */
let inFront: unknown[] = [];

const isDefault = (entry: unknown): boolean =>
  ownField(entry, '0') === 'consent' && ownField(entry, '1') === 'default';

/** Whether Google's tags send something for this entry. What they must know by then goes in front of it. */
function sendsSomething(entry: unknown): boolean {
  const event = ownField(entry, 'event');
  const isEvent = event !== undefined && event !== EVENT;
  return isEvent || ['js', 'config', 'event'].some((command) => command === ownField(entry, '0'));
}

/** Returns the layer if it is a plain list, else an empty list. */
function readList(): unknown[] {
  const layer = readGlobal(NAME);
  return Array.isArray(layer) ? layer : [];
}

/** Whether the page has set a default, and whether it did so before everything that depends on it. */
export function findDefault(): 'none' | 'first' | 'late' {
  const layer = readList();
  const place = layer.findIndex(isDefault);
  if (place < 0) return 'none';
  return layer.slice(0, place).some(sendsSomething) ? 'late' : 'first';
}

/** Forgets the entries that an earlier start has put in front. */
export function resetFront(): void {
  inFront = [];
}

/** Adds an entry at the end of the queue. */
export const pushEntry = (entry: unknown): void => void getQueue(NAME).push(entry);

/**
 * Queues an entry in front of every entry for which Google's tags send something, as they read the layer
 * in order. Once they have loaded they take each entry as it is pushed, and define `google_tag_manager`.
 */
export function pushInFront(entry: unknown): void {
  const layer = getQueue(NAME);
  const isRead = !Array.isArray(layer) || readGlobal('google_tag_manager') !== undefined;
  // A layer with its own `push` is read by Google's tags, or watched by the page.
  if (isRead || ownField(layer, 'push')) layer.push(entry);
  if (isRead) return;
  // A page may have replaced the layer by a new one meanwhile.
  const isNew = !inFront.every((earlier) => layer.includes(earlier));
  const entries = isNew ? [...inFront, entry] : [entry];
  inFront.push(entry);
  const place = layer.findIndex(sendsSomething);
  layer.splice(place < 0 ? layer.length : place, 0, ...entries);
}
