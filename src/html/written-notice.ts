import type { BoxHost } from '../ui/box-host.js';

export const TAG = 'ask-first-notice';

/** The notice that stands in the page's HTML: an element without code, and what is in its shadow root. */
export interface WrittenNotice extends BoxHost {
  readonly host: HTMLElement;
  readonly renderRoot: ShadowRoot;
}

/**
 * Reads the notice in an element of the page's HTML. Null where it cannot be shown: the browser makes
 * no shadow root of a template or has no constructable style sheets, a policy forbids the style, or the
 * page has been made for other purposes than those it asks for now.
 */
export function readWritten(host: HTMLElement, purposes: readonly string[]): WrittenNotice | null {
  const { shadowRoot } = host;
  const box = shadowRoot?.querySelector('[part~=notice]');
  if (!shadowRoot || !(box instanceof HTMLElement)) return null;
  if (!('adoptedStyleSheets' in shadowRoot) || shadowRoot.styleSheets.length === 0) return null;
  if (host.dataset.purposes !== purposes.join(' ')) return null;
  return { host, renderRoot: shadowRoot, isRendered: true, box, content: [box] };
}
