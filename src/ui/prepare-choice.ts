import type { Context } from '../core/context.js';
import { nextTask, whenLoaded } from '../page/timing.js';

/** The file that decides and stores, and the one that then releases. */
const FILES = ['choose.js', 'release.js'] as const;

/**
 * Loads the files that a choice in this box needs when the visitor comes near, or when the page is
 * idle.
 */
export function prepareChoice({ withChunk }: Context, box: DocumentFragment | HTMLElement): void {
  const load = (): void => {
    for (const file of FILES) void withChunk(file, () => undefined);
  };
  for (const type of ['pointerover', 'focusin']) box.addEventListener(type, load, { once: true });
  whenLoaded(() => void nextTask().then(load));
}
