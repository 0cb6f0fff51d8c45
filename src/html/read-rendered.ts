import type { BoxHost } from '../ui/box-host.js';

export const TAG = 'ask-first-notice';

/** What is in the shadow root of a notice that can be shown. */
export interface Rendered extends BoxHost {
  readonly renderRoot: ShadowRoot;
  readonly style: HTMLStyleElement;
}

/** The elements that `renderNotice` writes into the box. */
const OURS = /^(div|h2|p|span|button|a)$/;

/** Whether the box has each choice once, and nothing that `renderNotice` does not write. */
const isComplete = (box: Element): boolean =>
  box.matches('.notice:not([style])') &&
  box.querySelector('[style]') === null &&
  [...box.querySelectorAll('*')].every(({ localName }) => OURS.test(localName)) &&
  ['decline', 'accept'].every((part) => box.querySelectorAll(`[part=${part}]`).length === 1) &&
  box.querySelectorAll('.actions > .button > button').length === 2 &&
  box.querySelectorAll('.more').length === 1;

/**
 * Reads the notice that a server has rendered. Null if it cannot be shown: the browser lacks
 * declarative shadow roots or constructable style sheets, a policy forbids the style, or the HTML
 * was cut.
 */
export function readRendered({ shadowRoot }: HTMLElement): Rendered | null {
  const [style, box, ...rest] = shadowRoot?.children ?? [];
  if (!shadowRoot || !('adoptedStyleSheets' in shadowRoot) || rest.length > 0) return null;
  if (!(style instanceof HTMLStyleElement) || !style.sheet) return null;
  if (!(box instanceof HTMLElement) || !isComplete(box)) return null;
  return { renderRoot: shadowRoot, box, style, isRendered: true, content: [box] };
}
