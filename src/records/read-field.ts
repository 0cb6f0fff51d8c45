import { RefusedError } from './refused-error.js';

/** The null character, which PostgreSQL keeps in no text, and half of a character, which nobody can read. */
// eslint-disable-next-line no-control-regex
const UNKEPT = /\u0000|\p{Surrogate}/u;

/** Characters of a field's name in a message: enough to find the field. */
const LONGEST_NAME = 40;

/** What a field may hold. */
export interface TextLimits {
  /** The most UTF-16 units. */
  readonly most: number;
  /** The form of the whole text. */
  readonly form?: RegExp;
}

/**
 * Reads a text field of what a browser has sent.
 *
 * @throws {RefusedError} where it is no text, too long or of another form
 */
export function readText(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  { most, form = /^/ }: TextLimits,
): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new RefusedError(`${name} is no text`);
  if (value.length > most) throw new RefusedError(`${name} is longer than ${most} characters`);
  if (!form.test(value) || UNKEPT.test(value)) throw new RefusedError(`${name} has no valid form`);
  return value;
}

/** Reads a text field as `readText` does; undefined where the field is missing. */
export const readOptionalText = (
  fields: Readonly<Record<string, unknown>>,
  name: string,
  limits: TextLimits,
): string | undefined => (fields[name] === undefined ? undefined : readText(fields, name, limits));

/**
 * Reads a list of texts; undefined where the field is missing.
 *
 * @throws {RefusedError} where it is no list, or one of its texts is refused
 */
export function readTexts(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  limits: TextLimits & { readonly mostItems: number },
): readonly string[] | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length > limits.mostItems)
    throw new RefusedError(`${name} is no list of at most ${limits.mostItems} texts`);
  return value.map((text: unknown) => readText({ [name]: text }, name, limits));
}

/**
 * Reads the fields of a JSON object, which may have no other fields than these.
 *
 * @throws {RefusedError} where it is no object, or has another field, which could name a visitor
 */
export function readFields(
  value: unknown,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RefusedError('this is no JSON object');
  const other = Object.keys(value).find((name) => !names.includes(name));
  if (other !== undefined)
    throw new RefusedError(`there is a field that is not kept: ${other.slice(0, LONGEST_NAME)}`);
  return value as Readonly<Record<string, unknown>>;
}
