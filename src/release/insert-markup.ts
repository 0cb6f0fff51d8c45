import { document, documentNode } from '../page/document.js';
import { isExecutable, isScript } from '../gate/held.js';
import { attachShadowRoots } from './attach-shadow-roots.js';
import { trusted } from './from-guard.js';

/**
 * Puts a script of HTML in the place of a script of SVG, and returns it: only scripts of HTML are released
 * in their turn. It gets no `src`, which is no address in SVG, and no event handlers, which Trusted Types
 * would refuse. A script of HTML is returned as it is.
 */
function toHtmlScript(script: HTMLScriptElement | SVGScriptElement): HTMLScriptElement {
  if (isScript(script)) return script;
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes)
    if (!/^(src|on.+)$/.test(name)) copy.setAttribute(name, value);
  const source = script.href.baseVal;
  if (source) copy.src = trusted('createScriptURL', source);
  else copy.text = trusted('createScript', script.textContent);
  script.replaceWith(copy);
  return copy;
}

/**
 * Parses markup that a script wrote, or that a block of markup held, and gives it to `place`, which
 * inserts it. Returns its scripts in their order. They are held: otherwise they would all start when
 * they are inserted, without waiting for each other. They keep their own nonce and get no other, so
 * that the page's Content Security Policy treats them as it would without us.
 *
 * @param context the node in which the markup is to stand: a parser accepts table rows in a table only
 */
export function insertMarkup(
  markup: string,
  place: (content: DocumentFragment) => void,
  context: Node = documentNode,
): HTMLScriptElement[] {
  const range = document.createRange();
  range.selectNodeContents(context);
  const content = range.createContextualFragment(trusted('createHTML', markup));
  const scripts = [content, ...attachShadowRoots(content)]
    .flatMap((root) => [...root.querySelectorAll<HTMLScriptElement | SVGScriptElement>('script')])
    .filter(({ type }) => isExecutable(type))
    .map(toHtmlScript);
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
  }
  place(content);
  return scripts;
}
