import { document } from '../page/document.js';
import { onEachLoad } from '../page/on-each-load.js';

/** The properties that a box takes over from the site. See `tokens.ts`. */
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
 * Gives an element of ours that is beside the body the values that it would inherit in the body,
 * also after the page has changed its theme. Returns a function that ends this.
 */
export function followBody(host: HTMLElement, root: Node): () => void {
  // In a component or in the body, the element inherits by itself.
  const isInComponent = host.getRootNode() instanceof ShadowRoot;
  if (isInComponent || document.body?.contains(host)) return () => undefined;
  if (!(root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return () => undefined;
  // The values go into a sheet of the shadow root, so that a rule of the page for the element wins.
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host {}');
  const rule = sheet.cssRules[0];
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  function copy(): void {
    const { body, documentElement } = document;
    if (!body || !(rule instanceof CSSStyleRule)) return;
    const own = getComputedStyle(documentElement);
    const style = getComputedStyle(body);
    // All values are read before one is written: a read after a write would make the browser compute
    // the styles once more.
    const wanted = FOLLOWED.map((name) => {
      const value = style.getPropertyValue(name);
      return { name, value: value === own.getPropertyValue(name) ? '' : value.trim() };
    });
    // Written only if it has changed: each write makes the browser compute the style of the box again.
    for (const { name, value } of wanted)
      if (rule.style.getPropertyValue(name) !== value) rule.style.setProperty(name, value);
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
  // A style sheet may have loaded.
  const stopWatchingLoads = onEachLoad(copySoon);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    stopWatchingLoads();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
