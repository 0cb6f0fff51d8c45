import type { LazyContext, Method, ShownText } from '../core/types.js';
import type { NoticeTexts } from '../locales/texts.js';
import { AskFirstNotice, type ConsentRequest } from './ask-first-notice.js';
import { whenBody } from '../page/timing.js';

const TAG = 'ask-first-notice';

/** Decides for all purposes, or for each one by name; the layers themselves decide nothing. */
export type Choose = (
  wish: 'granted' | 'denied' | Readonly<Record<string, unknown>>,
  method: Method,
  shown: ShownText,
) => void;

/**
 * Shows the notice as the first thing in the body, until a choice is made, here or elsewhere.
 * Returns its box.
 */
export async function showNotice(
  { consent, options, act, texts }: LazyContext & { readonly texts: NoticeTexts },
  news: string,
  choose: Choose,
): Promise<Element | undefined> {
  await whenBody();
  if (consent.state.decided || document.querySelector(TAG)) return;
  if (!customElements.get(TAG)) customElements.define(TAG, AskFirstNotice);
  const notice = Object.assign(document.createElement(TAG), { options, texts, news });

  // What had the focus in the page gets it back, if the notice has it in the end.
  let before: EventTarget | null = null;
  notice.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget && !/^ASK-F/.test((relatedTarget as Element).tagName)) before = relatedTarget;
  });
  const unsubscribe = consent.subscribe(() => {
    unsubscribe();
    const hadFocus = document.activeElement === notice;
    notice.remove();
    if (hadFocus) (before as HTMLElement | null)?.focus({ preventScroll: true });
  });
  notice.addEventListener('consent-request', (event) => {
    const { wish, shown, opener } = (event as CustomEvent<ConsentRequest>).detail;
    if (wish === 'accept') choose('granted', wish, shown);
    else if (wish === 'decline') choose('denied', wish, shown);
    else void act(wish, opener as Element);
  });
  document.body.prepend(notice);
  return notice.shadowRoot!.querySelector('[part=notice]')!;
}
