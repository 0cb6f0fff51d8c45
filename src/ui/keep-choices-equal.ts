import type { Report } from '../core/types.js';
import { whileConnected, type BoxElement } from './box-element.js';
import { findMounted } from './mount.js';
import { createChoiceCheck, watchChoices } from './watch-choices.js';

/** Whether the preferences are open and hide this element. */
function isBehind(host: BoxElement): boolean {
  const preferences = findMounted('ask-first-preferences');
  return preferences !== undefined && preferences !== host;
}

/** Keeps Decline and Accept alike, and the text readable, for as long as the element is shown. */
export function keepChoicesEqual(host: BoxElement, report: Report): void {
  const check = createChoiceCheck(host, report);
  const checkInSight = (): void => {
    if (!isBehind(host)) check();
  };
  host.addController(whileConnected(host, (box) => watchChoices(box, checkInSight)));
}
