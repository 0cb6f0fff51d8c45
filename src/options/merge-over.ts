import { fieldsOf, isGroup } from '../core/fields.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { claimsConsent, isVague } from './claims.js';

/**
 * The placeholders that a text must contain: the purposes, the name of the control that opens the
 * preferences, who receives data, and the items of a list.
 */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  text: ['{purposes}'],
  withdrawal: ['{cookieSettings}'],
  receives: ['{provider}', '{host}'],
  alwaysText: ['{purposes}'],
  pair: ['{first}', '{next}'],
  middle: ['{first}', '{next}'],
  end: ['{first}', '{next}'],
};

/** Keys that the owner cannot change: the language, and the rule for the last item of a list. */
const OURS_ALONE: readonly string[] = ['locale', 'exception'];

const placeholdersOf = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** What is wrong with a text that is to replace `ours`; empty if it can be used. */
function findProblem(key: string, found: unknown, ours: unknown): string {
  if (typeof found !== 'string' || !found.trim()) return 'no text in';
  const required = fieldsOf(REQUIRED)[key] as readonly string[] | undefined;
  const missing = required?.find((placeholder) => !found.includes(placeholder));
  if (missing) return `${missing} is missing in`;
  if (claimsConsent(found)) return 'going on is not consent, in';
  if (typeof ours !== 'string') return '';
  const unknown = placeholdersOf(found).find((placeholder) => !ours.includes(placeholder));
  return unknown ? `unknown ${unknown} in` : '';
}

/**
 * Puts the owner's texts over ours, key by key. `extraKeys` lists, by the last word of `place`, the
 * keys that are allowed there besides ours. A text that cannot be used is reported, and ours is
 * used instead.
 */
export function mergeOver<Texts extends object>(
  ours: Texts,
  given: unknown,
  place: string,
  extraKeys: Readonly<Record<string, readonly string[]>>,
  onWrong: OnWrongOption,
): Texts {
  if (!isGroup(given)) {
    onWrong(place, given, 'ours');
    return ours;
  }
  const lastWord = place.slice(place.lastIndexOf('.') + 1);
  const extra = fieldsOf(extraKeys)[lastWord] as readonly string[] | undefined;
  const known = [...Object.keys(ours), ...(extra ?? [])];
  const texts: Record<string, unknown> = { ...fieldsOf(ours) };
  for (const [key, found] of Object.entries(given)) {
    const where = `${place}.${key}`;
    const used = texts[key];
    if (OURS_ALONE.includes(key) || !known.includes(key)) {
      onWrong(where, found, 'nothing', 'unknown text');
    } else if (isGroup(used)) {
      texts[key] = mergeOver(used, found, where, extraKeys, onWrong);
    } else {
      const problem = findProblem(key, found, used);
      if (problem) {
        onWrong(where, found, used ?? 'ours', problem);
        continue;
      }
      texts[key] = found;
      if (isVague(found as string)) onWrong(where, found, found, 'name purposes, not praise, in');
    }
  }
  return texts as Texts;
}
