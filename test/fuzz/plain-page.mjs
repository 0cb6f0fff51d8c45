// A second reading of what a page asks and what a record answers there, to compare with `src/core`. A
// page is `{ purposes: [[id, vendorIds]], revision, model, hasGpc }`.
import { cleanPlainly, DAY, endPlainly, listsPlainly, shortPlainly } from './plain-record.mjs';

export const idsOf = ({ purposes }) => purposes.map(([id]) => id);

const MOST_HASHES = 40;

/** The hash of each vendor of these purposes, or of all vendors where the page has too many. */
export function hashesPlainly({ purposes }, wanted) {
  const all = [];
  const some = [];
  for (const [id, vendors] of purposes)
    for (const vendor of vendors) {
      const hash = shortPlainly(`${id} ${typeof vendor === 'string' ? vendor : ''}`);
      all.push(hash);
      if (wanted.includes(id)) some.push(hash);
    }
  return all.length > MOST_HASHES ? [shortPlainly(all.join(','))] : some;
}

export const fingerprintPlainly = (page) => hashesPlainly(page, idsOf(page));

export const oneHashOf = (hashes) => `_${shortPlainly(hashes.join('.'))}`;

/** Until when the record answers for a purpose of this page; 0 where it does not. */
function untilPlainly(record, page, purpose, now) {
  if (record.time - now >= DAY) return 0;
  const revision = shortPlainly(cleanPlainly(page.revision));
  const wanted = hashesPlainly(page, [purpose]);
  const seen = [];
  const ends = [];
  for (const list of listsPlainly(record)) {
    const end = endPlainly(list, record);
    if (list.revision !== revision || !list.purposes.includes(purpose) || end <= now) continue;
    ends.push(end);
    seen.push(...list.hashes);
    const isWhole = seen.includes(oneHashOf(hashesPlainly(page, list.purposes)));
    if (isWhole || wanted.every((hash) => seen.includes(hash))) return Math.min(...ends);
  }
  return 0;
}

/** What is on before the visitor has chosen: all where it is opt-out, but what the browser refuses. */
export const onByDefaultPlainly = (page) =>
  page.model === 'opt-out'
    ? idsOf(page).filter((id) => !(page.hasGpc && id === 'advertising'))
    : [];

/** The state of a page, and what the visitor is still to be asked. */
export function statePlainly(record, page, now) {
  const onByDefault = onByDefaultPlainly(page);
  const granted = ['necessary'];
  const undecided = [];
  const ends = [];
  for (const id of idsOf(page)) {
    const decision = record?.decisions[id];
    const until = record ? untilPlainly(record, page, id, now) : 0;
    const isOn = onByDefault.includes(id);
    if (until > 0) ends.push(until);
    else if (!(record && isOn && !decision)) undecided.push(id);
    if (isOn ? decision !== 'denied' : decision === 'granted' && until > 0) granted.push(id);
  }
  if (!record || undecided.length > 0)
    return { undecided, state: { decided: false, granted, record: null, expires: 0 } };
  // A record that answers nothing here ends when its last list does.
  const last = Math.max(...listsPlainly(record).map((list) => endPlainly(list, record)));
  const expires = Math.min(last, ...ends);
  return { undecided, state: { decided: true, granted, record, expires } };
}
