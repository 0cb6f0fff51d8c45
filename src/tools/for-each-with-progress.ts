import { createProgress } from './show-progress.js';

/**
 * Works on items one after the other. On a terminal, a line on the standard error shows how far long work
 * is. The line is gone at the end.
 *
 * @param what stands before the numbers, such as `page`
 */
export async function forEachWithProgress<Item>(
  items: readonly Item[],
  what: string,
  use: (item: Item) => Promise<void>,
): Promise<void> {
  const progress = createProgress();
  for (const [index, item] of items.entries()) {
    progress.show(() => `${what} ${index + 1} of ${items.length}`);
    await use(item);
  }
  progress.end();
}
