import { currentScript } from './current-script.js';
import { documentNode } from './document.js';

/**
 * The nonce of the tag that runs this code. Empty for a tag without a nonce, and for code in a module,
 * which has no `currentScript`.
 */
export const ownNonce = documentNode === undefined ? '' : (currentScript()?.nonce ?? '');

/**
 * Whether a script carries the nonce of the tag that runs this code; true where that has none. Under
 * `strict-dynamic` the browser would run any script that we start, with a nonce or without.
 */
export const carriesOwnNonce = (script: HTMLOrSVGElement): boolean =>
  ownNonce === '' || script.nonce === ownNonce;
