import type { Phase } from '../audit/audit-types.js';
import { type Collected, collectMissing, collectPhase, toRecord } from './collect-phase.js';
import { accept, isNoticeOpen, waitForNotice, withdraw } from './make-choice.js';
import { measureNotice, readDelay } from './measure-notice.js';
import type { OpenBrowser } from './open-browser.js';
import type { PageOptions } from './page-options.js';
import { reloadInto, useVisit, type Visit } from './use-visit.js';

async function acceptAndWithdraw(
  visit: Visit,
  { controls, onStep }: PageOptions,
  path: readonly string[],
  collected: Collected,
) {
  const { page, recorder, autoconsent } = visit;
  if (path.length > 0) await waitForNotice(page);
  else await autoconsent.detect();
  await visit.rest();
  const cost = await measureNotice(visit, path);
  recorder.begin('accept');
  const clickTime = Date.now();
  const accepted = await accept(page, autoconsent, controls);
  if (!accepted) {
    collectMissing(
      'no Accept was found, so that nothing after it could be measured',
      '--accept',
      collected,
    );
    return { notice: { cost }, record: toRecord(visit, []) };
  }
  await collectPhase('accept', visit, collected);
  const acceptDelay = readDelay(visit, clickTime);
  const phases: Phase[] = ['accept'];

  onStep('after withdrawal and a reload');
  await page.reload({ waitUntil: 'load' }).catch(() => undefined);
  await visit.rest();
  if (await isNoticeOpen(page))
    collectMissing('the notice was there again after Accept and a reload', '--accept', collected);
  const withdrawal = await withdraw(page, controls);
  if (withdrawal) {
    phases.push('withdrawal');
    await visit.rest();
    await reloadInto('withdrawal', visit);
    await collectPhase('withdrawal', visit, collected);
  } else
    collectMissing(
      'no way back to the settings was found, so that a withdrawal could not be measured',
      '--settings',
      collected,
    );
  return {
    notice: {
      accept: accepted,
      cost: { ...cost, ...(acceptDelay !== undefined && { acceptDelay }) },
      ...(withdrawal && { withdrawal }),
    },
    record: toRecord(visit, phases),
  };
}

/**
 * Accepts as another visitor, and then withdraws.
 *
 * @param path leads to the notice; empty where it is not known
 * @throws {AuditError} where the page cannot be opened
 */
export function visitAndAccept(
  browser: OpenBrowser,
  url: string,
  options: PageOptions,
  path: readonly string[],
  collected: Collected,
): ReturnType<typeof acceptAndWithdraw> {
  const { wait, onStep } = options;
  onStep('after Accept');
  return useVisit(browser, url, { wait, noticePath: path }, (visit) =>
    acceptAndWithdraw(visit, options, path, collected),
  );
}
