import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Choice } from '../audit/choice-types.js';
import { type Choices, findChoices, findReopener, findSave } from '../audit/find-choices.js';
import { openByFunction } from './open-by-function.js';
import { readControls, type Control } from './read-controls.js';
import type { Autoconsent } from './use-autoconsent.js';

/** Selectors of the controls that the user has named. The audit looks for the others. */
export interface NamedControls {
  readonly accept?: string | undefined;
  readonly decline?: string | undefined;
  readonly settings?: string | undefined;
}

/** How long a notice may take to come, in milliseconds. */
const LATEST_NOTICE = 5000;

/** How long a layer may take to open, in milliseconds, and how often it is looked for. */
const LONGEST_OPENING = 3000;
const STEP = 150;

/** How many boxes of a layer are unticked at most. */
const MOST_TICKS = 20;

/** Reads the controls of a page until `find` returns something, or until the limit in milliseconds. */
async function waitFor<Value>(
  page: Page,
  find: (controls: readonly Control[]) => Value | undefined,
  limit: number,
): Promise<Value | undefined> {
  const start = Date.now();
  for (;;) {
    const found = find(await readControls(page));
    if (found !== undefined || Date.now() - start > limit) return found;
    await wait(STEP);
  }
}

/** Waits until the notice is there. Resolves with its choices; undefined where none comes. */
export const waitForNotice = (page: Page): Promise<Choices<Control> | undefined> =>
  waitFor(
    page,
    (controls) => {
      const choices = findChoices(controls);
      return choices.accept || choices.decline ? choices : undefined;
    },
    LATEST_NOTICE,
  );

/** Whether the notice is open, as far as its words tell. */
export async function isNoticeOpen(page: Page): Promise<boolean> {
  const { accept, decline } = findChoices(await readControls(page));
  return accept !== undefined && (decline !== undefined || accept.isInPopup);
}

async function clickSelector(page: Page, selector: string): Promise<Choice | undefined> {
  try {
    await page.click(selector, { timeout: LONGEST_OPENING });
    return { clicks: 1, foundBy: 'selector' };
  } catch {
    return undefined;
  }
}

/**
 * Unticks everything in a box. It reads the controls again after each click, which may untick others too.
 * Returns how many clicks it took; undefined where something stays ticked.
 */
async function untickAll(page: Page, box: string): Promise<number | undefined> {
  for (let clicks = 0; ; clicks += 1) {
    const controls = await readControls(page);
    const ticked = controls.find(({ isTicked, boxPath }) => isTicked && boxPath.join(' ') === box);
    if (!ticked) return clicks;
    if (clicks === MOST_TICKS || !(await ticked.click())) return undefined;
  }
}

/**
 * Declines in a layer that is open. Returns how many clicks it took; undefined where no way was found.
 *
 * @param isWithdrawal whether consent was given before. To save without unticking a box withdraws nothing.
 */
async function declineInLayer(page: Page, isWithdrawal = false): Promise<number | undefined> {
  const layer = await waitFor(
    page,
    (controls) => {
      const { decline } = findChoices(controls);
      const save = findSave(controls);
      return decline || save ? { decline, save } : undefined;
    },
    LONGEST_OPENING,
  );
  if (layer?.decline && (await layer.decline.click())) return 1;
  if (!layer?.save) return undefined;
  const clicks = await untickAll(page, layer.save.boxPath.join(' '));
  // Save would grant what is still ticked, which is no Decline.
  if (clicks === undefined || (isWithdrawal && clicks === 0)) return undefined;
  return (await layer.save.click()) ? clicks + 1 : undefined;
}

/** Declines the notice that is open. Undefined where no way was found. */
export async function decline(
  page: Page,
  autoconsent: Autoconsent,
  { decline: selector }: NamedControls,
): Promise<Choice | undefined> {
  if (selector !== undefined) return clickSelector(page, selector);
  const { decline: control, settings } = findChoices(await readControls(page));
  if (control && (await control.click()))
    return { clicks: 1, foundBy: 'words', look: control.look };
  if (settings && (await settings.click())) {
    const clicks = await declineInLayer(page);
    if (clicks !== undefined) return { clicks: clicks + 1, foundBy: 'words' };
  }
  const clicks = await autoconsent.choose('optOut');
  return clicks === undefined ? undefined : { clicks, foundBy: 'rule' };
}

/** Accepts the notice that is open. Undefined where no way was found. */
export async function accept(
  page: Page,
  autoconsent: Autoconsent,
  { accept: selector }: NamedControls,
): Promise<Choice | undefined> {
  if (selector !== undefined) return clickSelector(page, selector);
  const { accept: control } = findChoices(await readControls(page));
  if (control && (await control.click()))
    return { clicks: 1, foundBy: 'words', look: control.look };
  const clicks = await autoconsent.choose('optIn');
  return clicks === undefined ? undefined : { clicks, foundBy: 'rule' };
}

/** Opens the settings again and declines there. Undefined where no way was found. */
export async function withdraw(
  page: Page,
  { settings: selector }: NamedControls,
): Promise<{ clicks: number; by: 'control' | 'function' } | undefined> {
  const reopener = selector === undefined ? findReopener(await readControls(page)) : undefined;
  const clicked = selector === undefined ? undefined : await clickSelector(page, selector);
  await reopener?.click();
  if (reopener ?? clicked) {
    const clicks = await declineInLayer(page, true);
    if (clicks !== undefined) return { clicks: clicks + 1, by: 'control' };
  }
  if (!(await openByFunction(page))) return undefined;
  const clicks = await declineInLayer(page, true);
  return clicks === undefined ? undefined : { clicks, by: 'function' };
}
