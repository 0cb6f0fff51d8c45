// A second reading of records and of what they answer, in the plainest way, to compare with `src/core`.

export const DAY = 86_400_000;

/** What an arithmetic of whole numbers makes of FNV-1a (draft-eastlake-fnv). */
export function hashPlainly(text) {
  let hash = 2_166_136_261n;
  for (let index = 0; index < text.length; index++)
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 16_777_619n) % 4_294_967_296n;
  return hash.toString(36);
}

/** Hashes that were asked for before: this arithmetic is slow. */
const shortHashes = new Map();

export function shortPlainly(text) {
  if (!shortHashes.has(text)) shortHashes.set(text, hashPlainly(text).slice(-4));
  return shortHashes.get(text);
}

/** What a record can hold of a revision. */
export function cleanPlainly(value) {
  if (!['string', 'number'].includes(typeof value)) return '';
  const allowed = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-';
  return [...`${value}`]
    .filter((sign) => allowed.includes(sign))
    .slice(0, 40)
    .join('');
}

export const isIdPlainly = (id) =>
  typeof id === 'string' && id.length <= 32 && /^[a-z]/.test(id) && /^[a-z0-9-]*$/.test(id);

const METHODS = ['accept', 'decline', 'save', 'withdraw', 'api', 'gpc', 'app', 'migrated'];

/** One list alone, or several of the form `-purposes.time.revision.hash`. */
function isFingerprint(text) {
  const isWord = (part) => /^[A-Za-z0-9_]+$/.test(part);
  if (!text.includes('-')) return text.split('.').every((part) => part === '' || isWord(part));
  const [before, ...lists] = text.split('-');
  return (
    before === '' &&
    lists.every((list) => {
      const [places, seconds, ...words] = list.split('.');
      if (!/^[a-z0-9]+$/.test(places) || !/^[a-z0-9]{6,7}$/.test(seconds)) return false;
      return words.length > 0 && words.every(isWord);
    })
  );
}

/** A record read field by field; null where any field is not as we write it. */
export function parsePlainly(text) {
  if (text.length > 4096) return null;
  const fields = text.split('|');
  const [schema, seconds, method, pairs, revision, locale, hash, fingerprint] = fields;
  if (fields.length !== 8 || schema !== '1' || !METHODS.includes(method)) return null;
  if (!/^[0-9]{10}$/.test(seconds) || seconds.startsWith('0')) return null;
  const decisions = Object.create(null);
  for (const pair of pairs.split('+')) {
    const [id, decision, ...more] = pair.split(':');
    if (!/^[a-z][a-z0-9-]*$/.test(id) || id in decisions || more.length > 0) return null;
    if (decision !== 'granted' && decision !== 'denied') return null;
    decisions[id] = decision;
  }
  if (/[^A-Za-z0-9_.-]/.test(revision) || /[^A-Za-z0-9_-]/.test(locale)) return null;
  if (/[^A-Za-z0-9_]/.test(hash) || !isFingerprint(fingerprint)) return null;
  const time = Number(seconds) * 1000;
  return { schema: 1, time, method, decisions, revision, locale, text: hash, fingerprint };
}

export function writePlainly(record) {
  let text = `1|${record.time / 1000}|${record.method}|`;
  let sign = '';
  for (const id in record.decisions) {
    text += `${sign}${id}:${record.decisions[id]}`;
    sign = '+';
  }
  return `${text}|${record.revision}|${record.locale}|${record.text}|${record.fingerprint}`;
}

/** What was asked in each act that the record knows of, the newest first. */
export function listsPlainly({ time, decisions, revision, fingerprint }) {
  const names = Object.keys(decisions);
  if (!fingerprint.includes('-')) {
    const hashes = fingerprint.split('.').filter((hash) => hash !== '');
    return [{ time, purposes: names, revision: shortPlainly(revision), hashes }];
  }
  const lists = [];
  for (const written of fingerprint.slice(1).split('-')) {
    const [places, seconds, itsRevision, ...hashes] = written.split('.');
    const purposes = [...places].map((place) => names[Number.parseInt(place, 36)] ?? '');
    const itsTime = Math.min(time, Number.parseInt(seconds, 36) * 1000);
    lists.push({ time: itsTime, purposes, revision: itsRevision, hashes });
  }
  return lists;
}

/** A grant among the purposes ends after half a year, a refusal of all after a year. */
export function endPlainly({ time, purposes }, { decisions }) {
  for (const id of purposes) if (decisions[id] === 'granted') return time + 180 * DAY;
  return time + 365 * DAY;
}
