import type { Holder } from './holder.js';
import { prototypeOf, replaceMethod, replaceSetter } from './replace.js';

/** The properties that set an address, by the interface that has them. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  HTMLScriptElement: ['src'],
  HTMLImageElement: ['src', 'srcset'],
  HTMLSourceElement: ['src', 'srcset'],
  HTMLIFrameElement: ['src', 'srcdoc'],
  HTMLFrameElement: ['src'],
  HTMLEmbedElement: ['src'],
  HTMLObjectElement: ['data'],
  HTMLLinkElement: ['href', 'imageSrcset'],
  HTMLMediaElement: ['src'],
  HTMLVideoElement: ['poster'],
  HTMLTrackElement: ['src'],
  HTMLInputElement: ['src'],
};

/** The methods that insert nodes, or take them from another document, by the interface that has them. */
const INSERTIONS: Readonly<Record<string, readonly string[]>> = {
  Node: ['appendChild', 'insertBefore', 'replaceChild'],
  Element: [
    'append',
    'prepend',
    'before',
    'after',
    'replaceWith',
    'replaceChildren',
    'insertAdjacentElement',
  ],
  DocumentFragment: ['append', 'prepend', 'replaceChildren'],
  Document: ['append', 'prepend', 'replaceChildren', 'importNode', 'adoptNode'],
  CharacterData: ['before', 'after', 'replaceWith'],
  Range: ['insertNode', 'surroundContents'],
};

const textOf = (value: unknown): string => String(value);

/** Holds what code sets as the address of an element. */
export function interceptAddresses({ holdValue }: Holder): void {
  const hold = (target: unknown, attribute: string, value: unknown): boolean =>
    target instanceof Element && holdValue(target, attribute.toLowerCase(), textOf(value));

  for (const [owner, names] of Object.entries(PROPERTIES))
    for (const name of names)
      replaceSetter(prototypeOf(owner), name, (target, value, passOn) => {
        if (!hold(target, name, value)) passOn(value);
      });

  const element = prototypeOf('Element');
  replaceMethod(element, 'setAttribute', (target, args, passOn) => {
    const [name, value] = args;
    if (args.length < 2 || !hold(target, textOf(name), value)) return passOn(...args);
  });
  replaceMethod(element, 'setAttributeNS', (target, args, passOn) => {
    const [, name, value] = args;
    // `xlink:href` requests as `href` does.
    if (args.length < 3 || !hold(target, textOf(name).replace(/^.*:/, ''), value))
      return passOn(...args);
  });
  for (const name of ['setAttributeNode', 'setAttributeNodeNS'])
    replaceMethod(element, name, (target, [found, ...more], passOn) => {
      if (found instanceof Attr && hold(target, found.localName, found.value)) return null;
      return passOn(found, ...more);
    });
  for (const name of ['value', 'nodeValue', 'textContent'])
    replaceSetter(
      prototypeOf(name === 'value' ? 'Attr' : 'Node'),
      name,
      (target, value, passOn) => {
        const isHeld = target instanceof Attr && hold(target.ownerElement, target.localName, value);
        if (!isHeld) passOn(value);
      },
    );
}

/**
 * Holds the elements in nodes that code inserts, such as those of a template or of a parsed
 * document.
 */
export function interceptInsertions({ holdInside }: Holder): void {
  for (const [owner, names] of Object.entries(INSERTIONS))
    for (const name of names)
      replaceMethod(prototypeOf(owner), name, (_, args, passOn) => {
        args.forEach(holdInside);
        return passOn(...args);
      });
}
