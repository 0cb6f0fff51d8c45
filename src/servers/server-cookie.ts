import type { Context } from '../core/context.js';
import { serializeRecord } from '../core/record.js';
import type { ConsentRecord } from '../core/types.js';
import { hasCookie } from '../storage/cookie-pairs.js';
import { lookForCookie } from '../storage/look-for-cookie.js';
import { removeMirror, writeMirror } from '../storage/mirror.js';
import { removeHostCookie } from '../storage/remove-host-cookie.js';
import { removeRecord } from '../storage/remove-record.js';
import { writeRecord, type CookieOptions } from '../storage/write-record.js';
import { send } from './send.js';

/**
 * The last request for the cookie. Each one waits for the one before it, so that an older answer
 * never overwrites a newer one.
 */
let lastRequest: Promise<unknown> = Promise.resolve();

/** How often this page has forgotten the record. A cookie that a server sets after that is removed. */
let forgetCount = 0;

/** Removes every copy of the record, and the cookie that a pending request may still set. */
export function forgetRecord(name: string): void {
  forgetCount++;
  removeRecord(name);
}

/**
 * Asks the owner's server, at `persistUrl`, to set the cookie of this record. Once it has, script
 * leaves the cookie alone; when it fails, script writes the cookie itself. Resolves with true when
 * there is no need to ask again: the cookie is set, or this is not the newest record any more.
 */
export function askServerForCookie(
  context: Context,
  options: CookieOptions,
  record: ConsentRecord,
): Promise<boolean> {
  const answer = lastRequest.then(() => ask(context, options, record));
  lastRequest = answer.catch(() => undefined);
  return answer;
}

async function ask(
  context: Context,
  options: CookieOptions,
  asked: ConsentRecord,
): Promise<boolean> {
  const { cookieName: name } = context.config;
  const value = serializeRecord(asked);
  const pair = `${name}=${value}`;
  /** Returns the record as long as it is the newest one that is stored. */
  const findRecord = (): ConsentRecord | null => {
    const stored = context.readStored();
    return stored && serializeRecord(stored) === value ? stored : null;
  };

  if (options.persistUrl === '' || !findRecord() || isSetByServer(context, pair)) return true;
  const countBefore = forgetCount;
  removeOwnCookie(context, pair);
  const isAnswered = await send(options.persistUrl, {
    // The request ends with the page: a late answer could overwrite a newer choice.
    keepalive: false,
    credentials: 'same-origin',
    headers: { 'Consent-Record': value },
  });
  // When a page is being left, Firefox lets its requests fail first. The wait ends after the page is gone, so
  // that such a failure has no effect.
  await lookForCookie(() => hasCookie(pair));

  const record = findRecord();
  if (!record) return true;
  if (forgetCount !== countBefore) {
    removeRecord(name);
    return true;
  }
  const isSet = isAnswered && hasCookie(pair);
  if (isAnswered && !isSet) context.report('warn', 'persistUrl answers without setting the cookie');
  if (!isSet) {
    // Where the mirror says that a server keeps the cookie, script does not write it.
    removeMirror(name);
    await writeRecord(context, options, record);
  } else if (options.cookieDomain === '') writeMirror(name, { kind: 'server', pair });
  else writeMirror(name, { kind: 'domain', pair, attributes: '' });
  return isSet;
}

/** Whether the cookie is there, and the mirror says that a server keeps it. */
function isSetByServer({ readMirror }: Context, pair: string): boolean {
  const mirror = readMirror();
  return mirror?.kind === 'server' && mirror.pair === pair && hasCookie(pair);
}

/**
 * Removes the cookie that script has written, if the mirror holds the record meanwhile. A cookie that
 * is there afterwards was set by the server.
 */
function removeOwnCookie({ config, readMirror }: Context, pair: string): void {
  const mirror = readMirror();
  if (mirror?.kind !== 'script' || mirror.pair !== pair || !hasCookie(pair)) return;
  removeHostCookie(config.cookieName);
}
