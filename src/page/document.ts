/**
 * The document itself, for code that passes it on as a node. Do not read its members: each may be an
 * element of the page, see below. Undefined outside of a browser.
 */
export const documentNode = globalThis.document;

/**
 * The document with the members that the platform defines. On the document itself, an element can
 * replace any member by its name: after `<img name="body">`, `document.body` is that image, and no own
 * property can hide it. https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const document = new Proxy({} as Document, {
  get(_, name): unknown {
    const member: unknown = Reflect.get(Document.prototype, name, documentNode);
    if (typeof member !== 'function') return member;
    return (...values: unknown[]): unknown =>
      Reflect.apply(
        member,
        documentNode,
        values.map((value) => (value === document ? documentNode : value)),
      );
  },
  set: (_, name, value) => Reflect.set(Document.prototype, name, value, documentNode),
});
