/** The page's own document: what it is asked for may be an element of the page, see below. */
const page = globalThis.document;

/**
 * The document with the members that the platform defines. On the page's own one, an element takes the
 * place of any member by its name: after `<img name="body">`, `document.body` is that image, and no own
 * property can be put before it. https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 *
 * It is no node: where one is needed, as for an observer, use `document.documentElement.parentNode`.
 */
export const document = new Proxy({} as Document, {
  get(_, name): unknown {
    const member: unknown = Reflect.get(Document.prototype, name, page);
    if (typeof member !== 'function') return member;
    return (...values: unknown[]): unknown =>
      Reflect.apply(
        member,
        page,
        values.map((value) => (value === document ? page : value)),
      );
  },
  set: (_, name, value) => Reflect.set(Document.prototype, name, value, page),
});
