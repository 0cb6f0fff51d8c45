import { document, documentNode } from '../page/document.js';
import type { Holder } from './holder.js';
import { prototypeOf, replaceMethod, replaceSetter } from './replace.js';
import { rewriteMarkup } from './rewrite-markup.js';
import { trustHtml } from './trust-html.js';

/** Whether Trusted Types have made this markup. */
const isTrusted = (value: unknown): boolean => window.trustedTypes?.isHTML(value) === true;

const textOf = (value: unknown): string => String(value);

/** Holds the elements in the markup that code writes. */
export function interceptMarkup(holder: Holder): void {
  /** A value in which nothing is held is passed on as it is. */
  function rewrite(value: unknown): unknown {
    if (value === null || value === undefined) return value;
    const text = textOf(value);
    const rewritten = rewriteMarkup(text, holder);
    if (rewritten === text) return value;
    return isTrusted(value) ? trustHtml(rewritten) : rewritten;
  }

  /** Rewrites the texts as one, like the parser: a tag may begin in one text and end in the next. */
  function rewriteAll(values: unknown[]): unknown[] {
    const text = values.map(textOf).join('');
    const rewritten = rewriteMarkup(text, holder);
    if (rewritten === text) return values;
    return [values.every(isTrusted) ? trustHtml(rewritten) : rewritten];
  }

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
    for (const name of ['setHTML', 'setHTMLUnsafe'])
      replaceMethod(prototypeOf(owner), name, (_, [value, ...more], passOn) =>
        passOn(rewrite(value), ...more),
      );
  replaceMethod(prototypeOf('Document'), 'execCommand', (_, args, passOn) => {
    const [command, shown, value] = args;
    const name = args.length > 2 ? textOf(command).toLowerCase() : '';
    if (name === 'inserthtml') return passOn(command, shown, rewrite(value));
    if (name !== 'insertimage') return passOn(...args);
    const image = document.createElement('img');
    const isHeld = holder.holdValue(image, 'src', textOf(value));
    return isHeld ? passOn('insertHTML', shown, trustHtml(image.outerHTML)) : passOn(...args);
  });
  replaceMethod(prototypeOf('Range'), 'createContextualFragment', (_, [value], passOn) =>
    passOn(rewrite(value)),
  );
  for (const name of ['write', 'writeln'])
    replaceMethod(prototypeOf('Document'), name, (target, args, passOn) =>
      passOn(...(target === documentNode ? rewriteAll(args) : args)),
    );
}
