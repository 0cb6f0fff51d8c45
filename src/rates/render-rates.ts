import { style as chartStyle, script } from 'built:rates-page';
import { escapeHtml, escapeJson } from '../html/escape-html.js';
import { type Chart, chartDays, chartGroups, chartPurposes } from './charts.js';
import { describeEmpty, isEmpty } from './describe-rates.js';
import { listNotes } from './list-notes.js';
import { RATES_STYLE } from './rates-style.js';
import type { Act, Rates } from './rates-types.js';
import { SERIES_DASHES } from './series-dashes.js';
import {
  describeComparison,
  type TableView,
  viewPurposes,
  viewTable,
  viewTotal,
} from './table-view.js';
import { describePeriod } from './words-for-rates.js';

interface Section {
  readonly view: TableView;
  readonly chart: Chart | null;
  readonly more?: readonly string[];
}

function renderTable({ title, head, rows }: TableView): string {
  const headings = head.map((text) =>
    text ? `<th scope="col">${escapeHtml(text)}</th>` : '<td></td>',
  );
  const lines = rows.map(([name = '', ...cells]) => {
    const others = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`);
    return `<tr><th scope="row">${escapeHtml(name)}</th>${others.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="Table: ${escapeHtml(title)}">
<table><thead><tr>${headings.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>`;
}

/** Renders what each line of the chart stands for, with the look of the line. */
function renderKey(chart: Chart): string {
  if (chart.kind === 'bars') return `<figcaption>${escapeHtml(chart.unit)}</figcaption>`;
  const items = chart.lines.map(({ act, label }) => {
    const dash = SERIES_DASHES[act as Act].join(' ');
    return `<li><svg viewBox="0 0 32 12" aria-hidden="true" style="--stroke:var(--${act})"><line x1="0" y1="6" x2="32" y2="6" stroke-dasharray="${dash}"/></svg>${escapeHtml(label)}</li>`;
  });
  return `<figcaption><ul class="key">${items.join('')}</ul></figcaption>`;
}

function renderChart(chart: Chart, index: number): string {
  const label = escapeHtml(`Chart: ${chart.name}. The table beside it has the same figures.`);
  return `<figure><div class="chart" role="img" aria-label="${label}" data-chart="${index}"></div>
${renderKey(chart)}</figure>`;
}

function renderSection({ view, chart, more = [] }: Section, index: number): string {
  const sentences = more.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  return `<section><h2>${escapeHtml(view.title)}</h2>
<div class="pair${chart ? ' charted' : ''}">${chart ? renderChart(chart, index) : ''}
${renderTable(view)}</div>${sentences}</section>`;
}

function listSections(rates: Rates): Section[] {
  const { tables, comparisons, purposes } = rates;
  return [
    { view: viewTotal(rates), chart: null },
    ...tables.map((table) => ({
      view: viewTable(rates, table),
      chart:
        table.dimension === 'day'
          ? chartDays(rates, table.groups)
          : chartGroups(table.dimension, table.groups),
      more: comparisons
        .filter(({ dimension }) => dimension === table.dimension)
        .map(describeComparison),
    })),
    ...(purposes.length > 0 ? [{ view: viewPurposes(rates), chart: chartPurposes(rates) }] : []),
  ];
}

/** Renders the report as one page, which loads nothing. Without JavaScript, the page has only its tables. */
export function renderRates(rates: Rates): string {
  const sections = isEmpty(rates) ? [] : listSections(rates);
  const body =
    sections.length > 0
      ? sections.map(renderSection).join('\n')
      : `<p>Of these choices, ${describeEmpty(rates)}</p>`;
  const notes = listNotes(rates).map((note) => `<li>${escapeHtml(note)}</li>`);
  const charts = sections.map(({ chart }) => chart);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Rates of consent</title>
<link rel="icon" href="data:,">
<style>${chartStyle}${RATES_STYLE}</style>
</head>
<body>
<main>
<h1>Rates of consent</h1>
<p>${escapeHtml(describePeriod(rates))}</p>
${body}
<section><h2>Notes</h2><ul>${notes.join('')}</ul></section>
</main>
<script type="application/json" id="charts">${escapeJson(charts)}</script>
<script>${script}</script>
</body>
</html>
`;
}
