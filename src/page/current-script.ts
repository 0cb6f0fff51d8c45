/**
 * The script whose code runs now. Reads the property from the prototype: on the document, an
 * `<img name="currentScript">` would take its place.
 */
export function currentScript(): HTMLScriptElement | null {
  const found: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  return found instanceof HTMLScriptElement ? found : null;
}
