/** Removes an element. Not by `remove`: old libraries put a method of their own in its place. */
export const removeFromPage = (element: Element): void =>
  void element.parentNode?.removeChild(element);
