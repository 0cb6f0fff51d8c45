import { type AuditReport, listParties, type PageReport } from './audit-report.js';
import type { Finding } from './audit-types.js';
import { type FindingGroup, groupFindings } from './group-findings.js';
import type { Choice, NoticeReport } from './choice-types.js';

/** Writes parts of the text in colour, or leaves them as they are. */
export interface Ink {
  readonly fault: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;
const code =
  (number: number) =>
  (text: string): string =>
    `\u001b[${number}m${text}\u001b[0m`;

/** @param isColoured whether the text is for a terminal that shows colours */
export const createInk = (isColoured: boolean): Ink =>
  isColoured
    ? { fault: code(31), good: code(32), faint: code(2), strong: code(1) }
    : { fault: same, good: same, faint: same, strong: same };

/** A number with what is counted: `1 page`, `2 pages`. */
export const countOf = (number: number, one: string): string =>
  `${number} ${number === 1 ? one : `${one}s`}`;

/** How a choice without a look was found, in words. */
const WAYS: Readonly<Record<Choice['foundBy'], string>> = {
  words: 'in a second layer',
  rule: 'by a rule of autoconsent',
  selector: 'by your selector',
};

/** How a choice is made, in words. */
export function describeChoice(choice: Choice | undefined): string {
  if (!choice) return 'not found';
  const { clicks, foundBy, look } = choice;
  if (!look) return `${countOf(clicks, 'click')}, ${WAYS[foundBy]}`;
  return `“${look.text}”, ${countOf(clicks, 'click')}, ${Math.round(look.width)} × ${Math.round(look.height)} pixels, contrast of the words ${look.textContrast.toFixed(1)}, of the surface ${look.surfaceContrast.toFixed(1)}`;
}

/** Which notice was found, in words. */
export const describeNotice = ({ isFound, tool }: NoticeReport): string =>
  isFound ? tool || 'of a tool that is not known' : 'none was found';

/** What the notice costs, in words. */
export function describeCost({ cost }: NoticeReport): string {
  if (!cost) return 'not measured';
  const { bytes, requests, visibleAfter, layoutShift, acceptDelay } = cost;
  const isKnown = (value: number | undefined): value is number => value !== undefined;
  return [
    `${bytes} bytes in ${countOf(requests, 'request')}`,
    isKnown(visibleAfter) && `seen after ${Math.round(visibleAfter)} ms`,
    isKnown(layoutShift) && `layout shift ${layoutShift.toFixed(3)}`,
    isKnown(acceptDelay) && `Accept answered after ${Math.round(acceptDelay)} ms (INP)`,
  ]
    .filter(Boolean)
    .join(', ');
}

function describeFinding({ finding, when }: FindingGroup, ink: Ink): string {
  const { severity, isNew, message, cause } = finding;
  const label = severity === 'fault' ? ink.fault('fault') : 'note ';
  const known = isNew ? '' : ink.faint(' (in the baseline)');
  const lines = [`  ${label}  ${message}${when && `: ${when}`}${known}`];
  if (cause?.element)
    lines.push(
      ink.faint(`         ${cause.line > 0 ? `line ${cause.line}: ` : ''}${cause.element}`),
    );
  if (cause?.script) lines.push(ink.faint(`         by ${cause.script}`));
  return lines.join('\n');
}

/** Markup as one line. */
const onOneLine = (markup: string): string =>
  markup
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

function describePage(page: PageReport, findings: readonly Finding[], ink: Ink): string {
  const { url, notice, marks } = page;
  const lines = [ink.strong(url), `  notice   ${describeNotice(notice)}`];
  if (notice.isFound)
    lines.push(
      `  Accept   ${describeChoice(notice.accept)}`,
      `  Decline  ${describeChoice(notice.decline)}`,
      `  cost     ${describeCost(notice)}`,
    );
  for (const group of groupFindings(findings)) lines.push(describeFinding(group, ink));
  if (findings.length === 0) lines.push(ink.good('  nothing found'));
  for (const { line, after, before } of marks)
    lines.push(
      `  write${line > 0 ? `, in line ${line}` : ''}:`,
      `    ${onOneLine(after)}`,
      ink.faint(`    in place of ${onOneLine(before)}`),
    );
  return lines.join('\n');
}

function describeParties(pages: readonly PageReport[], ink: Ink): string {
  const rows = listParties(pages);
  if (rows.length === 0) return '';
  const lines = rows.map(({ party, counts, isHeld }) => {
    const state = isHeld ? ink.good('held') : ink.fault('not held');
    const numbers = `${counts.before} before, ${counts.decline} after Decline, ${counts.accept} after Accept, ${counts.withdrawal} after withdrawal`;
    const name = party.name === party.domain ? '' : `${party.name}, `;
    return `  ${party.domain} (${name}${party.purpose || party.category || 'not known'}): ${state}; ${numbers}`;
  });
  return `\n${ink.strong('Third parties')}\n${lines.join('\n')}\n`;
}

function describeConfiguration({ configuration }: AuditReport, ink: Ink): string {
  const { config, toSort } = configuration;
  if ([config.purposes].flat().length === 0 && toSort.length === 0) return '';
  const more =
    toSort.length > 0
      ? `\n${ink.strong('Vendors to put under a purpose')}\n${JSON.stringify(toSort, null, 2)}\n`
      : '';
  return `\n${ink.strong('Options for Ask First, to complete')}\n${JSON.stringify(config, null, 2)}\n${more}`;
}

/** The whole report in words, for people. */
export function describeAudit(report: AuditReport, ink: Ink): string {
  const { pages, findings, limits } = report;
  const texts = pages.map((page) =>
    describePage(
      page,
      findings.filter(({ page: url }) => url === page.url),
      ink,
    ),
  );
  const faults = findings.filter(({ severity }) => severity === 'fault');
  const old = faults.filter(({ isNew }) => !isNew).length;
  const summary = `${countOf(pages.length, 'page')}, ${countOf(faults.length, 'fault')}${old > 0 ? `, ${old} of them in the baseline` : ''}, ${countOf(findings.length - faults.length, 'note')}`;
  return `${texts.join('\n\n')}\n${describeParties(pages, ink)}${describeConfiguration(report, ink)}
${limits ? `${limits}\n` : ''}${(faults.length > old ? ink.fault : ink.good)(summary)}\n`;
}
