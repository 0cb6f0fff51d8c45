/**
 * Removes an element, by a method of the prototype. Old libraries put a method of their own in the place of
 * `remove`, and a form's own `removeChild` may be hidden by a field of that name.
 */
export function removeFromPage(element: Element): void {
  const { parentNode } = element;
  if (parentNode) Node.prototype.removeChild.call(parentNode, element);
}
