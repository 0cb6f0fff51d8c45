import { fieldsOf } from '../core/fields.js';
import { createEvent } from '../page/create-event.js';
import { isTrusted } from './keep-events.js';

/** Requests that an act of the visitor has led to. A page has no way to add one. */
const byVisitor = new WeakSet<Event>();

/**
 * Dispatches what one of our elements asks for. `act` is the event that led to it: only what the
 * browser itself dispatches, for a pointer, a key or assistive technology, is trusted. A click that
 * a script makes is not. Null where a script has taken part.
 */
export function sendRequest(
  host: HTMLElement,
  type: 'consent-request' | 'preferences-request' | 'embed-request',
  detail: object,
  act: Event | null,
): void {
  // Frozen, as the page's listeners may be called before ours.
  const request = createEvent(type, Object.freeze(detail));
  if (act && isTrusted(act)) byVisitor.add(request);
  host.dispatchEvent(request);
}

/** Reads a request, which may be one that the page has made up. */
export function readRequest(request: Event): {
  /** True once: a page can dispatch the same event again. */
  readonly isByVisitor: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
} {
  const detail = fieldsOf('detail' in request ? request.detail : null);
  return { isByVisitor: byVisitor.delete(request), detail };
}
