import type { Phase } from '../audit/audit-types.js';
import {
  type Collected,
  keep,
  LATEST_NOTICE,
  nameControls,
  type PageOptions,
  toRecord,
} from './collect-phases.js';
import { accept, isNoticeOpen, waitForNotice, withdraw } from './make-choice.js';
import { measureNotice, readDelay } from './measure-notice.js';
import type { OpenBrowser } from './open-browser.js';
import { openVisit, reloadInto } from './open-visit.js';

/** Accepts as another visitor, and then withdraws. */
export async function visitAndAccept(
  browser: OpenBrowser,
  url: string,
  { wait, controls, onStep }: PageOptions,
  path: readonly string[],
  collected: Collected,
) {
  onStep('after Accept');
  const visit = await openVisit(browser, url, { wait, noticePath: path });
  const { page, recorder, autoconsent } = visit;
  if (path.length > 0) await waitForNotice(page, LATEST_NOTICE);
  else await autoconsent.detect();
  await visit.rest();
  const cost = await measureNotice(visit, path);
  recorder.begin('accept');
  const clickTime = Date.now();
  const accepted = await accept(page, autoconsent, controls);
  if (!accepted) {
    collected.notMeasured.push(
      `no Accept was found, so that nothing after it could be measured. ${nameControls('--accept')}`,
    );
    return { visit, notice: { cost }, record: toRecord(visit, []) };
  }
  await keep('accept', visit, collected);
  const acceptDelay = readDelay(visit, clickTime);
  const phases: Phase[] = ['accept'];

  onStep('after withdrawal and a reload');
  await page.reload({ waitUntil: 'load' }).catch(() => undefined);
  await visit.rest();
  if (await isNoticeOpen(page))
    collected.notMeasured.push(
      `the notice was there again after Accept and a reload. ${nameControls('--accept')}`,
    );
  const withdrawal = await withdraw(page, controls);
  if (withdrawal) {
    phases.push('withdrawal');
    await visit.rest();
    await reloadInto('withdrawal', visit);
    await keep('withdrawal', visit, collected);
  } else
    collected.notMeasured.push(
      `no way back to the settings was found, so that a withdrawal could not be measured. ${nameControls('--settings')}`,
    );
  return {
    visit,
    notice: {
      accept: accepted,
      cost: { ...cost, ...(acceptDelay !== undefined && { acceptDelay }) },
      ...(withdrawal && { withdrawal }),
    },
    record: toRecord(visit, phases),
  };
}
