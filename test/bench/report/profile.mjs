import { format } from 'prettier';
import { describeIdle } from './describe-idle.mjs';
import { number, table } from './table.mjs';

const TITLES = {
  first: 'A first visit',
  accept: 'Accept, and the release of 50 scripts',
  returning: 'A returning visit',
};

/** The files below this share of the whole are not listed. */
const LEAST_SHARE = 0.02;

function section([name, title], { times }) {
  const files = Object.entries(times[name]).sort(([, one], [, other]) => other - one);
  const whole = files.reduce((sum, [, time]) => sum + time, 0);
  const rows = files
    .filter(([, time]) => time >= whole * LEAST_SHARE)
    .map(([file, time]) => [`\`${file}\``, number(time, 2), `${number((time / whole) * 100)} %`]);
  return `## ${title}: ${number(whole, 1)} ms

${table(['file', 'ms', 'share'], rows)}`;
}

/** The report of a run, in Markdown. */
export function formatProfile(measured) {
  const { date, processor, browser, rounds, disturbed } = measured;
  const text = `# Where the time goes

${date}, ${processor}, ${browser}. Made by \`npm run bench -- --suites profile\`; the numbers are in
[profile.json](profile.json).

The browser's profiler looks every 0.1 ms at what runs on the main thread, at full speed, on the page of
[the report](bench.md). A figure is the median of ${rounds} visits. It is the time in a file of ours and in what the
browser does when called from there: a call of \`document.cookie\`, or a style that has to be computed. Compiling,
tasks and frames of the browser are not in it. Files below ${LEAST_SHARE * 100} % are not listed.
${describeIdle(disturbed)}

${Object.entries(TITLES)
  .map((entry) => section(entry, measured))
  .join('\n\n')}
`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}
