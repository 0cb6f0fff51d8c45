import type { Context } from '../core/context.js';
import type { Cause } from '../core/types.js';
import type { Surroundings } from './surroundings.js';
import { needsAnswer, whetherToAsk } from './whether-to-ask.js';

/** Creates the function that shows the notice, or records an answer without asking. */
export function createAskVisitor(context: Context, whereWeRun: () => Promise<Surroundings>) {
  const { consent, config, withChunk } = context;
  let hasAnswered = false;

  return async (cause: Cause): Promise<void> => {
    const surroundings = await whereWeRun();
    const whether = whetherToAsk(consent.state, config, surroundings);
    if (whether === 'ask') return withChunk('notice.js', (chunk) => chunk.showNotice(context));
    // The page's own code may have called `forget`.
    if (cause === 'api') hasAnswered = false;
    // A page answers once: otherwise two documents could answer each other's records for ever.
    if (hasAnswered || !needsAnswer(whether)) return;
    hasAnswered = true;
    await withChunk('choose.js', (chunk) => chunk.answerUnasked(context));
  };
}
