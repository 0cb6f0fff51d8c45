import { escapeHtml } from '../html/escape-html.js';
import {
  type AuditReport,
  listParties,
  type PageReport,
  type Screenshots,
} from './audit-report.js';
import { type Finding, PHASE_NAMES, PHASES } from './audit-types.js';
import { countOf, describeChoice, describeCost, describeNotice } from './describe-audit.js';
import { type FindingGroup, groupFindings } from './group-findings.js';
import { renderPartyTables } from './render-parties.js';
import { renderTimeline } from './render-timeline.js';
import { REPORT_STYLE } from './report-style.js';

const renderCode = (text: string): string =>
  `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;

function renderFinding({ finding, when }: FindingGroup): string {
  const { severity, isNew, message, cause } = finding;
  const label = severity === 'fault' ? '<span class="fault">Fault</span>' : '<b>Note</b>';
  const known = isNew ? '' : ' <span class="faint">(in the baseline)</span>';
  const place = cause && cause.line > 0 ? `line ${cause.line}: ` : '';
  const element = cause?.element ? `<br>${place}<code>${escapeHtml(cause.element)}</code>` : '';
  const script = cause?.script ? `<br>by <code>${escapeHtml(cause.script)}</code>` : '';
  return `<li>${label}${known}: ${escapeHtml(when ? `${message}: ${when}` : message)}${element}${script}</li>`;
}

function renderNotice({ notice }: PageReport): string {
  const rows = [
    ['Notice', describeNotice(notice)],
    ...(notice.isFound
      ? [
          ['Accept', describeChoice(notice.accept)],
          ['Decline', describeChoice(notice.decline)],
          ['Cost', describeCost(notice)],
        ]
      : []),
  ];
  const cells = rows.map(
    ([what = '', how = '']) =>
      `<tr><th scope="row">${escapeHtml(what)}</th><td>${escapeHtml(how)}</td></tr>`,
  );
  return `<table><caption>The notice</caption>${cells.join('')}</table>`;
}

function renderPictures(screenshots: Screenshots): string {
  const figures = PHASES.flatMap((phase) => {
    const picture = screenshots[phase];
    if (picture === undefined) return [];
    const name = PHASE_NAMES[phase];
    return [
      `<figure><img src="data:image/jpeg;base64,${picture}" alt="The page ${name}"><figcaption>The page ${name}</figcaption></figure>`,
    ];
  });
  return figures.length > 0 ? `<div class="pictures">${figures.join('')}</div>` : '';
}

function renderMarks({ marks }: PageReport): string {
  if (marks.length === 0) return '';
  const parts = marks.map(
    ({ line, before, after, parties }) =>
      `<h4>${line > 0 ? `Line ${line}` : 'Written by a script'}: ${escapeHtml(parties.join(', '))}</h4>
<p>In place of</p>${renderCode(before)}<p>write</p>${renderCode(after)}`,
  );
  return `<h3>The marks to write instead</h3>${parts.join('')}`;
}

function renderPage(
  page: PageReport,
  findings: readonly Finding[],
  screenshots: Screenshots,
): string {
  const list =
    findings.length > 0
      ? `<ul class="findings">${groupFindings(findings).map(renderFinding).join('')}</ul>`
      : '<p class="good">Nothing was found.</p>';
  const timeline = renderTimeline(page.entries, page.phases, `What ${page.url} did when`);
  return `<section>
<h2>${escapeHtml(page.title || page.url)}</h2>
<p><code>${escapeHtml(page.url)}</code></p>
${list}
${renderNotice(page)}
<h3>When it happened</h3>
<p>Each column begins with a load or a choice. ● request, ▲ beacon, ◆ connection, ▬ service worker, ○ connection
ahead, ■ cookie, □ storage</p>
<div class="scroll" tabindex="0" role="group" aria-label="Timeline">${timeline}</div>
<h3>How it looked</h3>
${renderPictures(screenshots)}
${renderMarks(page)}
</section>`;
}

function renderConfiguration({ configuration: { config, toSort } }: AuditReport): string {
  const rest =
    toSort.length > 0
      ? `<p>Put these vendors under a purpose:</p>${renderCode(JSON.stringify(toSort, null, 2))}`
      : '';
  return `<section><h2>Options for Ask First</h2>
<p>The vendors, cookies and entries that were seen, ready to complete.</p>
${renderCode(JSON.stringify(config, null, 2))}${rest}</section>`;
}

/**
 * Renders the report as one page, which loads nothing.
 *
 * @param screenshots of each page, in the order of the pages
 */
export function renderReport(report: AuditReport, screenshots: readonly Screenshots[]): string {
  const { pages, findings, browser, date, tool, limits } = report;
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  const sections = pages.map((page, index) =>
    renderPage(
      page,
      findings.filter(({ page: url }) => url === page.url),
      screenshots[index] ?? {},
    ),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Audit of ${escapeHtml(pages[0]?.url ?? '')}</title>
<link rel="icon" href="data:,">
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>What leaks, and what waits for consent</h1>
<p>${escapeHtml(`${date}, ${tool}, ${browser}`)}</p>
<p class="${faults > 0 ? 'fault' : 'good'}">${countOf(faults, 'fault')}, ${countOf(findings.length - faults, 'note')}</p>
${limits ? `<p>${escapeHtml(limits)}</p>` : ''}
${sections.join('\n')}
${renderPartyTables(listParties(pages), pages)}
${renderConfiguration(report)}
</main>
</body>
</html>
`;
}
