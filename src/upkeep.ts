import { deleteCookie } from './cleanup/cookies.js';
import { matchDeclared } from './cleanup/match-declared.js';
import { findDeclared, removeDeclared } from './cleanup/remove-declared.js';
import { NECESSARY } from './core/purposes.js';
import { readVendors } from './core/read-vendors.js';
import { expiryOf, serializeRecord } from './core/record.js';
import type { LazyContext, Proof, Purpose } from './core/types.js';
import { deliverQueue } from './delivery/deliver.js';
import { send } from './delivery/send.js';
import { attempt } from './storage/attempt.js';
import { writeRecord } from './storage/write-record.js';

/** ENTRY: the lazy chunk of what few page views need: cleaning up, healing, delivering. */

const quiet = (): void => undefined;

/** Tells which names go with lost purposes; our own never do. */
function createMatcher(
  { config }: LazyContext,
  lost: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): (name: string) => boolean {
  const { cookieName: name } = config;
  const own = [name, `${name}-proof`, `${name}-queue`];
  const matches = matchDeclared(readVendors(config, quiet), lost, isGranted);
  return (found) => !own.includes(found) && matches(found);
}

/** Removes what the vendors of lost purposes declare, and leaves a note for the next page. */
export async function clean(context: LazyContext, lost: readonly Purpose[]): Promise<void> {
  // It begins with a time that is past: the guard looks at once.
  attempt(() => (sessionStorage[context.config.cookieName] = ['0', ...lost].join(' ')));
  await removeDeclared(createMatcher(context, lost, context.consent.isGranted));
}

/** Looks what came back after a withdrawal, removes it again, and reports it once. */
async function verify(context: LazyContext): Promise<void> {
  const { cookieName: name } = context.config;
  const [, ...lost] = attempt(() => sessionStorage.getItem(name)).split(' ');
  if (!lost[0]) return;
  attempt(() => sessionStorage.removeItem(name));
  const decisions = context.readStored()?.decisions;
  const matches = createMatcher(
    context,
    lost,
    (id) => id === NECESSARY || decisions?.[id] === 'granted',
  );
  const back = await findDeclared(matches);
  await removeDeclared(matches);
  const left = await findDeclared(matches);
  // A database that was in use could not be deleted before the page was loaded anew: no news.
  const told = back.filter((name) => left.includes(name) || !name.startsWith('database '));
  if (!told[0]) return;
  const still = left[0] ? ['Only a server can delete:', left.join(', ')] : [];
  context.report('warn', 'back after the withdrawal:', told.join(', '), ...still);
}

/** Puts one cookie where there are several, or none, or an older one. */
async function heal(context: LazyContext): Promise<void> {
  const { config, options, readStored, report } = context;
  const { cookieName: name } = config;
  const { persistUrl, cookieDomain } = options;
  const stored = readStored();
  if (!stored) return;
  const pair = `${name}=${serializeRecord(stored)}`;
  const pairs = attempt(() => document.cookie).split('; ');
  const copies = pairs.filter((one) => one.startsWith(`${name}=`)).length;
  if (copies === 1 && pairs.includes(pair)) return;
  if (copies > 1) deleteCookie(name);
  // Until the server answers the mirror holds the record, where it may be found.
  const isMirrored = persistUrl && !cookieDomain && attempt(() => (localStorage[name] = pair));
  if (!isMirrored) writeRecord(name, options, stored, expiryOf(stored), report);
  await persist(context, serializeRecord(stored));
}

/** One request after the other, so that an older answer never overwrites a newer one. */
let persisting: Promise<unknown> = Promise.resolve();

/**
 * Asks the owner's server to set the cookie. Once it has, script leaves it alone; while it fails,
 * script keeps it as it does without such a server. A newer choice makes a request obsolete.
 */
function persist(context: LazyContext, value: string): Promise<boolean> {
  const { config, options, readStored, report } = context;
  const { cookieName: name } = config;
  const { persistUrl, cookieDomain } = options;
  const pair = `${name}=${value}`;
  const findStored = () => {
    const stored = readStored();
    return stored && serializeRecord(stored) === value ? stored : null;
  };

  async function ask(): Promise<boolean> {
    const isKept =
      attempt(() => localStorage.getItem(name)) === pair &&
      attempt(() => document.cookie)
        .split('; ')
        .includes(pair);
    if (!persistUrl || isKept || !findStored()) return true;
    const isOk = await send(new URL(persistUrl, location.href).href, {
      // It must not outlive the page: its answer could come behind that to a newer choice.
      keepalive: false,
      credentials: 'same-origin',
      headers: { 'Consent-Record': value },
    });
    const stored = findStored();
    if (!stored) return true;
    const isSet =
      isOk &&
      attempt(() => document.cookie)
        .split('; ')
        .includes(pair);
    if (isOk && !isSet) report('warn', 'persistUrl answers without setting the cookie');
    if (!isSet) writeRecord(name, options, stored, expiryOf(stored), report);
    else if (cookieDomain) attempt(() => localStorage.removeItem(name));
    else attempt(() => (localStorage[name] = pair));
    return isSet;
  }

  const answer = persisting.then(ask);
  persisting = answer.catch(quiet);
  return answer;
}

/** Does what a choice, or the page view before, has left. Waits for no server. */
export async function upkeep(context: LazyContext, proof?: Proof): Promise<void> {
  await verify(context);
  const { config, options, report } = context;
  const tell = (error: unknown): void => report('warn', 'not delivered yet', error);
  void heal(context).catch(tell);
  void deliverQueue(
    config.cookieName,
    {
      recordUrl: options.recordUrl,
      persist: ({ record }) => persist(context, serializeRecord(record)),
    },
    proof,
  ).catch(tell);
}

/** Removes the record, every copy of it. */
export async function forget({ config: { cookieName: name } }: LazyContext): Promise<void> {
  await persisting;
  attempt(() => deleteCookie(name));
  for (const key of [name, `${name}-proof`]) attempt(() => localStorage.removeItem(key));
}
