import type { Context, ServerNotice } from '../core/context.js';
import type { RenderedNotice } from '../core/rendered-notice.js';
import { createEvent } from '../page/create-event.js';
import { document, documentNode } from '../page/document.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { report, runSafely } from '../page/report.js';
import { whenFired } from '../page/timing.js';
import { followBody } from '../ui/follow-body.js';
import { followFocus } from '../ui/follow-focus.js';
import { fitInPlace } from './fit-in-place.js';
import { readRendered, TAG, type Rendered } from './read-rendered.js';
import { removeCopies } from './remove-copies.js';
import { whenParsed } from './when-parsed.js';

/** Finds the button of the notice from which an event comes. */
function findButton(event: Event, root: ShadowRoot): HTMLButtonElement | undefined {
  const path = event.composedPath();
  if (!path.includes(root)) return undefined;
  return path.find((target): target is HTMLButtonElement => target instanceof HTMLButtonElement);
}

/**
 * Makes the notice visible. First it is moved beside the body, where it takes part in no layout and in
 * no `:nth-child` of the body. It is hidden until then, so no frame shows it elsewhere.
 */
function reveal(host: HTMLElement, box: HTMLElement): void {
  host.style.setProperty('position', 'fixed', 'important');
  document.body.before(host);
  host.hidden = false;
  box.hidden = false;
  // Not modal before our code is there: visitors who cannot answer yet must not be blocked.
  if (box instanceof HTMLDialogElement) box.show();
}

/** Calls `work` when the page removes an element beside the body. Returns a function that ends this. */
function whenRemoved(host: HTMLElement, work: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) work();
  });
  for (const node of [documentNode, document.documentElement])
    observer.observe(node, { childList: true });
  return () => observer.disconnect();
}

/** Shows the notice until a choice is made, and answers its buttons. */
function display(context: Context, host: HTMLElement, rendered: Rendered): void {
  const { renderRoot, box, style } = rendered;
  const { consent, answerClick, withChunk, afterPaint } = context;
  const stops: (() => void)[] = [];
  const removeHost = followFocus(host, renderRoot);
  const notice: RenderedNotice = {
    host,
    renderRoot,
    box,
    style,
    shown: createEvent('shown').timeStamp,
    asked: consent.undecided,
    onDispose: (stop) => void stops.push(stop),
    dispose() {
      stops.splice(0).forEach((stop) => stop());
      removeHost(() => removeFromPage(host));
    },
  };

  /** Perhaps no other file of ours has loaded yet: a click loads the file that it needs. */
  function onClick(event: Event): void {
    const opener = findButton(event, renderRoot);
    if (!opener) return;
    const part = opener.getAttribute('part');
    const click = {
      wish: part === 'accept' || part === 'decline' ? part : 'open',
      opener,
      act: event,
      record: consent.state.record,
    } as const;
    // Not awaited: `handleClick` shows by itself that it loads something.
    void answerClick(
      'notice-in-html.js',
      (chunk) => void runSafely(() => chunk.handleClick(context, notice, click)),
      opener,
    );
  }

  reveal(host, box);
  // Capturing at the window: a page that stops the propagation of clicks would hide them otherwise.
  addEventListener('click', onClick, true);
  stops.push(() => removeEventListener('click', onClick, true));
  stops.push(consent.subscribe(() => notice.dispose()));
  stops.push(followBody(host, renderRoot));
  stops.push(fitInPlace(host, box));
  const onRemoved = (): void => {
    notice.dispose();
    void withChunk('notice.js', (chunk) => chunk.showNotice(context));
  };
  stops.push(whenRemoved(host, onRemoved));
  void afterPaint().then(() =>
    withChunk('notice-in-html.js', (chunk) => chunk.enhance(context, notice)),
  );
}

/** Whether another notice is shown, as in a page that was written anew. */
const isShown = (host: HTMLElement): boolean =>
  [...document.querySelectorAll(TAG)].some((other) => other !== host && other.shadowRoot);

/** Removes a notice that stands where the guard does not expect it, and tells the owner. */
async function removeMisplaced(): Promise<void> {
  await whenFired('DOMContentLoaded');
  const found = document.querySelector(`${TAG}[data-config-hash]`);
  if (!found) return;
  report('warn', 'the notice in the HTML is not the first thing in the body:', found);
  removeFromPage(found);
}

/** Removes every other notice in the HTML of this page, and of the pages that a router fetches. */
async function removeOthers(host: HTMLElement | null): Promise<void> {
  if (!host) await removeMisplaced();
  removeCopies(host);
}

/** What the guard does with a notice that a server has rendered into the page's HTML. */
export const serverNotice: ServerNotice = {
  async show(context, isAsked) {
    const host = await whenParsed();
    void runSafely(() => removeOthers(host));
    const isWanted = host !== null && (await isAsked()) && !isShown(host);
    const rendered = isWanted ? readRendered(host, context.config) : null;
    if (isWanted && rendered) display(context, host, rendered);
    else if (host) removeFromPage(host);
    return rendered !== null;
  },
  remove: () =>
    void runSafely(async () => {
      const host = await whenParsed();
      if (host) removeFromPage(host);
      await removeOthers(host);
    }),
};
