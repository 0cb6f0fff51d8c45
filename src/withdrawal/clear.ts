import { matchDeclared, type Matches } from './match-declared.js';
import { findDeclared, removeDeclared } from './remove-declared.js';
import { NECESSARY } from '../core/purposes.js';
import { readVendors } from '../options/vendors.js';
import type { LazyContext, Purpose } from '../core/types.js';
import { attempt } from '../storage/attempt.js';

/** What is wrong in the list of vendors is told when the settings are opened. */
const quiet = (): void => undefined;

/** Tells what goes with lost purposes; our own never does. */
function createMatcher(
  { config }: LazyContext,
  lost: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): Matches {
  const { cookieName: name } = config;
  const own = [name, `${name}-proof`, `${name}-queue`];
  const vendors = readVendors(config, quiet);
  const matches = matchDeclared(vendors, lost, isGranted, location.hostname);
  return (found, isCookie) => !own.includes(found) && matches(found, isCookie);
}

/**
 * Removes what the vendors of lost purposes declare, and leaves a note for the next page, under the
 * cookie's name in session storage: the lost purposes.
 */
export async function clean(context: LazyContext, lost: readonly Purpose[]): Promise<void> {
  attempt(() => (sessionStorage[context.config.cookieName] = lost.join(' ')));
  await removeDeclared(createMatcher(context, lost, context.consent.isGranted));
}

/** Looks what came back after a withdrawal, removes it again, and reports it once. */
export async function verify(context: LazyContext): Promise<void> {
  const { cookieName: name } = context.config;
  const lost = attempt(() => sessionStorage.getItem(name)).split(' ');
  if (!lost[0]) return;
  attempt(() => sessionStorage.removeItem(name));
  const decisions = context.readStored()?.decisions;
  const matches = createMatcher(
    context,
    lost,
    // A record that has ended may still say yes to what was lost.
    (id) =>
      id === NECESSARY ||
      (!lost.includes(id) &&
        (decisions?.[id] === 'granted' ||
          (context.config.grantedByDefault.includes(id) && decisions?.[id] !== 'denied'))),
  );
  const back = await findDeclared(matches);
  await removeDeclared(matches);
  const left = await findDeclared(matches);
  // A database that was in use could not be deleted before the page was loaded anew: no news.
  const told = back.filter((name) => left.includes(name) || !name.startsWith('database '));
  if (!told[0]) return;
  const still = left[0] ? ['Still there:', left.join(', ')] : [];
  context.report('warn', 'back after the withdrawal:', told.join(', '), ...still);
}
