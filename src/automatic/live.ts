import { holdableNames } from '../options/held-attributes.js';

/**
 * A selector has no namespaces. If it finds an element of another namespace, that element can hold
 * nothing.
 */
const selectorOf = (names: readonly string[]): string =>
  names.map((name) => name.replace('svg:', '')).join();

/** Selects what can request something, with addresses that can be held. */
export const LIVE = selectorOf(holdableNames());

/**
 * Selects the SVG elements among them. Code can set their address by `href.baseVal`, which we do
 * not replace.
 */
export const LIVE_SVG = selectorOf(holdableNames().filter((name) => name.startsWith('svg:')));
