import { claimsConsent, isVague } from './claims.js';

/** Told of a wrong text: where it stands, what it is, what is used instead, and why. */
export type TellWrong = (place: string, found: unknown, used: unknown, why?: string) => void;

/** What a text cannot do without: what is asked for, all of it, and the way back. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  text: ['{purposes}'],
  withdrawal: ['{cookieSettings}'],
  pair: ['{first}', '{next}'],
  middle: ['{first}', '{next}'],
  end: ['{first}', '{next}'],
};

const placesOf = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** Why a text cannot be used; empty when it can. */
function whyNot(key: string, found: unknown, ours: unknown): string {
  if (typeof found !== 'string' || !found.trim()) return 'no text in';
  const missing = NEEDED[key]?.find((needed) => !found.includes(needed));
  if (missing) return `without ${missing}:`;
  if (claimsConsent(found)) return 'consent by going on is none:';
  if (typeof ours !== 'string') return '';
  const unknown = placesOf(found).find((place) => !ours.includes(place));
  return unknown ? `unknown ${unknown} in` : '';
}

/**
 * Puts texts of the owner's over ours, key by key. `more` names the keys, by the last word of their
 * place, that may stand there besides ours. What cannot be used is told of; ours is used then.
 */
export function mergeOver<Texts extends object>(
  ours: Texts,
  given: unknown,
  place: string,
  more: Readonly<Record<string, readonly string[]>>,
  tell: TellWrong,
): Texts {
  if (Object(given) !== given || Array.isArray(given)) {
    tell(place, given, 'ours');
    return ours;
  }
  const known = [...Object.keys(ours), ...(more[place.split('.').pop()!] ?? [])];
  const texts = { ...ours } as Record<string, unknown>;
  for (const [key, found] of Object.entries(given as object)) {
    const where = `${place}.${key}`;
    const used = texts[key];
    if (key === 'locale' || !known.includes(key)) {
      tell(where, found, 'nothing', 'unknown text');
    } else if (typeof used === 'object') {
      texts[key] = mergeOver(used as object, found, where, more, tell);
    } else {
      const why = whyNot(key, found, used);
      if (why) tell(where, found, used ?? 'ours', why);
      else texts[key] = found;
      if (!why && isVague(found as string))
        tell(where, found, found, 'name purposes, not praise, in');
    }
  }
  return texts as Texts;
}
