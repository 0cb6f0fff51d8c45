import { fieldsOf } from '../core/fields.js';
import { findPlace } from '../page/place.js';

/** Milliseconds that a server may take to answer. */
const LONGEST_ANSWER = 15_000;
/** Browsers refuse bodies above 64 KiB in requests that may outlive their page. */
const KEEPALIVE_LIMIT = 60_000;

/**
 * Posts to one of the owner's servers. The request goes on while the page is being left. Resolves
 * with true when the server answers 2xx, with false on anything else; never rejects.
 */
export async function send(url: string, options: RequestInit): Promise<boolean> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), LONGEST_ANSWER);
  try {
    const body = typeof options.body === 'string' ? options.body : '';
    // The address is relative to the page: fetch alone would resolve it against a `base` element.
    const { ok } = await fetch(
      new URL(url, findPlace().href).href,
      fieldsOf({
        method: 'POST',
        keepalive: new Blob([body]).size < KEEPALIVE_LIMIT,
        signal: controller.signal,
        ...options,
      }),
    );
    return ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
