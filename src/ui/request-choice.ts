import type { Decision, Decisions } from '../core/types.js';
import type { BoxElement } from './box-element.js';
import { sendRequest } from './request.js';
import { isTooEarly } from './require-sight.js';
import { isAsVisitorLeftIt } from './visitor-switches.js';

/** What the visitor asks for. The dialog itself decides nothing. */
export interface PreferencesRequest {
  readonly method: 'accept' | 'decline' | 'save';
  readonly decisions: Decisions;
}

/** Asks for what the visitor has chosen, and closes the preferences. */
export function requestChoice(
  preferences: BoxElement & { close(): void },
  method: PreferencesRequest['method'],
  act: Event,
): void {
  const decisions: Record<string, Decision> = {};
  const switches = [...preferences.renderRoot.querySelectorAll<HTMLInputElement>('input.switch')];
  for (const { name, checked } of switches) {
    const isGranted = method === 'save' ? checked : method === 'accept';
    decisions[name] = isGranted ? 'granted' : 'denied';
  }
  const isGrant = Object.values(decisions).includes('granted');
  if (isGrant && isTooEarly(preferences, act)) return;
  const detail: PreferencesRequest = { method, decisions: Object.freeze(decisions) };
  const isSetByVisitor = method !== 'save' || switches.every(isAsVisitorLeftIt);
  // Sent before the preferences close: the text that they show is read now.
  sendRequest(preferences, 'preferences-request', detail, isSetByVisitor ? act : null);
  preferences.close();
}
