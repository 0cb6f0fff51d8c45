/* eslint-disable @typescript-eslint/no-deprecated -- Only `write` gives the parser text in pieces. */
import { document } from '../page/document.js';
import { isExecutable } from '../gate/held.js';
import { carriesOwnNonce, trusted } from './from-guard.js';
import { insertMarkup } from './insert-markup.js';
import { createPlaces, type Places, STRICT_PARENT } from './written-places.js';

/** Takes what a script has written by one call of `document.write` or `writeln`. */
export type Writer = (method: 'write' | 'writeln', text: unknown[]) => void;

/** @param by the script that has written it */
export type OnWrittenScript = (script: HTMLScriptElement, by: Element) => void;

/** Start tags of which the first is one that a parser accepts in a table only. */
const NEEDS_TABLE = /^<(tbody|thead|tfoot|tr|colgroup)>/;

/** The start tags of the strict parents around a script. Written text is parsed within these tags. */
function contextOf(script: Element): string {
  let tags = '';
  let parent = script.parentElement;
  for (; parent && STRICT_PARENT.test(parent.localName); parent = parent.parentElement)
    tags = `<${parent.localName}>${tags}`;
  return NEEDS_TABLE.test(tags) ? `<table>${tags}` : tags;
}

/**
 * Creates a parser for what one script writes. It belongs to a document without a window: it accepts a
 * tag in pieces over several calls, runs no script and requests nothing. What it has parsed is copied
 * into the page at once, so that the script finds it.
 */
export function createWriter(script: Element, onScript: OnWrittenScript): Writer {
  const parsed = document.implementation.createHTMLDocument();
  parsed.write(trusted('createHTML', `<!doctype html><body>${contextOf(script)}`));
  const places = createPlaces(script, parsed.body);
  let written = '';

  return (method, text) => {
    // Under Trusted Types this throws for a plain text. The script gets the error, as it would without us.
    Reflect.apply(parsed[method], parsed, text);
    written += text.join('').toLowerCase();
    const isScriptOpen = written.lastIndexOf('<script') > written.lastIndexOf('</script');
    const scripts: HTMLScriptElement[] = [];
    copyChildren(parsed.body, places, isScriptOpen, scripts);
    for (const nested of scripts) onScript(nested, script);
  };
}

/** Copies what is new in a parsed node to its place; collects the copied scripts. */
function copyChildren(
  from: Node,
  places: Places,
  isScriptOpen: boolean,
  scripts: HTMLScriptElement[],
): void {
  for (const node of from.childNodes) {
    if (isRunnable(node)) {
      // The text of a script that is the last node may go on in the next call.
      if (isScriptOpen && !isFollowed(node)) return;
      if (!places.of(node)) scripts.push(...copyScript(node, places));
      continue;
    }
    // An SVG script cannot be held: it would start here, whatever the page's policy says.
    if (node instanceof SVGScriptElement && !carriesOwnNonce(node)) continue;
    const copy = places.of(node) ?? places.add(node, copyNode(node));
    if (copy instanceof CharacterData) grow(copy, node.nodeValue ?? '');
    else if (copy instanceof HTMLElement && copy.localName === 'noscript') copyText(node, copy);
    else copyChildren(node, places, isScriptOpen, scripts);
    if (copy instanceof HTMLTemplateElement && node instanceof HTMLTemplateElement) {
      places.link(node.content, copy.content);
      copyChildren(node.content, places, isScriptOpen, []);
    }
  }
}

/** Whether the node is a script that a browser would run. */
const isRunnable = (node: Node): node is HTMLScriptElement =>
  node instanceof HTMLScriptElement && isExecutable(node.type);

function isFollowed(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/** A script that a parser has made does not start a second time, so the page gets a fresh one. */
const copyScript = (script: HTMLScriptElement, places: Places): HTMLScriptElement[] =>
  insertMarkup(script.outerHTML, ({ firstChild }) => {
    if (firstChild) places.add(script, firstChild);
  });

function copyNode(node: Node): Node {
  const copy = document.importNode(node);
  const style = copy instanceof Element ? copy.getAttribute('style') : null;
  if (copy instanceof Element && style !== null) {
    // The page's Content Security Policy checks an attribute that is set, but not one that is copied.
    copy.removeAttribute('style');
    copy.setAttribute('style', style);
  }
  return copy;
}

/** Adds to a text what was written since then. A text that the page has changed is left alone. */
function grow(text: CharacterData, data: string): void {
  if (text.data !== data && data.startsWith(text.data)) text.data = data;
}

/** Where scripts run, a `noscript` holds text. A parser without a window makes elements of it. */
function copyText(from: Node, to: HTMLElement): void {
  const { childElementCount, innerHTML, textContent } = from as HTMLElement;
  to.textContent = childElementCount > 0 ? innerHTML : textContent;
}
