/** The earliest valid time in milliseconds: a time in seconds is below it. */
const LEAST_TIME = 1e12;

/** The own fields of an object; null for anything else, also for a list. */
export const readFields = (found: unknown): ReadonlyMap<string, unknown> | null =>
  typeof found === 'object' && found !== null && !Array.isArray(found)
    ? new Map(Object.entries(found))
    : null;

/** The fields of what JSON writes between braces; null for anything else. */
export function readObject(text: string | undefined): ReadonlyMap<string, unknown> | null {
  try {
    return readFields(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

/** A list of texts; null for anything else. */
export const readTexts = (found: unknown): readonly string[] | null =>
  Array.isArray(found) && found.every((text) => typeof text === 'string') ? found : null;

/** Decodes a value that is written with `%`; undefined if it cannot be decoded. */
export function decode(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** Pairs `name:value` between commas, each name once; null for anything else. */
export function readPairs(text: string): ReadonlyMap<string, string> | null {
  const pairs = new Map<string, string>();
  for (const part of text.split(',')) {
    const [name = '', ...values] = part.split(':');
    if (name === '' || values.length === 0 || pairs.has(name)) return null;
    pairs.set(name, values.join(':'));
  }
  return pairs;
}

/** Milliseconds since 1970 as a number; undefined for anything else. */
export const readTime = (found: unknown): number | undefined => {
  const time = typeof found === 'string' && /^\d{13}$/.test(found) ? Number(found) : found;
  return typeof time === 'number' && time >= LEAST_TIME ? time : undefined;
};

/** A date as `toISOString` writes it; undefined for anything else. */
export const readDate = (found: unknown): number | undefined =>
  typeof found === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(found)
    ? readTime(Date.parse(found))
    : undefined;

/** Decisions that are all `true` or `false`, at least one of them; null for anything else. */
export function readSwitches(
  found: ReadonlyMap<string, unknown> | null,
): ReadonlyMap<string, boolean> | null {
  const switches = [...(found ?? [])];
  return switches.length > 0 && switches.every(([, value]) => typeof value === 'boolean')
    ? new Map(switches as [string, boolean][])
    : null;
}
