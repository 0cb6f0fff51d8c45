const LABEL = 310;
const WIDTH = 420;
const ROW = 40;
const TOP = 64;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * Draws a picture of bars, two for each row, readable on a light and on a dark page.
 *
 * @param {{title: string, legend: string[], rows: {label: string, isOurs: boolean, values: number[]}[]}} chart
 */
export function barChart({ title, legend, rows }) {
  const most = Math.max(...rows.flatMap(({ values }) => values));
  const height = TOP + rows.length * ROW + 8;
  const bar = (value, index, y) => {
    const width = Math.max(1, Math.round((value / most) * WIDTH));
    const place = y + index * 15;
    return `<rect class="b${index}" x="${LABEL}" y="${place}" width="${width}" height="13"/>
<text x="${LABEL + width + 6}" y="${place + 11}">${Math.round(value).toLocaleString('en')}</text>`;
  };
  const lines = rows.map(({ label, isOurs, values }, index) => {
    const y = TOP + index * ROW;
    return `<text x="${LABEL - 10}" y="${y + 19}" text-anchor="end"${isOurs ? ' font-weight="bold"' : ''}>${escape(label)}</text>
${values.map((value, place) => bar(value, place, y)).join('\n')}`;
  });
  const keys = legend.map(
    (text, index) =>
      `<rect class="b${index}" x="${LABEL + index * 170}" y="34" width="13" height="13"/><text x="${LABEL + 19 + index * 170}" y="45">${escape(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABEL + WIDTH + 80} ${height}" role="img" aria-label="${escape(title)}" font-family="sans-serif" font-size="12">
<style>text{fill:#222}.b0{fill:#1f6f8b}.b1{fill:#e0a030}@media(prefers-color-scheme:dark){text{fill:#ddd}.b0{fill:#5fb3cf}}</style>
<text x="${LABEL}" y="20" font-size="14" font-weight="bold">${escape(title)}</text>
${keys.join('\n')}
${lines.join('\n')}
</svg>
`;
}
