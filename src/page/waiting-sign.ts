import { document } from './document.js';
import { attributeOf, boxOf, isOnPage, nearest, textOf } from './native-element.js';
import { removeFromPage } from './remove-from-page.js';

/** Shown where a file of ours does not load that has this message in the visitor's language. */
export const NOT_LOADED = 'This did not load. Try again, or reload the page.';

/** Milliseconds after which a visitor has the impression that nothing happens. */
const SOON = 80;

/**
 * The sign is outside of the page's layout: it stands on the control that was used, or at the bottom of
 * the window. It takes no pointer events, so that nothing under it counts as covered.
 */
const LOOK =
  'all:initial;position:fixed;inset:auto auto 8px 8px;z-index:2147483647;max-width:90%;padding:4px 8px;pointer-events:none;border:1px solid;background:Canvas;color:CanvasText;color-scheme:light dark;font:16px sans-serif';

/** The events that say that the visitor does something else. */
const NEXT_ACTS = ['pointerdown', 'keydown'];

/** What a visitor sees while a file of ours is loading. */
export interface WaitingSign {
  /** Shows this text instead, until the visitor does something else. */
  say(text: string): void;
  remove(): void;
}

/**
 * Shows after a moment that something is loading: the words of the control that was clicked, and three
 * dots. It needs no other file of ours, which could be late as well.
 */
export function showWaiting(opener: Element | null): WaitingSign {
  const label = opener ? textOf(opener).trim() : '';
  const sign = document.createElement('ask-first-wait');
  sign.setAttribute('role', 'status');

  function show(text: string): void {
    sign.style.cssText = LOOK.replace(/(;|$)/g, '!important;');
    const box = opener && boxOf(opener);
    if (box && box.width > 0) {
      sign.style.setProperty('inset', `${box.top}px auto auto ${box.left}px`, 'important');
      sign.lang = attributeOf(nearest(opener, '[lang]') ?? sign, 'lang') ?? '';
    }
    sign.textContent = text;
    document.body?.after(sign);
    // A popover also covers a dialog of the page. Without a body the sign is not connected, and
    // `showPopover` would throw.
    sign.popover = 'manual';
    if (sign.isConnected) sign.showPopover?.();
  }
  const timer = setTimeout(() => {
    // There is no sign for a control that has been removed. That happens when a choice is made, for instance.
    if (!opener || isOnPage(opener)) show(`${label} …`);
  }, SOON);
  const remove = (): void => {
    for (const type of NEXT_ACTS) removeEventListener(type, remove, true);
    clearTimeout(timer);
    removeFromPage(sign);
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
