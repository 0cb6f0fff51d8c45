/**
 * An own property of the window. The name that an element adds to the window by its id is no own
 * property.
 */
const own = (name: string): unknown =>
  Object.getOwnPropertyDescriptor(window, name) && Reflect.get(window, name);

/**
 * What Lit keeps about the properties of its elements. It reads this from the global object, and by
 * its bare name.
 */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/**
 * The global object for Lit. On the real one, Lit also looks for its polyfills and for other copies
 * of itself. An element of the page may have one of those names as its id, and Lit would not start.
 * So Lit gets what the platform defines and the page's nonce, and nothing else.
 */
export const litGlobal = {
  ShadowRoot: window.ShadowRoot,
  trustedTypes: own('trustedTypes'),
  litNonce: own('litNonce'),
  litPropertyMetadata,
};
