import { escapeHtml } from '../html/escape-html.js';
import type { PolicyPurpose, PolicyRow, PolicyTable } from './create-policy-table.js';

/** The content of a cell without a value. */
const NOTHING = '–';

const COLUMNS = 4;

/** `bdi` keeps a text in another direction from changing what stands beside it. */
const isolate = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

function vendorCell({ vendor, policyUrl }: PolicyRow): string {
  const name = isolate(vendor);
  return policyUrl ? `<a href="${escapeHtml(policyUrl)}">${name}</a>` : name;
}

function renderRow(row: PolicyRow): string {
  const cells = [
    vendorCell(row),
    // In a table from right to left, `_ct_*` would show as `*_ct_`.
    row.name ? `<code dir="ltr">${escapeHtml(row.name)}</code>` : NOTHING,
    row.lifetime ? isolate(row.lifetime) : NOTHING,
    row.place ? isolate(row.place) : NOTHING,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function renderPurpose({ label, description, note, rows }: PolicyPurpose): string {
  const texts = [description, note].filter(Boolean);
  return [
    '<tbody>',
    `<tr><th scope="rowgroup" colspan="${COLUMNS}">${isolate(label)}</th></tr>`,
    ...texts.map((text) => `<tr><td colspan="${COLUMNS}">${isolate(text)}</td></tr>`),
    ...rows.map(renderRow),
    '</tbody>',
  ].join('\n');
}

/** Renders the table as HTML: a `table` without styles, in the language that it states. */
export function renderHtml({ locale, direction, headings, purposes }: PolicyTable): string {
  const { vendor, name, lifetime, place } = headings;
  const head = [vendor, name, lifetime, place]
    .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
    .join('');
  return [
    `<table lang="${escapeHtml(locale)}" dir="${direction}">`,
    `<thead>\n<tr>${head}</tr>\n</thead>`,
    ...purposes.map(renderPurpose),
    '</table>\n',
  ].join('\n');
}
