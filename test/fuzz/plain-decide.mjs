// A second reading of how a decision becomes a record, and how a record joins the one that is stored.
import {
  cleanPlainly,
  DAY,
  endPlainly,
  hashPlainly,
  listsPlainly,
  shortPlainly,
  writePlainly,
} from './plain-record.mjs';
import {
  fingerprintPlainly,
  hashesPlainly,
  idsOf,
  onByDefaultPlainly,
  oneHashOf,
} from './plain-page.mjs';

/** The record of a decision on a page of this state. */
export function decidePlainly(state, page, requested, method, { locale, text }, now) {
  const decisions = Object.create(null);
  for (const id of idsOf(page)) {
    const isGranted = state.granted.includes(id);
    const request = Object.hasOwn(requested, id) ? requested[id] : undefined;
    const isNamed = request !== null && request !== undefined;
    const isWanted = isNamed ? request === 'granted' : isGranted;
    const isDefault = isGranted && onByDefaultPlainly(page).includes(id);
    const isChosen = state.record?.decisions[id] === 'granted' || (request && method !== 'save');
    if (isWanted && isDefault && !isChosen) continue;
    decisions[id] = isWanted ? 'granted' : 'denied';
  }
  return {
    schema: 1,
    time: Math.floor(now / 1000) * 1000,
    method,
    decisions,
    revision: cleanPlainly(page.revision),
    locale,
    text: text === '' ? '' : hashPlainly(text),
    fingerprint: fingerprintPlainly(page).join('.'),
  };
}

/** One list as the last field of a record has it; empty where it names no purpose. */
function writeListPlainly({ purposes, time, revision, hashes }, names) {
  let places = '';
  for (const id of purposes) {
    const place = names.indexOf(id);
    if (place >= 0 && place < 36) places += '0123456789abcdefghijklmnopqrstuvwxyz'[place];
  }
  if (places === '') return '';
  return `-${places}.${(time / 1000).toString(36)}.${revision}${hashes.map((hash) => `.${hash}`).join('')}`;
}

/** The record with these lists alone; a grant that none of them answers is forgotten. */
function withListsPlainly(record, lists) {
  const decisions = Object.create(null);
  for (const [id, decision] of Object.entries(record.decisions))
    if (decision === 'denied' || lists.some(({ purposes }) => purposes.includes(id)))
      decisions[id] = decision;
  const names = Object.keys(decisions);
  const isOneForAll = lists.length === 1 && names.every((id) => lists[0].purposes.includes(id));
  const fingerprint = isOneForAll
    ? lists[0].hashes.join('.')
    : lists.map((list) => writeListPlainly(list, names)).join('');
  return { ...record, decisions, fingerprint };
}

const shortenPlainly = (list) =>
  list.hashes.length < 2 ? list : { ...list, hashes: [oneHashOf(list.hashes)] };

/** The stored record and a new one, as one; of the oldest lists as much as there is room for. */
export function mergePlainly(stored, made, asked, page, cookieName) {
  if (stored === null) return made;
  const revision = shortPlainly(cleanPlainly(page.revision));
  const newest = { time: made.time, purposes: asked, revision, hashes: hashesPlainly(page, asked) };
  const lists = [newest];
  const own = [...fingerprintPlainly(page), ...hashesPlainly(page, idsOf(page))];
  for (const list of listsPlainly(stored)) {
    if (list.time - made.time >= DAY || endPlainly(list, stored) <= made.time) continue;
    const known = [...own, oneHashOf(hashesPlainly(page, list.purposes))];
    const isKnown = list.revision === revision && list.hashes.every((hash) => known.includes(hash));
    const purposes = [];
    for (const id of list.purposes) {
      const isReversed = made.decisions[id] === 'granted' && stored.decisions[id] !== 'granted';
      if (!asked.includes(id) || (!isKnown && !isReversed)) purposes.push(id);
    }
    if (purposes.length > 0) lists.push({ ...list, purposes });
  }
  const decisions = Object.create(null);
  for (const id of asked) decisions[id] = made.decisions[id];
  for (const id in stored.decisions) if (!(id in decisions)) decisions[id] = stored.decisions[id];

  const record = { ...made, decisions };
  let written;
  for (let whole = lists.length, kept = lists.length; kept > 0; whole > 0 ? whole-- : kept--) {
    const some = lists.slice(0, kept).map((list, at) => (at < whole ? list : shortenPlainly(list)));
    written = withListsPlainly(record, some);
    if (`${cookieName}=${writePlainly(written)}`.length < 512) return written;
  }
  return written;
}
