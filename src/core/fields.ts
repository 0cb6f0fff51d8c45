import type { RawOptions } from './types.js';

/** The fields of what the owner may have written as an object; anything else has none. */
export const fieldsOf = (found: unknown): RawOptions => Object(found) as RawOptions;
