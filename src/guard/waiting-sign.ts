import { document } from '../page/document.js';

/** Milliseconds after which a visitor has the impression that nothing happens. */
const SOON = 80;

/**
 * Out of every layout; near to the control that was used, or at the bottom of the window. Nothing under
 * it counts as covered.
 */
const LOOK =
  'all:initial;position:fixed;inset:auto auto 8px 8px;z-index:2147483647;max-width:90%;padding:4px 8px;pointer-events:none;border:1px solid;background:Canvas;color:CanvasText;color-scheme:light dark;font:16px sans-serif';

/** With these the visitor goes on. */
const NEXT_ACTS = ['pointerdown', 'keydown'];

/** What a visitor sees while a file of ours is loading. */
export interface WaitingSign {
  /** Shows a text instead, until the visitor does something else. */
  say(text: string): void;
  remove(): void;
}

/**
 * Shows soon that what the visitor has clicked is coming: the words of the control, with three dots.
 * It needs no other file of ours, as that one may be what is late.
 */
export function showWaiting(opener: Element | null): WaitingSign {
  const label = opener?.textContent?.trim() ?? '';
  const sign = document.createElement('ask-first-wait');
  sign.setAttribute('role', 'status');

  function show(text: string): void {
    sign.style.cssText = LOOK.replace(/(;|$)/g, '!important;');
    const { left = 0, top = 0, width = 0 } = opener?.getBoundingClientRect() ?? {};
    if (width > 0) {
      sign.style.setProperty('inset', `${top}px auto auto ${left}px`, 'important');
      sign.lang = opener?.closest('[lang]')?.getAttribute('lang') ?? '';
    }
    sign.textContent = text;
    document.body?.after(sign);
    // Over a dialog of the page too. Without a body it stands nowhere, and this would throw.
    sign.popover = 'manual';
    if (sign.isConnected) sign.showPopover?.();
  }
  const timer = setTimeout(() => {
    // It goes with what it belongs to, as when a choice has been made.
    if (!opener || opener.isConnected) show(`${label} …`);
  }, SOON);
  const remove = (): void => {
    for (const type of NEXT_ACTS) removeEventListener(type, remove, true);
    clearTimeout(timer);
    sign.remove();
  };
  return {
    remove,
    say(text) {
      remove();
      show(text);
      sign.lang = 'en';
      for (const type of NEXT_ACTS) addEventListener(type, remove, true);
    },
  };
}
