/**
 * The code of the switch, which stands in the head of a page in front of its policy: see
 * `render-switch.ts`. With consent to all purposes, this code opens a comment that swallows the
 * policy. With consent to some, it also writes another policy before the comment.
 */
import { currentScript } from '../page/current-script.js';
import { document } from '../page/document.js';
import { liftsPolicy, renderPolicy } from './policy.js';
import { grantedIn } from './strict-headers.js';
import type { Strict } from './strict-types.js';

try {
  const strict = JSON.parse(currentScript()?.dataset.strict ?? '') as Strict;
  const granted = grantedIn(document.cookie, strict);
  // `renderPolicy` writes no double quotes: the options have been checked.
  const other = liftsPolicy(strict, granted)
    ? ''
    : `<meta http-equiv="Content-Security-Policy" content="${renderPolicy(strict, granted)}">`;
  // Nothing else can open a comment in front of what the parser has yet to read.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (granted.length > 0) document.write(`${other}<!--`);
} catch {
  // Cookies are denied, or something has changed the tag: the policy stands.
}
