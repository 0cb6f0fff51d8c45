// What a server or an edge may write that marks pages; `package.test.mjs` compiles it.
import {
  createAddressFinder,
  markHtml,
  markStream,
  type MarkStream,
  SNIPPET_NAMES,
  TRACKER_DATA,
  type MarkReport,
} from 'ask-first/mark';

const { html, report } = markHtml('<p>', {
  rules: { 'tracker.example': 'advertising', gtag: 'ignore' },
  site: ['paper.example'],
});
export const all: [string, MarkReport, string] = [html, report, TRACKER_DATA.version];
export const lines: number[] = report.marked.map(({ line }) => line);
const findAddress = createAddressFinder('https://paper.example/', { site: 'paper.example' });
export const purpose: string = findAddress('https://tracker.example/a.js', 'frame').purpose;
export const names: readonly string[] = SNIPPET_NAMES;
export const stream: MarkStream = markStream({ site: 'paper.example' });
export const later: Promise<MarkReport> = stream.report;
// @ts-expect-error A rule is a text.
markHtml('', { rules: { 'tracker.example': 1 } });
// @ts-expect-error A misspelled option.
markHtml('', { rule: {} });
