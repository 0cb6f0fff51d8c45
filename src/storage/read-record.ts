import { parseRecord } from '../core/record.js';
import type { ConsentRecord } from '../core/types.js';

/**
 * The stored record, or null when there is none or it is not exactly ours. Reads without
 * js-cookie, as a record needs no decoding: every returning visitor pays for this file.
 * @throws where the browser denies the page its cookies
 */
export function readRecord(name: string): ConsentRecord | null {
  return parseRecord(
    RegExp(`(^|; )${name.replace(/\./g, '\\.')}=([^;]*)`).exec(document.cookie)?.[2],
  );
}
