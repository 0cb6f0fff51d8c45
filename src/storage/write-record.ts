import Cookies from 'js-cookie';
import { serializeRecord } from '../core/record.js';
import type { ConsentRecord, Options, Report } from '../core/types.js';
import { attempt } from './attempt.js';

/**
 * Stores the record in our one first-party cookie until `expires`, in milliseconds since 1970,
 * with a mirror of what was written. False when the browser has kept nothing. Where there is a `turn`,
 * the mirror alone holds the record until then: a cookie takes longer, as the browser (Chromium 156)
 * asks another process for it.
 *
 * A domain that the browser refuses is reported, and the cookie is for this host alone. With a
 * domain the mirror is not found as a record, as another sub-domain may change the choice behind
 * its back. A server's cookie is left to that server, and its mirror is the bare pair: the guard
 * then writes none either.
 */
export async function writeRecord(
  name: string,
  { cookieDomain: domain, persistUrl }: Pick<Options, 'cookieDomain' | 'persistUrl'>,
  record: ConsentRecord,
  expires: number,
  report: Report,
  turn?: Promise<unknown>,
): Promise<boolean> {
  const value = serializeRecord(record);
  const pair = `${name}=${value}`;
  const isCookie = (): boolean =>
    attempt(() => document.cookie)
      .split('; ')
      .includes(pair);
  const write = (wanted?: string): string =>
    attempt(() =>
      Cookies.set(name, value, {
        expires: new Date(expires),
        path: '/',
        sameSite: 'lax',
        secure: location.protocol === 'https:',
        ...(wanted && { domain: wanted }),
      }),
    ) || `${pair}; path=/`;
  // One that cannot be changed must not stay, as it may say yes.
  const keepMirror = (text: string): unknown =>
    attempt(() => (localStorage[name] = text)) || attempt(() => localStorage.removeItem(name));

  const mirror = persistUrl && attempt(() => localStorage.getItem(name));
  if (mirror && !mirror.includes(';') && keepMirror(pair)) {
    // The server's cookie still has the choice before, and would outlive the mirror of this one.
    attempt(() => Cookies.remove(name));
    return true;
  }

  // If the page is left before, the next one puts the cookie where it finds the bare pair alone.
  if (turn && keepMirror(pair)) {
    await turn;
    // A newer choice has a cookie of its own, and one that is forgotten has none.
    if (attempt(() => localStorage.getItem(name)) !== pair) return true;
  }

  let written = write(domain);
  if (domain) {
    if (isCookie()) {
      keepMirror(`.${written}`);
      return true;
    }
    written = write();
    if (isCookie())
      report('error', 'wrong option "cookieDomain":', domain, 'Used instead:', location.hostname);
  }
  return !!keepMirror(written) || isCookie();
}
