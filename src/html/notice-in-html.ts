import type { ClickInHtml, Context, NoticeOnPage } from '../core/context.js';
import type { Choice } from '../core/types.js';
import { en } from '../locales/en.js';
import type { NoticeTexts } from '../locales/texts.js';
import { document } from '../page/document.js';
import { announceChoices } from '../ui/announce-choices.js';
import { keepDialogOpen } from '../ui/keep-dialog-open.js';
import { keepEvents } from '../ui/keep-events.js';
import { keepPageReachable } from '../ui/keep-page-reachable.js';
import { loadLayer } from '../ui/load-texts.js';
import { readShown } from '../ui/shown-text.js';
import { createChoiceCheck, watchChoices } from '../ui/watch-choices.js';
import { readWritten, TAG, type WrittenNotice } from './written-notice.js';

/** What ends the keeping of a notice, by its element. */
const kept = new WeakMap<HTMLElement, () => void>();

/** Prevents what would move the focus to a button: it would be lost when the notice goes. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Gives the focus back to the page's element that had it before the notice, when the notice goes. */
function followFocus({ host, renderRoot }: WrittenNotice): () => void {
  let before: HTMLElement | undefined;
  renderRoot.addEventListener('focusin', (event) => {
    const previous = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!(previous instanceof HTMLElement) || renderRoot.contains(previous)) return;
    if (!previous.localName.startsWith('ask-first-')) before = previous;
  });
  return () => {
    if (document.activeElement === host) before?.focus({ preventScroll: true });
  };
}

/** The name of a file of texts, and no other address. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,4})?$/;

/** Says to screen readers what is chosen. The texts are those of the notice's language. */
async function announce(context: Context, { host }: WrittenNotice): Promise<() => void> {
  const stated = host.dataset.language ?? '';
  const language = LANGUAGE.test(stated) ? stated : 'en';
  const texts = await loadLayer<NoticeTexts>(context, language, '', en);
  return announceChoices(context.consent, texts);
}

/** Calls `work` when the page has taken the notice away, as some do that exchange their document. */
function whenTakenAway(host: HTMLElement, work: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (host.isConnected || document.querySelector(TAG)) return;
    observer.disconnect();
    work();
  });
  observer.observe(document.documentElement, { childList: true });
  return () => observer.disconnect();
}

/**
 * Adds to a notice what it need not have when it is first seen: its events stay with us, the choices stay
 * alike, the page stays reachable around it, and a choice is announced. Once for each notice.
 */
export function keep(context: Context, { host, end }: NoticeOnPage): void {
  const { config, consent, report, withChunk } = context;
  const written = readWritten(host, config.purposes);
  if (!written || kept.has(host)) return;
  const { renderRoot, box } = written;
  keepEvents(host);
  renderRoot.querySelector('.actions')?.addEventListener('mousedown', keepFocus);
  const giveFocusBack = followFocus(written);
  const prefetch = () => withChunk('preferences.js', (chunk) => chunk.prefetch(context));
  for (const type of ['pointerenter', 'focusin'])
    renderRoot
      .querySelector('.more')
      ?.addEventListener(type, () => void prefetch(), { once: true });

  const announcing = announce(context, written);
  const stops = [
    watchChoices(box, createChoiceCheck(written, report)),
    box instanceof HTMLDialogElement ? keepDialogOpen(box) : keepPageReachable(box),
    whenTakenAway(host, () => {
      stop();
      void withChunk('notice.js', (chunk) => chunk.showNotice(context));
    }),
  ];
  function stop(): void {
    unsubscribe();
    kept.set(host, () => undefined);
    stops.forEach((stopOne) => stopOne());
    end();
  }
  const unsubscribe = consent.subscribe(() => {
    giveFocusBack();
    stop();
  });
  kept.set(host, () => {
    stop();
    void announcing.then((stopAnnouncing) => stopAnnouncing());
  });
  // What a choice needs.
  void withChunk('choose.js', () => undefined);
}

/**
 * Puts the notice that Lit renders in the place of the one in the HTML, and says which of its buttons
 * opens the preferences. It has all that they need: it is hidden behind them, and comes back.
 */
async function replace(context: Context, host: HTMLElement): Promise<Element | null> {
  await context.withChunk('notice.js', (chunk) => chunk.showNotice(context));
  if (host.isConnected) return null;
  // It goes to the top layer with the next frame. Below a modal dialog it could not have the focus back.
  await context.afterPaint();
  kept.get(host)?.();
  const notice = document.querySelector(TAG);
  return notice?.shadowRoot?.querySelector('[part~=settings]') ?? null;
}

/** Does what the visitor has asked for by a button of the notice. */
export async function answer(
  context: Context,
  notice: NoticeOnPage,
  { wish, opener, isByVisitor }: ClickInHtml,
): Promise<void> {
  const { config, consent, answerClick } = context;
  const { host } = notice;
  const written = readWritten(host, config.purposes);
  if (!written) return;
  keep(context, notice);
  if (wish === 'open')
    return answerClick(
      'preferences.js',
      async (chunk, isWanted) =>
        chunk.openPreferences(context, (await replace(context, host)) ?? opener, isWanted),
      opener,
    );
  const decision = wish === 'accept' ? 'granted' : 'denied';
  const choice: Choice = Object.fromEntries(consent.undecided.map((id) => [id, decision]));
  const shown = readShown(written);
  await answerClick(
    'choose.js',
    (chunk) => chunk.choose(context, choice, isByVisitor ? wish : 'api', shown),
    opener,
  );
}
