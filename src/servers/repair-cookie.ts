import type { Context } from '../core/context.js';
import { serializeRecord } from '../core/record.js';
import type { ConsentRecord } from '../core/types.js';
import { countCookies, readCookies } from '../storage/cookie-pairs.js';
import { deleteCookie } from '../storage/delete-cookie.js';
import { writeMirror } from '../storage/mirror.js';
import { writeRecord, type CookieOptions } from '../storage/write-record.js';
import { readQueue, writeQueue } from './queue.js';

/** The owner's options that a repair needs. */
export interface RepairOptions extends CookieOptions {
  /** Name of the site. */
  readonly site: string;
}

/**
 * Leaves exactly one cookie, with the newest record, when there are several cookies, or none, or one
 * with an older record. A cookie that a server keeps is requested with the next delivery.
 */
export function repairCookie(context: Context, options: RepairOptions): void {
  const { cookieName: name } = context.config;
  const { persistUrl, cookieDomain, site } = options;
  const record = context.readStored();
  // If only the mirror of a lost cookie is left, it is read with the time 0, and is not written again.
  if (!record?.time) return;
  const pair = `${name}=${serializeRecord(record)}`;
  const cookies = readCookies();
  const copies = countCookies(name, cookies);
  if (copies === 1 && cookies.includes(pair)) return;
  if (copies > 1) deleteCookie(name);
  // The mirror holds the record until the server answers. Other sub-domains cannot read it, so the cookie of
  // a domain is written meanwhile.
  const isMirrorEnough =
    persistUrl !== '' && cookieDomain === '' && writeMirror(name, { kind: 'server', pair });
  if (!isMirrorEnough) void writeRecord(context, options, record);
  if (persistUrl !== '') queueRequest(name, record, site, pair);
}

/** Adds a request for the cookie to the queue, due at once, unless it is already there. */
function queueRequest(name: string, record: ConsentRecord, site: string, receipt: string): void {
  const { due, waiting } = readQueue(name);
  const isQueued = waiting.some(
    (delivery) => delivery.record.time === record.time && !delivery.isPersisted,
  );
  if (isQueued) return;
  // Its proof was delivered when the choice was made.
  const request = { record, site, text: '', receipt, isRecorded: true, failures: 0 };
  writeQueue(name, Math.min(due, Date.now()), [...waiting, request]);
}
