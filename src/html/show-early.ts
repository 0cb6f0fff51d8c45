import type { ShownNotice } from '../core/rendered-notice.js';
import { isGpcOn } from '../page/browser.js';
import { currentScript } from '../page/current-script.js';
import { document } from '../page/document.js';
import { findRunning } from '../page/global.js';
import { runSafely } from '../page/report.js';
import { mayHaveChoice } from '../storage/may-have-choice.js';
import { isEarlyOffered, offerEarly } from './early-notice.js';
import { keepClick, type ClickKeeper } from './keep-click.js';
import { readRendered } from './read-rendered.js';
import { showRendered } from './show-rendered.js';
import { whenParsed } from './when-parsed.js';

/**
 * ENTRY: the script that `renderGuard` writes into the page. The file with the guard is still loading when
 * the page is first painted. Until it is there, this shows the notice to a visitor who is surely asked,
 * and keeps the last click on it. It leaves everybody else to the guard.
 */

/** What the page has of the guard: its functions, or callbacks that wait for it. */
const hasGuardOrCallbacks = (): boolean => 'askFirst' in window;

/** Whether a visitor without a choice is asked on this page, whatever the guard will find. */
function isSurelyAsked(cookieName: string): boolean {
  const { prerendering } = document as { readonly prerendering?: boolean };
  // In a frame, the page around it may ask. A callback may hand a record over.
  const isPlainPage = window.top === window && !prerendering && !hasGuardOrCallbacks();
  return isPlainPage && !isGpcOn() && !mayHaveChoice(cookieName);
}

/** Whether this is the script with the guard. */
const isGuard = (target: EventTarget | null): boolean =>
  target instanceof HTMLScriptElement && target.src.endsWith('/in-html.js');

/**
 * The events that say that the guard has loaded, or has failed. A filter list may block its file, or put an
 * empty one in its place.
 */
const LOADED = ['error', 'load'];

/** A notice that is shown, and the last click on it. */
interface Shown {
  readonly notice: ShownNotice;
  readonly clicks: ClickKeeper;
}

/** Shows the notice once it is parsed, until the guard takes it over. */
async function showEarly(hash: string): Promise<void> {
  /** `isOver`: the guard has taken the notice over, or has failed. */
  const early: { shown: Shown | undefined; isOver: boolean } = { shown: undefined, isOver: false };

  function end(): void {
    early.isOver = true;
    for (const type of LOADED) document.removeEventListener(type, onLoaded, true);
  }
  /** Removes the notice if no guard runs, since nothing will answer it. */
  function onLoaded({ target }: Event): void {
    if (!isGuard(target) || findRunning()) return;
    end();
    early.shown?.clicks.fail();
    early.shown?.notice.dispose();
  }
  // `load` does not reach the window.
  for (const type of LOADED) document.addEventListener(type, onLoaded, true);
  offerEarly(() => {
    end();
    if (!early.shown) return undefined;
    const { notice, clicks } = early.shown;
    const click = clicks.end();
    if (notice.host.isConnected) return { notice, click };
    // The page has removed it.
    notice.dispose();
    return undefined;
  });

  const host = await whenParsed();
  if (!host || early.isOver || hasGuardOrCallbacks() || host.dataset.configHash !== hash) return;
  const rendered = readRendered(host);
  if (!rendered) return;
  early.shown = {
    notice: showRendered(host, rendered),
    clicks: keepClick(rendered.renderRoot),
  };
}

void runSafely(async () => {
  const { hash = '', cookieName = '' } = currentScript()?.dataset ?? {};
  // The tag may be in the page twice.
  if (!isEarlyOffered() && isSurelyAsked(cookieName)) await showEarly(hash);
});
