/** Fills `{{name}}` from the values. A name without a value is a mistake of ours: fail loudly. */
export function fill(text, values) {
  return text.replace(/\{\{([\w-]+)\}\}/g, (placeholder, name) => {
    if (!(name in values)) throw new Error(`Nothing to fill ${placeholder} with.`);
    return values[name];
  });
}
