/** Copies data without its prototypes, at every depth. */
function copyWithoutPrototypes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy: object = Array.isArray(value)
    ? value.map((item: unknown) => copyWithoutPrototypes(item))
    : Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, copyWithoutPrototypes(item)]),
      );
  return Object.setPrototypeOf(copy, null);
}

/**
 * Writes data as JSON, whatever the page has put on the prototypes: old versions of the library Prototype
 * add a method `toJSON` to `Array.prototype`, which turns lists into texts. The data are what JSON can
 * hold. Throws if they contain themselves.
 *
 * @param indent how many spaces indent each level; none writes one line
 */
export const writeJson = (data: unknown, indent?: number): string =>
  JSON.stringify(copyWithoutPrototypes(data), null, indent);
