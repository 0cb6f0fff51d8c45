import { fieldsOf } from '../core/fields.js';
import { createEvent } from '../page/create-event.js';
import { isTrusted } from './keep-events.js';

/** Requests that follow from an act of the visitor. A page has no way to add one. */
const byVisitor = new WeakSet<Event>();

/**
 * Dispatches what one of our elements asks for. `act` is the event that led to the request; null if
 * a script has taken part. The request counts as the visitor's only if the browser itself
 * dispatched `act`, for a pointer, a key or assistive technology. A click that a script makes does
 * not count.
 */
export function sendRequest(
  host: HTMLElement,
  type: 'consent-request' | 'preferences-request' | 'embed-request',
  detail: object,
  act: Event | null,
): void {
  // Frozen, since the page's listeners may be called before ours.
  const request = createEvent(type, Object.freeze(detail));
  if (act && isTrusted(act)) byVisitor.add(request);
  host.dispatchEvent(request);
}

/** Reads a request. The page may have made it up. */
export function readRequest(request: Event): {
  /** True once: a page can dispatch the same event again. */
  readonly isByVisitor: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
} {
  const detail = fieldsOf('detail' in request ? request.detail : null);
  return { isByVisitor: byVisitor.delete(request), detail };
}
