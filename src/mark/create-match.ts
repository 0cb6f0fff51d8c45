/** Whether a text fits a pattern. */
export type Match = (text: string) => boolean;

/**
 * Creates the check for a pattern in which `*` stands for anything and upper case counts as lower case.
 * It takes time in proportion to the text, whatever the pattern: pages name hosts of strangers, with
 * which a regular expression of many `*` would search for minutes.
 */
export function createMatch(pattern: string): Match {
  const [first = '', ...parts] = pattern.toLowerCase().split('*');
  const last = parts.pop();
  const middle = parts.filter((part) => part !== '');
  return (written) => {
    const text = written.toLowerCase();
    if (last === undefined) return text === first;
    if (!text.startsWith(first)) return false;
    let end = first.length;
    // The earliest place of each part leaves the most room for the parts after it.
    for (const part of middle) {
      const place = text.indexOf(part, end);
      if (place === -1) return false;
      end = place + part.length;
    }
    return text.endsWith(last) && end + last.length <= text.length;
  };
}
