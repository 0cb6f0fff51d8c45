import type { ShownText } from '../core/types.js';
import type { BoxHost } from './box-host.js';
import { compareChoices } from './compare-choices.js';
import { createReadableTest } from './create-readable-test.js';

/** The texts below an element, in the order of the page. */
const textsIn = (element: Node): Text[] =>
  [...element.childNodes].flatMap((node) => (node instanceof Text ? [node] : textsIn(node)));

/** A text as it is read, without the white space of the template. */
const lineOf = ({ data }: Text): string => data.replace(/\s+/g, ' ').trim();

/** The lines in these elements that the visitor could read, and those that a theme hides. */
export function readLines(
  content: readonly Element[],
  { box, renderRoot }: BoxHost,
): { visible: string[]; hidden: string[] } {
  const visible: string[] = [];
  const hidden: string[] = [];
  const isReadable =
    renderRoot instanceof ShadowRoot ? createReadableTest(box, renderRoot) : () => false;
  for (const text of content.flatMap(textsIn)) {
    const line = lineOf(text);
    if (!line) continue;
    (isReadable(text) ? visible : hidden).push(line);
  }
  return { visible, hidden };
}

/** The layout of a notice, which is its second class; `settings` for the preferences. */
const layoutOf = ({ classList }: HTMLElement): string =>
  classList[0] === 'notice' ? (classList[1] ?? '') : 'settings';

/**
 * Reads what the visitor sees now: the text, one line for each text node, and whether Decline and
 * Accept are alike. Everything is measured, since a theme can hide what we have rendered.
 */
export function readShown(host: BoxHost): ShownText {
  if (!host.isRendered) return { locale: '', text: '' };
  const { visible, hidden } = readLines(host.content, host);
  const text = visible.join('\n');
  const shown = {
    locale: text && host.box.lang,
    text,
    hidden,
    unequal: compareChoices(host),
    layout: layoutOf(host.box),
  };
  return host.variant ? { ...shown, variant: host.variant.name } : shown;
}
