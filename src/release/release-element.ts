import { type HeldKind, heldNames, heldValue, holdable } from '../options/held-attributes.js';
import {
  attributeOf,
  nameOf,
  parentOf,
  removeAttribute,
  setAttribute,
} from '../page/native-element.js';
import { noteReleased } from '../page/released.js';
import { report } from '../page/report.js';
import { isAllowedValue } from '../gate/allowed-address.js';
import { hasMarkSecret, removeMark } from './from-guard.js';

/** Elements that may have others inside that hold something: the sources of a film, for instance. */
const MAY_HAVE_PARTS = /^(audio|video|object)$/;

/** Elements with an attribute that was refused. Each is reported once. */
const refused = new WeakSet<Element>();

/**
 * Releases an element other than a script: gives it the attributes that were held. Adds no history
 * entry. What is refused stays held, with its mark.
 */
export function releaseElement(element: Element): void {
  const name = nameOf(element);
  const isReleased = holdable(name).map(([attribute, kind]) =>
    releaseAttribute(element, attribute, kind),
  );
  if (isReleased.includes(false)) {
    if (!refused.has(element)) report('warn', 'what this element holds is refused:', element);
    refused.add(element);
    return;
  }
  if (name === 'source') loadMediaAround(element);
  // The mark still counts for what is inside. That may come later, as the page arrives in pieces.
  if (!MAY_HAVE_PARTS.test(name)) removeMark(element);
}

/** The words in `sandbox` that let a frame run scripts, and reach the page around it. */
const POWERS = /\ballow-(scripts|same-origin)\b/gi;

/**
 * Where marks carry no secret, the markup that a frame holds may be a stranger's: a sanitiser checks
 * `src` and `srcdoc`, but not `data-` attributes. So it is shown, but runs no script.
 */
function disarm(frame: Element, markup: string): void {
  setAttribute(frame, 'sandbox', (attributeOf(frame, 'sandbox') ?? '').replace(POWERS, '').trim());
  if (/<script/i.test(markup))
    report('warn', 'scripts in held markup do not run unless marks carry a secret:', frame);
}

/** Returns false if the attribute is refused: by us, or by the page's Trusted Types. */
function releaseAttribute(element: Element, attribute: string, kind: HeldKind): boolean {
  const value = heldValue(element, attribute);
  if (value === null) return true;
  if (!isAllowedValue(kind, value)) return false;
  if (kind === 'markup' && !hasMarkSecret()) disarm(element, value);
  noteReleased(element, value);
  try {
    // An equal value is not set, as a frame would load again: Vue and Svelte write the held attribute
    // once more while they hydrate.
    // The markup of a frame does not pass through our Trusted Types policy: it comes from a `data-`
    // attribute, which any code can set without a policy.
    if (attributeOf(element, attribute) !== value) setAttribute(element, attribute, value);
  } catch {
    return false;
  }
  for (const name of heldNames(attribute)) removeAttribute(element, name);
  return true;
}

const isMedia = (element: Element | null): element is HTMLMediaElement =>
  element !== null && /^(audio|video)$/.test(nameOf(element));

/**
 * Makes the media element around a source look for its sources again, which it does not do by itself. If
 * it plays another source, it goes on.
 */
function loadMediaAround(source: Element): void {
  const media = parentOf(source);
  if (!isMedia(media)) return;
  const { networkState, NETWORK_EMPTY, NETWORK_NO_SOURCE } = media;
  if (networkState === NETWORK_EMPTY || networkState === NETWORK_NO_SOURCE) media.load();
}
