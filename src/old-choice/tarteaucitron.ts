import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';

/** `!matomo=true!ads=false`; `wait` for a service that nobody has decided about. */
export const read: ReadOldChoice = (stored, name) => {
  const value = stored.cookie(name) ?? '';
  if (!/^(![^!=]+=(true|false|wait))+$/.test(value)) return null;
  const pairs = value
    .slice(1)
    .split('!')
    .map((pair) => pair.split('=') as [string, string]);
  const decisions = new Map(pairs.map(([id, word]) => [id, word === 'true']));
  const isDecided = pairs.some(([, word]) => word !== 'wait');
  return isDecided && decisions.size === pairs.length ? { decisions, time: undefined } : null;
};

export const takeOver = createTakeOver({ read, purposes: {} });
