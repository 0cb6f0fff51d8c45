import type { RawOptions } from './config-types.js';

/**
 * A copy of the own fields of an object, without a prototype; no fields for anything else. The owner's
 * input and stored data are read through it, so that a polluted `Object.prototype` on the page changes
 * nothing in them.
 */
export function fieldsOf(found: unknown): RawOptions {
  const fields = Object.create(null) as RawOptions;
  return typeof found === 'object' ? Object.assign(fields, found) : fields;
}

/** Like `fieldsOf`, for an object of a known type. An optional field that it lacks stays missing. */
export const ownFieldsOf = <Typed extends object>(found: Typed): Typed =>
  Object.assign(Object.create(null) as object, found);

/** Whether this is an object with fields, as JSON writes it between braces. A list is none. */
export const isGroup = (found: unknown): found is RawOptions =>
  typeof found === 'object' && found !== null && !Array.isArray(found);
