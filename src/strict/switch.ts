/**
 * The code of the switch, which stands in the head of a page in front of its policy: see `render-switch.ts`. With
 * consent to all, the policy is swallowed by a comment that this code opens; with consent to some, another
 * policy is written before it.
 */
import { currentScript } from '../page/current-script.js';
import { document } from '../page/document.js';
import { liftsPolicy, renderPolicy } from './policy.js';
import { grantedIn } from './strict-headers.js';
import type { Strict } from './strict-types.js';

try {
  const strict = JSON.parse(currentScript()?.dataset.strict ?? '') as Strict;
  const granted = grantedIn(document.cookie, strict);
  // What `renderPolicy` returns has no quotes but single ones: the options have been checked.
  const other = liftsPolicy(strict, granted)
    ? ''
    : `<meta http-equiv="Content-Security-Policy" content="${renderPolicy(strict, granted)}">`;
  // The one way to open a comment in front of what the parser has yet to read.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (granted.length > 0) document.write(`${other}<!--`);
} catch {
  // Cookies are denied, or something has changed the tag: the policy stands.
}
