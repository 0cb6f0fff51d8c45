import type { GuardTools } from '../core/release-tools.js';

let tools: GuardTools;

/** Takes what the guard hands over. Call it before anything is released. */
export const receiveTools = (given: GuardTools): void => void (tools = given);

export const carriesOwnNonce: GuardTools['carriesOwnNonce'] = (script) =>
  tools.carriesOwnNonce(script);

export const hasMarkSecret = (): boolean => tools.hasMarkSecret;

export const removeMark: GuardTools['removeMark'] = (element) => tools.removeMark(element);

export const trusted: GuardTools['trusted'] = (kind, text) => tools.trusted(kind, text);

export const whenFired: GuardTools['whenFired'] = (event) => tools.whenFired(event);
