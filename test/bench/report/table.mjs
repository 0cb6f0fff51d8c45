/** A number as text, with thousands apart. */
export const number = (value, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits });

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
