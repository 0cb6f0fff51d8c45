import type { Act } from './rates-types.js';

/** The lengths of the strokes and gaps of each line. They tell lines apart without colours. */
export const SERIES_DASHES: Readonly<Record<Act, readonly number[]>> = {
  accept: [],
  decline: [9, 4],
  save: [3, 3],
  withdraw: [12, 3, 3, 3],
  other: [1, 4],
};
