import { createGuardTools } from '../../src/gate/guard-tools.js';
import { createReleaseQueue } from '../../src/release/release-queue.js';
import { whenLoaded } from '../../src/page/timing.js';
import { waitUntil } from '../wait-until.js';

declare global {
  interface Window {
    /** What the code of released scripts has noted. */
    noted: unknown[];
  }
}

/** The address of an external script that runs this code. */
export const external = (code: string): string =>
  `/test/release/external-script.mjs?run=${encodeURIComponent(code)}`;

/** A held script: `code` as its text, or what `attributes` say. */
export const held = (code: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${code}</script>`;

/** A held external script that runs this code. */
export const heldExternal = (code: string, attributes = ''): string =>
  held('', `data-src="${external(code)}" ${attributes}`);

/** Whether the shims of a release are in place. */
export const isShimmed = (): boolean =>
  Object.getOwnPropertyDescriptor(document, 'createElement') !== undefined;

/** Puts HTML into the page as a parser would; its scripts can be started. */
function insert(html: string, place: Element): Element[] {
  const content = document.createRange().createContextualFragment(html);
  const elements = [...content.children];
  place.append(content);
  return elements;
}

/**
 * Releases what is held in the HTML, in a page that has loaded; returns what the scripts have noted
 * when all late events have fired. `now` runs in between, once the elements are in the queue.
 */
export async function release(
  html: string,
  { now = () => {}, place = document.body } = {},
): Promise<unknown[]> {
  await new Promise<void>((resolve) => whenLoaded(resolve));
  window.noted = [];
  const elements = insert(html, place);
  const marked = elements.flatMap((element) => [
    element,
    ...element.querySelectorAll('[data-consent]'),
  ]) as HTMLElement[];
  const gated = marked.filter((element) => element.hasAttribute('data-consent'));
  createReleaseQueue(() => true, createGuardTools(null))(gated);
  now();
  const last = gated[gated.length - 1];
  await waitUntil(() => !last?.hasAttribute('data-consent') && !isShimmed(), 'all is released');
  for (const element of elements) element.remove();
  return window.noted;
}
