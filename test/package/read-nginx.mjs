// The part of nginx that our configuration needs: its maps and `add_header`.

/** Splits a line at spaces outside of quotes, and takes the quotes away. */
const wordsOf = (line) =>
  Array.from(line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), ([, a, b, c]) => a ?? b ?? c);

/**
 * Reads the headers that nginx adds to a page, by name. Headers without a value are left out, as in nginx.
 *
 * @param {string} text of the configuration
 * @param {Record<string, string>} scope the variables of nginx itself, without `$`
 */
export function readNginx(text, scope) {
  const variables = { ...scope };
  const expand = (value) => value.replace(/\$(\w+)/g, (_, name) => variables[name] ?? '');
  const lines = text.split('\n').map((line) => line.trim().replace(/;$/, ''));
  let target;
  let source;
  const found = {};
  for (const line of lines) {
    const [first, ...rest] = wordsOf(line);
    if (line.startsWith('#') || first === undefined || first === 'server') continue;
    if (first === 'map') {
      source = expand(rest[0]);
      target = rest[1].slice(1);
      continue;
    }
    if (first === 'add_header') {
      const value = expand(rest[1]);
      if (value !== '') found[rest[0]] = value;
      continue;
    }
    if (target === undefined || first === '}') {
      target = undefined;
      continue;
    }
    if (first === 'default') {
      variables[target] ??= expand(rest[0]);
      continue;
    }
    const match = first.startsWith('~')
      ? new RegExp(first.replace(/^~\*?/, ''), first.startsWith('~*') ? 'i' : '').exec(source)
      : source === first && {};
    if (!match) continue;
    Object.assign(variables, match.groups);
    variables[target] = expand(rest[0]);
    target = undefined;
  }
  return found;
}
