import { document } from './document.js';

/** The script whose code runs now; null while an SVG script or no script runs. */
export function currentScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  return currentScript instanceof HTMLScriptElement ? currentScript : null;
}
