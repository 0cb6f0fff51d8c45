import type { RawOptions } from './types.js';

/**
 * A copy of the own fields of an object, without a prototype; no fields for anything else. Owner's
 * input and stored data are read through it, so that a page whose `Object.prototype` has been
 * polluted changes none of it.
 */
export const fieldsOf = (found: unknown): RawOptions =>
  Object.assign(Object.create(null) as object, typeof found === 'object' && found) as RawOptions;
