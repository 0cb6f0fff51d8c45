import type { PolicyPurpose, PolicyRow, PolicyTable } from './create-policy-table.js';

/** The content of a cell without a value. */
const NOTHING = '–';

/** Characters with a meaning within a line of Markdown, or in a cell of a table. */
const SPECIAL = /[\\`*_[\]{}<>&|~$^]/g;

/** A line break would end the row. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const escapeMarkdown = (text: string): string => onOneLine(text).replace(SPECIAL, '\\$&');

/** Renders a text as a paragraph: nothing at its beginning makes it a heading, a list or a line. */
const renderParagraph = (text: string): string =>
  escapeMarkdown(text).replace(/^(\d*)(?=[#+=.)-])/, '$1\\');

/**
 * Renders a name as code. Within a table, backticks, bars and backslashes mean something in code
 * too.
 */
const renderName = (name: string): string =>
  /[`|\\]/.test(name) ? escapeMarkdown(name) : `\`${onOneLine(name)}\``;

/**
 * Renders an address between angle brackets. Encodes what may not stand there, or would end the
 * cell.
 */
function renderAddress(address: string): string {
  const encoded = address.replace(/[<>|\\`\s]/g, encodeURIComponent);
  return `<${encoded.replaceAll('&', '&amp;')}>`;
}

function renderVendor({ vendor, policyUrl }: PolicyRow): string {
  const name = escapeMarkdown(vendor);
  return policyUrl ? `[${name}](${renderAddress(policyUrl)})` : name;
}

const renderCells = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const renderRow = (row: PolicyRow): string =>
  renderCells([
    renderVendor(row),
    row.name ? renderName(row.name) : NOTHING,
    escapeMarkdown(row.lifetime) || NOTHING,
    escapeMarkdown(row.place) || NOTHING,
  ]);

function renderPurpose(
  { label, description, note, rows }: PolicyPurpose,
  headings: readonly string[],
): string {
  const texts = [description, note].map(renderParagraph).filter(Boolean);
  const table = [headings, headings.map(() => '---')].map(renderCells);
  return [
    `**${escapeMarkdown(label)}**`,
    ...texts,
    ...(rows.length > 0 ? [[...table, ...rows.map(renderRow)].join('\n')] : []),
  ].join('\n\n');
}

/** Renders the purposes as Markdown: for each its name, what it is for, and a table (GFM). */
export function renderMarkdown({ headings, purposes }: PolicyTable): string {
  const { vendor, name, lifetime, place } = headings;
  const titles = [vendor, name, lifetime, place].map(escapeMarkdown);
  return `${purposes.map((purpose) => renderPurpose(purpose, titles)).join('\n\n')}\n`;
}
