import { deleteCookie } from '../withdrawal/cookies.js';
import { expiryOf, serializeRecord } from '../core/record.js';
import type { LazyContext } from '../core/types.js';
import { readQueue, writeQueue } from './queue.js';
import { send } from './send.js';
import { attempt } from '../storage/attempt.js';
import { writeRecord } from '../storage/write-record.js';

/** Puts one cookie where there are several, or none, or an older one. */
export function heal({ config, options, readStored, report }: LazyContext): void {
  const { cookieName: name } = config;
  const { persistUrl, cookieDomain, site } = options;
  const stored = readStored();
  if (!stored) return;
  const pair = `${name}=${serializeRecord(stored)}`;
  const pairs = attempt(() => document.cookie).split('; ');
  const copies = pairs.filter((one) => one.startsWith(`${name}=`)).length;
  if (copies === 1 && pairs.includes(pair)) return;
  if (copies > 1) deleteCookie(name);
  // Until the server answers the mirror holds the record, where it may be found.
  const isMirrored = persistUrl && !cookieDomain && attempt(() => (localStorage[name] = pair));
  if (!isMirrored) void writeRecord(name, options, stored, expiryOf(stored), report);
  const { due, waiting } = readQueue(name);
  const isAsked = waiting.some(
    ({ record, isPersisted }) => record.time === stored.time && !isPersisted,
  );
  if (!persistUrl || isAsked) return;
  const delivery = { record: stored, site, text: '', receipt: pair, isRecorded: true, failures: 0 };
  writeQueue(name, Math.min(due, Date.now()), [...waiting, delivery]);
}

/** One request after the other, so that an older answer never overwrites a newer one. */
let persisting: Promise<unknown> = Promise.resolve();
/** How often the choice was forgotten: what a server answers behind that is to be removed too. */
let forgotten = 0;

/**
 * Asks the owner's server to set the cookie. Once it has, script leaves it alone; while it fails,
 * script keeps it as it does without such a server. A newer choice makes a request obsolete.
 */
export function persist(context: LazyContext, value: string): Promise<boolean> {
  const { config, options, readStored, report } = context;
  const { cookieName: name } = config;
  const { persistUrl, cookieDomain } = options;
  const pair = `${name}=${value}`;
  const isCookie = () =>
    attempt(() => document.cookie)
      .split('; ')
      .includes(pair);
  const readMirror = () => attempt(() => localStorage.getItem(name));
  const findStored = () => {
    const stored = readStored();
    return stored && serializeRecord(stored) === value ? stored : null;
  };

  async function ask(): Promise<boolean> {
    if (!persistUrl || !findStored() || (readMirror() === pair && isCookie())) return true;
    const before = forgotten;
    // The mirror has it meanwhile: what is there afterwards is the server's.
    if (isCookie() && readMirror().startsWith(pair))
      attempt(() => (document.cookie = `${name}=; max-age=0; path=/`));
    const isOk = await send(new URL(persistUrl, location.href).href, {
      // It must not outlive the page: its answer could come behind that to a newer choice.
      keepalive: false,
      credentials: 'same-origin',
      headers: { 'Consent-Record': value },
    });
    // Firefox and WebKit show the page a cookie some time after the answer that has set it.
    // And Firefox ends the requests of a page some time before that page is left: one that goes on
    // leaves the choice to the next page, and one that stays has heard from no server.
    for (let tries = 0; !isCookie() && tries < 40; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const stored = findStored();
    if (stored && before !== forgotten) remove(name);
    if (!stored || before !== forgotten) return true;
    const isSet = isOk && isCookie();
    if (isOk && !isSet) report('warn', 'persistUrl answers without setting the cookie');
    attempt(() => {
      if (isSet && !cookieDomain) localStorage[name] = pair;
      else localStorage.removeItem(name);
    });
    if (!isSet) await writeRecord(name, options, stored, expiryOf(stored), report);
    return isSet;
  }

  const answer = persisting.then(ask);
  persisting = answer.catch(() => undefined);
  return answer;
}

/** Every copy of the record, and its proof. */
function remove(name: string): void {
  attempt(() => deleteCookie(name));
  for (const key of [name, `${name}-proof`]) attempt(() => localStorage.removeItem(key));
}

/** Removes the record, every copy of it. */
export function forget({ config }: LazyContext): void {
  forgotten++;
  remove(config.cookieName);
}
