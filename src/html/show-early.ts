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

interface Early {
  notice: ShownNotice | undefined;
  clicks: ClickKeeper | undefined;
  /** Whether the guard has taken the notice over, or has failed. */
  isOver: boolean;
}

/** Shows the notice once it is parsed, until the guard takes it over. */
async function showEarly(hash: string): Promise<void> {
  const early: Early = { notice: undefined, clicks: undefined, isOver: false };

  function end(): void {
    early.isOver = true;
    removeEventListener('error', onError, true);
    document.removeEventListener('load', onLoad, true);
  }
  /** Removes the notice, since nothing will answer it. */
  function giveUp(): void {
    if (early.isOver) return;
    end();
    early.clicks?.fail();
    early.notice?.dispose();
  }
  /** A filter list may block the guard. */
  function onError({ target }: Event): void {
    if (isGuard(target)) giveUp();
  }
  /** It may also put an empty file in the place of the guard. */
  function onLoad({ target }: Event): void {
    if (isGuard(target) && !findRunning()) giveUp();
  }
  addEventListener('error', onError, true);
  // This event does not reach the window.
  document.addEventListener('load', onLoad, true);
  offerEarly(() => {
    end();
    const { notice, clicks } = early;
    const click = clicks?.end();
    if (notice?.host.isConnected) return { notice, click };
    // The page has removed it.
    notice?.dispose();
    return undefined;
  });

  const host = await whenParsed();
  if (!host || early.isOver || hasGuardOrCallbacks() || host.dataset.configHash !== hash) return;
  const rendered = readRendered(host);
  if (!rendered) return;
  early.notice = showRendered(host, rendered);
  early.clicks = keepClick(rendered.renderRoot);
}

void runSafely(async () => {
  const { hash = '', cookieName = '' } = currentScript()?.dataset ?? {};
  // The tag may be in the page twice.
  if (!isEarlyOffered() && isSurelyAsked(cookieName)) await showEarly(hash);
});
