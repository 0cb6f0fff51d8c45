/**
 * Removes an element. Not by `remove`, as old libraries put a method of their own in its place, and not by a
 * method of the parent: a field of a form may have that name.
 */
export function removeFromPage(element: Element): void {
  const { parentNode } = element;
  if (parentNode) Node.prototype.removeChild.call(parentNode, element);
}
