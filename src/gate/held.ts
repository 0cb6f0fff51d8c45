/** The attributes that hold, in the order in which their plain forms are set on release. */
export const HELD_ATTRIBUTES = ['srcset', 'src', 'href', 'poster', 'data', 'srcdoc'];

/** SVG has a script of its own, which Chromium requests whatever its type: that one is not ours. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.tagName === 'SCRIPT';

const EXECUTABLE = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

/** Whether a browser would run a script of this type; data blocks fire no events either. */
export const isExecutable = (type: string): boolean => EXECUTABLE.test(type);

/** The type that a held script gets on release: `data-type`, else JavaScript or its own. */
export const releasedType = (script: HTMLScriptElement): string =>
  script.dataset.type ?? (script.type === 'text/plain' ? '' : script.type);

/** Address of a held external script; null for an inline one. */
export const heldSource = (script: HTMLScriptElement): string | null =>
  script.dataset.src ?? script.getAttribute('src');

/** The element with what may carry held attributes below it: sources, tracks, a picture's image. */
export const holders = (element: Element): Element[] => [
  ...element.querySelectorAll('source,track,img'),
  element,
];

/** Whether a script has run already, as its type was that of one: marks cannot hold it. */
export const hasRun = (element: Element): unknown =>
  isScript(element) && isExecutable(element.type) && (element.src || element.text.trim());
