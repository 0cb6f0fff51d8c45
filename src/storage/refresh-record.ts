import { attempt } from './attempt.js';
import type { Stored } from './read-record.js';

/**
 * Writes the cookie again as its mirror tells, which does not move the time of the choice: Safari
 * ends a cookie seven days after script has written it. Not a server's cookie, as script would put
 * that limit back. Returns whether there is more to do: one cookie with the newest
 * record is right.
 */
export function refreshRecord(name: string, { pair, cookies, mirror }: Stored): unknown {
  const place = mirror.indexOf(`${pair};`);
  const isWritten = pair && place >= 0;
  if (isWritten) attempt(() => (document.cookie = mirror.slice(place)));
  const pairs = cookies.split('; ');
  const copies = pairs.filter((one) => one.startsWith(`${name}=`)).length;
  return pair && (copies > 1 || !(isWritten || pairs.includes(pair)));
}
