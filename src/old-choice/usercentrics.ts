import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { readFields, readObject, readTime } from './read-values.js';

/** The entry that says whether the visitor has answered. */
const ANSWERED = 'uc_user_interaction';

/** What the visitor has decided last about a service. */
interface Act {
  readonly id: string;
  readonly isGranted: boolean;
  /** Undefined if the site has set it, and not the visitor. */
  readonly time: number | undefined;
}

/** Reads a service with its history; null for anything else. */
function readAct(found: unknown): Act | null {
  const service = readFields(found);
  const [id, status, history] = ['id', 'status', 'history'].map((name) => service?.get(name));
  if (typeof id !== 'string' || typeof status !== 'boolean' || !Array.isArray(history)) return null;
  const last = readFields(history[history.length - 1]);
  const time = last?.get('type') === 'explicit' ? readTime(last.get('timestamp')) : undefined;
  return { id, isGranted: status && last?.get('status') === true && time !== undefined, time };
}

/** Version 2: a list of services in local storage, by the ids of their templates. */
export const read: ReadOldChoice = (stored, name) => {
  const services = readObject(stored.item(name))?.get('services');
  if (stored.item(ANSWERED) !== 'true' || !Array.isArray(services)) return null;
  const acts = services.map(readAct);
  const times = acts.flatMap((act) => act?.time ?? []);
  const decisions = new Map(acts.map((act) => [act?.id ?? '', act?.isGranted ?? false]));
  return !acts.includes(null) && decisions.size === acts.length && times.length > 0
    ? { decisions, time: Math.max(...times) }
    : null;
};

export const takeOver = createTakeOver({ read, alsoRemove: [ANSWERED], purposes: {} });
