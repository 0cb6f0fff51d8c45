import { AuditError } from '../audit/audit-error.js';
import type { Phase } from '../audit/audit-types.js';
import type { NoticeReport } from '../audit/choice-types.js';
import { type Collected, collectMissing, collectPhase, toRecord } from './collect-phase.js';
import { decline, isNoticeOpen, waitForNotice } from './make-choice.js';
import type { OpenBrowser } from './open-browser.js';
import type { PageOptions } from './page-options.js';
import { readLinks } from './read-links.js';
import { scrollThrough } from './scroll-through.js';
import { useVisit, type Visit } from './use-visit.js';

async function readAndDecline(
  visit: Visit,
  url: string,
  { controls, refuse, onStep }: PageOptions,
  collected: Collected,
) {
  const { page, recorder, autoconsent } = visit;
  const isNamed = controls.accept !== undefined || controls.decline !== undefined;
  const choices = isNamed ? undefined : await waitForNotice(page);
  await visit.rest();
  const refusal = refuse?.(page.url());
  if (refusal !== undefined) throw new AuditError(`${url} ${refusal}`);
  await scrollThrough(page);
  await collectPhase('before', visit, collected);
  const tool = (await autoconsent.detect()) ?? '';
  const isFound = isNamed || choices !== undefined || tool !== '';
  const notice: NoticeReport = { tool, isFound };
  const result = {
    finalUrl: page.url(),
    title: await page.title().catch(() => ''),
    links: await readLinks(page).catch(() => []),
    path: (choices?.decline ?? choices?.accept)?.path ?? [],
  };
  const phases: Phase[] = ['before'];
  if (!isFound) {
    collectMissing(
      'no notice was found, so that nothing after a choice could be measured',
      '--accept, --decline',
      collected,
    );
    return { ...result, notice, record: toRecord(visit, phases) };
  }
  onStep('after Decline');
  recorder.begin('decline');
  const declined = await decline(page, autoconsent, controls);
  if (declined) {
    phases.push('decline');
    await visit.rest();
    await page.reload({ waitUntil: 'load' }).catch(() => undefined);
    await collectPhase('decline', visit, collected);
    if (await isNoticeOpen(page))
      collectMissing(
        'the notice was there again after Decline and a reload',
        '--decline',
        collected,
      );
  } else
    collectMissing(
      'no Decline was found, so that nothing after it could be measured',
      '--decline',
      collected,
    );
  return {
    ...result,
    notice: declined ? { ...notice, decline: declined } : notice,
    record: toRecord(visit, phases),
  };
}

/**
 * Visits a page as a new visitor, who first only reads and then declines.
 *
 * @throws {AuditError} where the page cannot be opened, or is refused
 */
export function visitAndDecline(
  browser: OpenBrowser,
  url: string,
  options: PageOptions,
  collected: Collected,
): ReturnType<typeof readAndDecline> {
  const { wait, onStep } = options;
  onStep('before a choice');
  return useVisit(browser, url, { wait, noticePath: [] }, (visit) =>
    readAndDecline(visit, url, options, collected),
  );
}
