import { isPurposeId } from '../core/purposes.js';
import { reportWrongOption } from '../core/wrong-option.js';
import type { SignalContext } from './signal.js';

/** Whether the owner's value is one that an option can have. */
export type Check<Value> = (found: unknown) => found is Value;

/** One check per option. */
export type Checks<Options> = { readonly [Key in keyof Options]: Check<Options[Key]> };

/**
 * Reads what the owner wrote for a signal. An unknown option, or a wrong value, is reported; the
 * signal then uses the default.
 */
export function readOptions<Options extends object>(
  name: string,
  { options, report }: SignalContext,
  defaults: Options,
  checks: Checks<Options>,
): Options {
  const read = { ...defaults };
  const isOption = (key: string): key is keyof Options & string =>
    Object.keys(defaults).includes(key);

  for (const [key, found] of Object.entries(options)) {
    if (isOption(key) && checks[key](found)) {
      read[key] = found;
      continue;
    }
    const used = isOption(key) ? defaults[key] : '';
    reportWrongOption(report, `signals.${name}.${key}`, found, used);
  }
  return read;
}

const MOST_MILLISECONDS = 10_000;

export const isBoolean = (found: unknown): found is boolean => typeof found === 'boolean';
export const isName = (found: unknown): found is string =>
  typeof found === 'string' && found !== '';
export const isPurpose = isPurposeId;
export const isMilliseconds = (found: unknown): found is number =>
  typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= MOST_MILLISECONDS;
export const isOneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (found: unknown): found is Word =>
    words.some((word) => word === found);
export const isListOf =
  <Member>(isMember: Check<Member>) =>
  (found: unknown): found is readonly Member[] =>
    Array.isArray(found) && found.every(isMember);
