/** An own property of the window. What an element of the page adds by its id is none. */
const own = (name: string): unknown =>
  Object.getOwnPropertyDescriptor(window, name) && Reflect.get(window, name);

/** What Lit keeps on the global object about the properties of its elements, and reads by its bare name. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/**
 * The global object for Lit, which also looks there for its polyfills, and for other copies of itself. An
 * element of the page may have the id of any of these, and Lit would not start. So Lit gets what the
 * platform defines and the page's nonce, and nothing else.
 */
export const litGlobal = {
  ShadowRoot: window.ShadowRoot,
  trustedTypes: own('trustedTypes'),
  litNonce: own('litNonce'),
  litPropertyMetadata,
};
