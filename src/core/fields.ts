import type { RawOptions } from './types.js';

/** The fields of a value that the owner should have written as an object; none of another value. */
export const fieldsOf = (found: unknown): RawOptions => Object(found) as RawOptions;
