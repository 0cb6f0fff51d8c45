import type { AnswerClick, ExtrasChunk, WithChunk } from '../core/context.js';
import { NOT_LOADED, showWaiting, type WaitingSign } from '../page/waiting-sign.js';

/**
 * Creates `answerClick`. Soon after a click the visitor sees that a file is loading, and gets a message if
 * it does not load. Only the last click counts, and Escape cancels it.
 */
export function createAnswerClick(
  withChunk: WithChunk,
  tellVisitor: (chunk: ExtrasChunk) => Promise<void>,
): AnswerClick {
  /** The sign of the last click; undefined once it was cancelled. */
  let last: WaitingSign | undefined;

  return async (file, use, opener) => {
    last?.remove();
    const sign = showWaiting(opener);
    last = sign;
    const isWanted = (): boolean => last === sign;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || !isWanted()) return;
      last = undefined;
      sign.remove();
    };
    addEventListener('keydown', onKey, true);
    let isLoaded = false;
    await withChunk(file, async (chunk) => {
      isLoaded = true;
      if (isWanted()) await use(chunk, isWanted);
    });
    removeEventListener('keydown', onKey, true);
    sign.remove();
    if (isLoaded || !isWanted()) return;
    let isMessageShown = false;
    await withChunk('extras.js', async (chunk) => {
      await tellVisitor(chunk);
      isMessageShown = true;
    });
    if (!isMessageShown) sign.say(NOT_LOADED);
  };
}
