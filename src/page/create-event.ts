/**
 * Creates an event, with a detail if there is one. It is a `CustomEvent`, as old libraries put a class of
 * their own in the place of `Event`. Where the page has taken `CustomEvent` away, it is a plain event with
 * the same property.
 */
export function createEvent<Detail = null>(
  type: string,
  detail?: Detail,
  options: EventInit = {},
): Event & { readonly detail: Detail } {
  if (typeof CustomEvent === 'function') return new CustomEvent(type, { ...options, detail });
  return Object.assign(new Event(type, options), { detail: detail as Detail });
}
