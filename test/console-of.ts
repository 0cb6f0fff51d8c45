/** Runs `work`, and returns what it has written to the console: the level of each message and its words. */
export async function consoleOf(work: () => unknown): Promise<unknown[][]> {
  const { error, warn } = console;
  const entries: unknown[][] = [];
  console.error = (...words) => entries.push(['error', ...words]);
  console.warn = (...words) => entries.push(['warn', ...words]);
  try {
    await work();
  } finally {
    Object.assign(console, { error, warn });
  }
  return entries;
}
