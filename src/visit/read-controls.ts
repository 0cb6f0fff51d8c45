import type { ElementHandle, Frame, JSHandle, Page } from 'playwright-core';
import { collectControls } from './collect-controls.js';
import type { FoundControl } from './found-control.js';

/** A control that can be clicked. */
export interface Control extends FoundControl {
  readonly frame: Frame;
  /** Clicks as a visitor does. Resolves to whether that was possible. */
  readonly click: () => Promise<boolean>;
}

/** How long a click waits for a control that is covered or moving, in milliseconds. */
const LONGEST_CLICK = 3000;

/** How long a frame may take to answer, in milliseconds. One that is closing may not answer at all. */
const LONGEST_LOOK = 5000;

/** How many frames are looked at. A notice is in one of the first. */
const MOST_FRAMES = 8;

async function clickIn(
  list: JSHandle<{ element: HTMLElement }[]>,
  index: number,
): Promise<boolean> {
  const handle = (await list.evaluateHandle(
    (all, at) => all[at]?.element,
    index,
  )) as ElementHandle<HTMLElement>;
  try {
    await handle.click({ timeout: LONGEST_CLICK });
    return true;
  } catch {
    // Something covers the control, such as another banner. A script can still click it.
    return handle
      .evaluate((element) => {
        element.click();
        return element.isConnected;
      })
      .catch(() => false);
  }
}

async function readFrame(frame: Frame): Promise<Control[]> {
  const list = await frame.evaluateHandle(collectControls);
  const controls = await list.evaluate((all) => all.map(({ control }) => control));
  return controls.map((control) => ({
    ...control,
    frame,
    click: () => clickIn(list, control.index),
  }));
}

/** Reads the visible controls of a page and its frames. */
export async function readControls(page: Page): Promise<Control[]> {
  const frames = page.frames().slice(0, MOST_FRAMES);
  const limit = (): Promise<Control[]> =>
    new Promise((resolve) => setTimeout(resolve, LONGEST_LOOK, []).unref());
  const found = await Promise.all(
    frames.map((frame) => Promise.race([readFrame(frame).catch(() => []), limit()])),
  );
  return found.flat();
}
