/**
 * Creates an event with a detail. Where the page has taken `CustomEvent` away, it is a plain event with
 * the same property.
 */
export function createEvent<Detail>(
  type: string,
  detail: Detail,
): Event & { readonly detail: Detail } {
  if (typeof CustomEvent === 'function') return new CustomEvent(type, { detail });
  return Object.assign(new Event(type), { detail });
}
