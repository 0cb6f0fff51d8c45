/** Resolves when `work` has settled, or after so many milliseconds. */
export const atMost = (milliseconds: number, work: unknown): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
