import type { Context } from '../core/context.js';
import { ownFieldsOf } from '../core/fields.js';
import { createReceipt } from '../core/proof.js';
import { GPC_PURPOSE } from '../core/purposes.js';
import type { Choice, ConsentState, Decisions, Method, Purpose, ShownText } from '../core/types.js';
import { readStorageOptions } from '../options/storage-options.js';
import { findPlace } from '../page/place.js';
import { keepProof } from '../storage/proof.js';
import { notifyTabs } from '../storage/tabs.js';
import { writeRecord } from '../storage/write-record.js';
import { findUncleared } from './find-uncleared.js';
import { makeRecord, type Details } from './make-record.js';

/** Where the page's own code decides, or nobody is asked, we showed nothing. */
const NOTHING_SHOWN: ShownText = { locale: '', text: '' };

/** Compares the grants too: a state has no record if a choice leaves some purposes undecided. */
const isSame = (one: ConsentState, other: ConsentState): boolean =>
  one.record === other.record && `${one.granted}` === `${other.granted}`;

/**
 * ENTRY: the lazy chunk that makes a decision and stores it, with js-cookie. Makes the record,
 * hands it to the live consent, stores it with its proof, and notifies the other tabs. What follows
 * is left to other chunks: delivery to the owner's servers, deleting what an expired consent has
 * left, and a message to the visitor when the browser kept nothing. Resolves when all is stored.
 */
export const choose = (
  context: Context,
  choice: Choice,
  method: Method,
  shown = NOTHING_SHOWN,
): Promise<void> => makeChoice(context, choice, method, shown, { scope: 'all', time: undefined });

/** Takes over what was decided in an app. All other purposes stay as they are, also if undecided. */
export const chooseForApp = (
  context: Context,
  decisions: Decisions,
  time: number | undefined,
): Promise<void> => makeChoice(context, decisions, 'app', NOTHING_SHOWN, { scope: 'named', time });

/** Takes over what the visitor has decided in a tool that the site had before. */
export const chooseMigrated = (
  context: Context,
  decisions: Decisions,
  time: number,
): Promise<void> =>
  makeChoice(context, decisions, 'migrated', NOTHING_SHOWN, { scope: 'all', time });

/** Grants these purposes. All others stay as they are, also if undecided. */
export const grantOnly = (
  context: Context,
  purposes: readonly Purpose[],
  method: Method,
  shown: ShownText,
): Promise<void> => {
  const choice = Object.fromEntries(purposes.map((id) => [id, 'granted']));
  return makeChoice(context, choice, method, shown, { scope: 'named', time: undefined });
};

async function makeChoice(
  context: Context,
  choice: Choice,
  method: Method,
  given: ShownText,
  details: Details,
): Promise<void> {
  // A field that is left out stays missing: a polluted prototype may have one of the same name.
  const shown = ownFieldsOf(given);
  const { consent, config, readStored, afterPaint, withChunk } = context;
  const { cookieName } = config;
  const options = readStorageOptions(config, findPlace());
  const stored = readStored();
  const record = makeRecord(context, choice, method, shown, stored, details);
  if (!record) return;
  const uncleared = findUncleared(context, record, stored);
  // We request this paint before the listeners request theirs, so they run after all is stored.
  const painted = afterPaint();
  const hasServer = options.persistUrl !== '' || options.recordUrl !== '';
  // A first choice is stored after the paint. It is stored at once where leaving the page before that
  // would do harm: an older choice would stay in force, or a proof would never be delivered.
  const storeAfter = stored || options.cookieDomain || hasServer ? undefined : painted;
  consent.setRecord(record, method);
  const chosen = consent.state;

  const isKept = writeRecord(context, options, record, storeAfter);
  if (storeAfter) {
    await storeAfter;
    // A newer choice was made meanwhile, and it has a proof of its own.
    if (!isSame(consent.state, chosen)) return;
  }
  const { text, hidden, unequal, layout, variant } = shown;
  const receipt = createReceipt();
  const { site } = options;
  const proof = { record, site, text, hidden, unequal, layout, variant, receipt };
  const isQueued = keepProof(cookieName, proof, hasServer);
  notifyTabs(cookieName);
  if (hasServer) {
    const unqueued = isQueued ? undefined : proof;
    void withChunk('maintenance.js', (chunk) => chunk.maintain(context, unqueued));
  }
  if (uncleared.length > 0)
    void withChunk('maintenance.js', (chunk) => chunk.clearLost(context, uncleared));
  if (!(await isKept)) void withChunk('extras.js', (chunk) => chunk.showNotKept(context));
}

/**
 * Records an answer without asking. Global Privacy Control is a refusal, and the visitor is told that
 * it is honoured. An opt-out still holds when its record has expired: it is renewed without an act of
 * the visitor. What the visitor has decided stays.
 */
export async function answerUnasked(context: Context): Promise<void> {
  const { config, consent, readStored, withChunk } = context;
  // The page's own code, or another page, may have decided meanwhile.
  consent.setRecord(readStored(), 'tab');
  const { state, undecided } = consent;
  if (state.decided) return;
  const refused = config.hasGpc
    ? undecided.filter((id) => config.model === 'opt-in' || id === GPC_PURPOSE)
    : [];
  if (refused.length === 0) return choose(context, {}, 'api');
  await choose(context, Object.fromEntries(refused.map((id) => [id, 'denied'])), 'gpc');
  const denied = config.purposes.filter((id) => !consent.isGranted(id));
  if (denied.length > 0)
    await withChunk('extras.js', (chunk) => chunk.showGpcHonoured(context, denied));
}
