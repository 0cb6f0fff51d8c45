import { document } from '../page/document.js';

/** What a box takes over from the site: see `tokens.ts`. */
const FOLLOWED = [
  'color-scheme',
  'font-family',
  'letter-spacing',
  'word-spacing',
  ...['surface', 'ink', 'line', 'button-surface', 'button-ink', 'font', 'space', 'radius'].map(
    (name) => `--ask-first-${name}`,
  ),
  ...['shadow', 'width', 'layer'].map((name) => `--ask-first-${name}`),
];

/**
 * Lets an element of ours, which is beside the body, look as if it was in it: it gets what it would
 * inherit there. Follows when the page changes its theme. Returns a function that ends this.
 */
export function followBody(host: HTMLElement, root: Node): () => void {
  // In a component, and in the body, it inherits by itself.
  const isInComponent = host.getRootNode() instanceof ShadowRoot;
  if (isInComponent || document.body?.contains(host)) return () => undefined;
  if (!(root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return () => undefined;
  // In a sheet of the shadow root, as a rule of the page for the element itself comes first.
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host {}');
  const rule = sheet.cssRules[0];
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  function copy(): void {
    const { body, documentElement } = document;
    if (!body || !(rule instanceof CSSStyleRule)) return;
    const own = getComputedStyle(documentElement);
    const style = getComputedStyle(body);
    for (const name of FOLLOWED) {
      const value = style.getPropertyValue(name);
      // Written only where it changes: the style of the box would be computed again.
      const wanted = value === own.getPropertyValue(name) ? '' : value.trim();
      if (rule.style.getPropertyValue(name) !== wanted) rule.style.setProperty(name, wanted);
    }
  }

  let frame = 0;
  const copySoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(copy);
  };
  const observer = new MutationObserver(() => {
    watch();
    copySoon();
  });
  function watch(): void {
    const { body, documentElement } = document;
    observer.disconnect();
    observer.observe(documentElement, { attributes: true, childList: true });
    if (body) observer.observe(body, { attributes: true });
  }
  watch();
  copySoon();
  // Fires for each style sheet that has loaded, and for the page as a whole.
  addEventListener('load', copySoon, true);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    removeEventListener('load', copySoon, true);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
