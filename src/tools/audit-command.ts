import { AuditError } from '../audit/audit-error.js';
import type { AuditReport, PageReport } from '../audit/audit-report.js';
import type { Finding } from '../audit/audit-types.js';
import { buildPageReport } from '../audit/build-page-report.js';
import { compareWithBaseline, isFailed, readBaseline } from '../audit/compare-baseline.js';
import { createInk, describeAudit } from '../audit/describe-audit.js';
import { draftConfiguration } from '../audit/draft-configuration.js';
import { createPartyFinder, domainOf, hostOf } from '../audit/parties.js';
import { renderReport } from '../audit/render-report.js';
import { auditPages } from '../visit/audit-pages.js';
import type { Command } from './command.js';
import { printJson } from './print-json.js';
import { AUDIT_HELP, readAuditWords } from './read-audit-words.js';
import { readJsonObject } from './read-config.js';
import { readIntegrity } from './read-package.js';
import { messageOf, UsageError } from './usage-error.js';
import { wantsColours } from './wants-colours.js';
import { checkHtml, writeHtml } from './write-html.js';

/** What Firefox cannot tell, for whoever reads the report. */
const FIREFOX_LIMITS =
  'Firefox does not tell which script made a request, nor how much the page shifts. Elements of the HTML, and the scripts behind cookies, storage, beacons and connections, are named all the same.';

async function readBaselineFile(path: string): Promise<Set<string>> {
  const value = await readJsonObject(path, '--baseline', 'that an earlier --json has written');
  try {
    return readBaseline(value);
  } catch (error) {
    throw new UsageError(
      `--baseline: ${path} ${messageOf(error)}. Write one with: ask-first audit <url> --json > ${path}`,
    );
  }
}

function showStep(step: string): void {
  process.stderr.write(`${step}\n`);
}

async function run(words: string[]): Promise<number> {
  const options = await readAuditWords(words);
  const { urls, rules, site, baseline: baselinePath, html, json } = options;
  const baseline =
    baselinePath === undefined ? new Set<string>() : await readBaselineFile(baselinePath);
  const { version } = await readIntegrity();
  if (html !== undefined) await checkHtml(html);

  // A wrong rule is reported before a browser starts.
  createFinder(urls[0] ?? '', { rules, site });
  const { audits, browser, engine } = await openAndAudit(options);
  const pages: PageReport[] = [];
  const found: Finding[] = [];
  for (const { measurement } of audits) {
    const own = [...site, domainOf(hostOf(measurement.finalUrl))];
    const finder = createFinder(measurement.url, { rules, site: own });
    const { report, findings } = buildPageReport(measurement, finder);
    pages.push(report);
    found.push(...findings);
  }
  const report: AuditReport = {
    tool: `ask-first ${version}`,
    date: new Date().toISOString(),
    browser,
    limits: engine === 'firefox' ? FIREFOX_LIMITS : '',
    pages,
    findings: compareWithBaseline(found, baseline),
    configuration: draftConfiguration(
      pages.flatMap(({ entries }) => entries),
      pages.flatMap(({ kept }) => Object.values(kept).flat()),
    ),
  };
  if (html !== undefined) {
    const screenshots = audits.map((audit) => audit.screenshots);
    await writeHtml(html, renderReport(report, screenshots));
  }
  if (json) printJson(report);
  else
    process.stdout.write(
      describeAudit(report, createInk(wantsColours(process.stdout, process.env))),
    );
  return isFailed(report.findings) ? 1 : 0;
}

/** Creates the finder of parties. A wrong rule becomes an error of the command line. */
function createFinder(url: string, options: Parameters<typeof createPartyFinder>[1]) {
  try {
    const find = createPartyFinder(url, options);
    find(url);
    return find;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`--rules: ${error.message}`);
  }
}

async function openAndAudit(options: Awaited<ReturnType<typeof readAuditWords>>) {
  try {
    return await auditPages({ ...options, onStep: showStep });
  } catch (error) {
    if (error instanceof AuditError) throw new UsageError(error.message);
    throw error;
  }
}

/** `ask-first audit`: says what pages contact and keep without consent. */
export const auditCommand: Command = {
  summary: 'opens pages in a browser, and says what they contact and keep without consent',
  help: AUDIT_HELP,
  run,
};
