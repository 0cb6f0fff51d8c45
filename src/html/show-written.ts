import type { Context, NoticeInHtml } from '../core/context.js';
import { document } from '../page/document.js';
import { nextTask, whenLoaded } from '../page/timing.js';
import { fitIntoPage } from '../ui/fit-into-page.js';
import { followBody } from '../ui/follow-body.js';
import { whenParsed } from './when-parsed.js';
import { readWritten, type WrittenNotice } from './written-notice.js';

/** The button of our notice that an event comes from. */
const findButton = (event: Event, { renderRoot }: WrittenNotice): HTMLButtonElement | undefined => {
  const path = event.composedPath();
  return path.includes(renderRoot)
    ? path.find((target): target is HTMLButtonElement => target instanceof HTMLButtonElement)
    : undefined;
};

/**
 * Shows the box. It moves beside the body, where no layout and no selector of the page counts it. That
 * happens in the task that has parsed it, before a paint.
 */
function reveal({ host, box }: WrittenNotice): void {
  host.style.setProperty('position', 'fixed', 'important');
  document.body.before(host);
  box.hidden = false;
  if (!(box instanceof HTMLDialogElement)) return;
  box.showModal();
  // Only a choice closes it.
  box.addEventListener('cancel', (event) => event.preventDefault());
  // On a second Escape the browser closes a dialog without asking.
  box.addEventListener('close', () => {
    if (host.isConnected && !box.open) box.showModal();
  });
}

/** Shows the notice, and answers its buttons until a choice is made or the notice is replaced. */
function attend(context: Context, written: WrittenNotice): void {
  const { host, renderRoot, box } = written;
  const { consent, answerClick, withChunk } = context;

  /** No file of ours need be there yet: what a click needs is loaded by the click. */
  function onClick(event: Event): void {
    const button = findButton(event, written);
    if (!button) return;
    const part = button.getAttribute('part');
    const wish = part === 'accept' || part === 'decline' ? part : 'open';
    const click = { wish, opener: button, isByVisitor: event.isTrusted } as const;
    // What follows is waited for, and told of, by a sign of its own.
    const answer = answerClick(
      'notice-in-html.js',
      (chunk) => void chunk.answer(context, { host, end }, click),
      button,
    );
    void answer;
  }

  reveal(written);
  // Capturing at the window: a page that stops the propagation of clicks would hide them otherwise.
  addEventListener('click', onClick, true);
  const stops = [
    followBody(host, renderRoot),
    fitIntoPage(box),
    () => removeEventListener('click', onClick, true),
  ];
  const end = (): void => {
    unsubscribe();
    stops.forEach((stop) => stop());
    host.remove();
  };
  const unsubscribe = consent.subscribe(end);
  whenLoaded(async () => {
    await nextTask();
    if (!host.isConnected) return;
    await withChunk('notice-in-html.js', (chunk) => chunk.keep(context, { host, end }));
  });
}

/** What the guard does with the notice that stands in the page's HTML. */
export const noticeInHtml: NoticeInHtml = {
  async show(context) {
    const host = await whenParsed();
    const written = host && readWritten(host, context.config.purposes);
    if (written) attend(context, written);
    else host?.remove();
    return written !== null;
  },
  remove: () => void whenParsed().then((host) => host?.remove()),
};
