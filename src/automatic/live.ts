import { holdableNames } from '../options/held-attributes.js';

/** A selector has no namespaces: what it finds of another one can hold nothing. */
const selectorOf = (names: readonly string[]): string =>
  names.map((name) => name.replace('svg:', '')).join();

/** Selects what can request something, with addresses that can be held. */
export const LIVE = selectorOf(holdableNames());

/** Selects those of SVG. Code can set their address by `href.baseVal`, which nothing of ours replaces. */
export const LIVE_SVG = selectorOf(holdableNames().filter((name) => name.startsWith('svg:')));
