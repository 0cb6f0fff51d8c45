import { escapeHtml } from '../html/escape-html.js';
import type { PageReport, PartyRow } from './audit-report.js';
import { type Entry, PHASE_NAMES } from './audit-types.js';
import { countOf } from './describe-audit.js';
import { isKept } from './known-names.js';

/** More lines of one party say nothing new. */
const MOST_LINES = 60;

function renderEntry(entry: Entry): string {
  const { kind, phase, name, address, host, cause } = entry;
  const what = isKept(entry) ? `${name} for ${host}` : address;
  const place = cause.line > 0 ? `line ${cause.line}: ` : '';
  const by = [cause.element && `${place}${cause.element}`, cause.script].filter(Boolean);
  const cells = [PHASE_NAMES[phase], kind, what, by.join(', by ')];
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

function renderParty({ party, isHeld, counts }: PartyRow, entries: readonly Entry[]): string {
  const { domain, name, purpose, category } = party;
  const shown = entries.slice(0, MOST_LINES);
  const more = entries.length - shown.length;
  const state = isHeld
    ? '<span class="good">held until Accept</span>'
    : '<span class="fault">not held</span>';
  return `<h3>${escapeHtml(name === domain ? domain : `${name}, ${domain}`)}</h3>
<p>${state}. Purpose: ${escapeHtml(purpose || 'not known')}${category ? `; category in third-party-web: ${escapeHtml(category)}` : ''}.
${countOf(counts.before, 'time')} before a choice, ${counts.decline} after Decline, ${counts.accept} after Accept, ${counts.withdrawal} after withdrawal.</p>
<table><caption>What ${escapeHtml(domain)} did</caption>
<thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Address or name</th><th scope="col">Caused by</th></tr></thead>
<tbody>${shown.map(renderEntry).join('')}</tbody></table>
${more > 0 ? `<p class="faint">and ${more} more</p>` : ''}`;
}

/** Renders a table for each third party. */
export function renderPartyTables(rows: readonly PartyRow[], pages: readonly PageReport[]): string {
  if (rows.length === 0) return '<section><h2>Third parties</h2><p>None was seen.</p></section>';
  const entries = pages.flatMap((page) => page.entries);
  const tables = rows.map((row) =>
    renderParty(
      row,
      entries.filter(({ party }) => !party.isOwn && party.domain === row.party.domain),
    ),
  );
  return `<section><h2>Third parties</h2>${tables.join('\n')}</section>`;
}
