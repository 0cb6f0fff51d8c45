import { setTimeout as wait } from 'node:timers/promises';
import { openSession } from './session.mjs';

/** Milliseconds between two checks of a condition. */
const PAUSE = 50;

/** Milliseconds in which a condition has to come true. */
const LONGEST_WAIT = 40_000;

const call = (act, value) =>
  typeof act === 'string' ? act : `(${act})(${JSON.stringify(value) ?? ''})`;

/**
 * Opens a page of a visitor. What the measures need of it has the names that Playwright uses.
 *
 * Playwright's own pages are not used: it enables the Runtime domain in each of them, as Puppeteer does.
 * Chromium then keeps the whole stack when some functions are called, such as the getter of
 * `document.cookie`, and parses each function on the stack again. On a returning visit, this was 3.5 of the
 * 5.9 ms that our guard took. No visitor pays that.
 */
export async function openPage(devTools, browserContextId, { viewport, userAgent }) {
  const url = 'about:blank';
  const { targetId } = await devTools.send('Target.createTarget', { url, browserContextId });
  const session = await openSession(devTools, targetId);
  await session.send('Page.enable');
  await session.send('Emulation.setUserAgentOverride', { userAgent });
  const screen = { ...viewport, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', screen);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });

  async function evaluate(act, value) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: call(act, value),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? call(act));
    return result.value;
  }

  const sendMouse = (type, { x, y }, button = {}) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, ...button });

  return {
    session,
    evaluate,
    addInitScript: (act, value) =>
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: call(act, value) }),
    /** Resolves once the page has loaded. */
    async goto(address) {
      const loaded = session.next('Page.loadEventFired');
      const { errorText } = await session.send('Page.navigate', { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      await loaded;
    },
    async waitForFunction(act, value) {
      const latest = Date.now() + LONGEST_WAIT;
      while (!(await evaluate(act, value))) {
        if (Date.now() > latest) throw new Error(`has not come true: ${call(act, value)}`);
        await wait(PAUSE);
      }
    },
    waitForTimeout: (milliseconds) => wait(milliseconds),
    async click(place) {
      const button = { button: 'left', clickCount: 1 };
      await sendMouse('mouseMoved', place);
      await sendMouse('mousePressed', place, { ...button, buttons: 1 });
      await sendMouse('mouseReleased', place, button);
    },
    close: () => devTools.send('Target.closeTarget', { targetId }),
  };
}
