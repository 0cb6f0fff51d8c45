// A second reading of the choice that an app hands over, see `src/core/app-record.ts`.
import { cleanPlainly, DAY, endPlainly, isIdPlainly } from './plain-record.mjs';

const isFields = (found) => typeof found === 'object' && found !== null && !Array.isArray(found);

/** What is wrong with the form of it: the first word of the message, and what was found. */
function mistakeIn({ decisions, time, revision = '', vendors = [] }) {
  const pairs = isFields(decisions) ? Object.entries(decisions) : [];
  const isRight = ([id, word]) => isIdPlainly(id) && ['granted', 'denied'].includes(word);
  if (pairs.length < 1 || pairs.some((pair) => !isRight(pair))) return ['decisions', decisions];
  if (typeof time !== 'number' || Number.isNaN(time) || time < 1e12) return ['time', time];
  if (!['string', 'number'].includes(typeof revision)) return ['revision', revision];
  const isList = Array.isArray(vendors) && !vendors.some((id) => typeof id !== 'string');
  return isList ? null : ['vendors', vendors];
}

/** What the app's choice decides on this page: `topic` is what its message is about. */
export function readAppPlainly(handedOver, page, now) {
  if (!isFields(handedOver)) return { topic: 'not a record', found: handedOver, isRecord: false };
  const given = { ...handedOver };
  const mistake = mistakeIn(given);
  if (mistake) return { topic: mistake[0], found: mistake[1], isRecord: false };

  const { decisions, time, revision = '', vendors = [] } = given;
  const isFuture = time - now >= DAY;
  const ids = Object.keys(decisions);
  const hasEnded = endPlainly({ time, purposes: ids }, { decisions }) <= now;
  const isOther = cleanPlainly(revision) !== cleanPlainly(page.revision);
  const keep = (isKept) => {
    const kept = Object.create(null);
    for (const id of ids) if (isKept(id)) kept[id] = decisions[id];
    return kept;
  };
  if (isFuture || hasEnded || isOther) {
    const denied = keep((id) => decisions[id] === 'denied');
    const isKept = page.model === 'opt-out' && Object.keys(denied).length > 0;
    const choice = { decisions: denied, time: isFuture ? 1 : time, isRenewed: true };
    return {
      topic: isFuture ? 'future' : hasEnded ? 'ended' : `"${cleanPlainly(page.revision)}"`,
      found: isFuture || hasEnded ? new Date(time) : revision,
      choice: isKept ? choice : undefined,
      isRecord: true,
    };
  }
  const unnamed = [];
  for (const [id, itsVendors] of page.purposes)
    for (const vendor of itsVendors)
      if (decisions[id] === 'granted' && !vendors.includes(vendor)) unnamed.push([id, vendor]);
  return {
    topic: unnamed.length > 0 ? 'has not named' : undefined,
    found: unnamed.map(([, vendor]) => vendor),
    choice: {
      decisions: keep((id) => !unnamed.some(([purpose]) => purpose === id)),
      time: Math.floor(time / 1000) * 1000,
      isRenewed: false,
    },
    isRecord: true,
  };
}
