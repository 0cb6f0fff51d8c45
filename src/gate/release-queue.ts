import { nextTask } from '../page/timing.js';
import { runSafely } from '../page/report.js';
import { isScript } from './held.js';
import { insertMarkup } from './insert-markup.js';
import { callLateListeners } from './late-events.js';
import { releaseElement } from './release-element.js';
import { runScript } from './run-script.js';
import { turnOf } from './turn.js';

/**
 * Releases held elements as a browser would have run them, one per task. The function that comes
 * back takes elements in document order, as often as it likes; each one is released once, and a
 * later batch waits for the running one.
 */
export function createReleaseQueue(
  isAllowed: (element: HTMLElement) => unknown,
): (elements: HTMLElement[]) => void {
  const queued = new WeakSet<Element>();
  let free: Promise<unknown> = Promise.resolve();
  let ordered = free;

  async function release(element: HTMLElement): Promise<void> {
    // One that has left the page would fire no event; it is found again when it comes back. Consent
    // may have been withdrawn while it waited.
    if (!element.isConnected || !isAllowed(element)) return void queued.delete(element);
    element.removeAttribute('data-consent');
    if (!isScript(element)) return releaseElement(element);
    const written =
      element.type === 'text/html'
        ? insertMarkup(element.text, element, (content) => element.replaceWith(content))
        : await runScript(element);
    for (const script of written) {
      if (turnOf(script)) await nextTask().then(() => releaseSafely(script));
      else releaseFreely(script);
    }
  }

  const releaseSafely = (element: HTMLElement) => runSafely(() => release(element));

  function releaseFreely(element: HTMLElement): void {
    // A picture's sources and its image belong into one task, see releaseElement.
    const turn = element.parentElement?.tagName === 'PICTURE' ? free : free.then(nextTask);
    free = turn.then(() => {
      void releaseSafely(element).then(() => ordered.then(callLateListeners));
    });
  }

  return (elements) => {
    for (const element of elements.sort((one, other) => turnOf(one) - turnOf(other))) {
      if (queued.has(element)) continue;
      queued.add(element);
      if (!turnOf(element)) releaseFreely(element);
      else ordered = ordered.then(nextTask).then(() => releaseSafely(element));
    }
    ordered = ordered.then(callLateListeners);
  };
}
