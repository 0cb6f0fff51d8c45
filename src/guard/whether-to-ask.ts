import type { Config } from '../core/config-types.js';
import type { ConsentState } from '../core/types.js';
import type { Surroundings } from './surroundings.js';

/**
 * Whether the visitor is asked now, and if not, why:
 * - `ask`: the notice is shown.
 * - `decided`: a current record answers the question.
 * - `all-granted`: there is nothing to ask for. Only where the model is opt-out.
 * - `opt-out`: the model is opt-out, and an earlier opt-out or Global Privacy Control still holds. It
 *   is recorded without asking.
 * - `gpc`: Global Privacy Control is the answer. It is recorded without asking.
 * - `foreign-frame`: we run in a frame of another origin, where clicks could be hijacked
 *   (clickjacking). Everything stays held.
 * - `covered-frame`: the page around our frame asks, and its choice counts here.
 * - `app`: an app around the page asks, and has handed a record over. What that record does not answer
 *   stays held.
 */
export type WhetherToAsk =
  'ask' | 'decided' | 'all-granted' | 'opt-out' | 'gpc' | Exclude<Surroundings, 'own-page'>;

/** The one place that decides whether the notice is shown. */
export function whetherToAsk(
  { decided, granted }: ConsentState,
  { purposes, model, hasGpc, gpc }: Config,
  surroundings: Surroundings,
): WhetherToAsk {
  if (surroundings === 'foreign-frame') return 'foreign-frame';
  if (decided) return 'decided';
  if (purposes.every((purpose) => granted.includes(purpose))) return 'all-granted';
  if (surroundings !== 'own-page') return surroundings;
  if (model === 'opt-out') return 'opt-out';
  return hasGpc && gpc === 'decline' ? 'gpc' : 'ask';
}

/** Whether this page view shows the notice or records an answer without asking. */
export const needsAnswer = (whether: WhetherToAsk): boolean =>
  whether === 'ask' || whether === 'opt-out' || whether === 'gpc';
