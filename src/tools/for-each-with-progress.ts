/** Shorter work needs no progress, in milliseconds. */
const PATIENCE = 1000;

/** As often as a reader can follow, in milliseconds. */
const PERIOD = 200;

const CLEAR_LINE = '\r\u001b[K';

/**
 * Works on items one after the other. On a terminal, long work shows on the standard error how far it
 * is; that line is gone at the end.
 *
 * @param what stands before the numbers, such as `page`
 */
export async function forEachWithProgress<Item>(
  items: readonly Item[],
  what: string,
  use: (item: Item) => Promise<void>,
): Promise<void> {
  const { stderr } = process;
  const begun = Date.now();
  let written = begun + PATIENCE - PERIOD;
  let isShown = false;
  for (const [index, item] of items.entries()) {
    const now = Date.now();
    if (stderr.isTTY && now - written >= PERIOD) {
      stderr.write(`${CLEAR_LINE}${what} ${index + 1} of ${items.length}`);
      written = now;
      isShown = true;
    }
    await use(item);
  }
  if (isShown) stderr.write(CLEAR_LINE);
}
