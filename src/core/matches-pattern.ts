/**
 * Whether a name matches a declared one, in which each `*` stands for any number of any characters.
 * The time grows linearly with the name, whatever the pattern is: an attacker can plant names on which
 * a regular expression takes minutes.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const [first = '', ...middle] = pattern.split('*');
  const last = middle.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let end = first.length;
  // The earliest place of each part leaves the most room for the parts after it.
  for (const part of middle) {
    const place = name.indexOf(part, end);
    if (place < 0) return false;
    end = place + part.length;
  }
  return name.endsWith(last) && end + last.length <= name.length;
}
