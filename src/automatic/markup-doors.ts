import { documentNode } from '../page/document.js';
import type { Holder } from './hold.js';
import { prototypeOf, replaceMethod, replaceSetter } from './replace.js';
import { rewriteMarkup } from './rewrite-markup.js';

/** Holds what is in the markup that code writes. What Trusted Types have made is left as it is. */
export function replaceMarkupDoors(holder: Holder): void {
  const rewrite = (value: unknown): unknown =>
    typeof value === 'string' ? rewriteMarkup(value, holder) : value;

  for (const [owner, name] of [
    ['Element', 'innerHTML'],
    ['Element', 'outerHTML'],
    ['ShadowRoot', 'innerHTML'],
  ] as const)
    replaceSetter(prototypeOf(owner), name, (_, value, passOn) => passOn(rewrite(value)));

  replaceMethod(prototypeOf('Element'), 'insertAdjacentHTML', (_, [place, value], passOn) =>
    passOn(place, rewrite(value)),
  );
  for (const owner of ['Element', 'ShadowRoot'])
    replaceMethod(prototypeOf(owner), 'setHTMLUnsafe', (_, [value, ...more], passOn) =>
      passOn(rewrite(value), ...more),
    );
  replaceMethod(prototypeOf('Range'), 'createContextualFragment', (_, [value], passOn) =>
    passOn(rewrite(value)),
  );
  // Together, as the parser reads them: a tag may begin in one text and end in the next.
  for (const name of ['write', 'writeln'])
    replaceMethod(prototypeOf('Document'), name, (target, args, passOn) => {
      const isText = target === documentNode && args.every((arg) => typeof arg === 'string');
      return passOn(...(isText ? [rewrite(args.join(''))] : args));
    });
}
