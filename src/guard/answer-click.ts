import type { AnswerClick, ExtrasChunk, WithChunk } from '../core/context.js';
import { showWaiting, type WaitingSign } from './waiting-sign.js';

/** Shown if the file that has this message in the visitor's language does not load either. */
const NOT_LOADED = 'This did not load. Try again, or reload the page.';

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
