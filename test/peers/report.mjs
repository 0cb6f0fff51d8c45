// What the audit says of each tool, from test/reports/audit.json.
import { readFileSync } from 'node:fs';

const recorded = () =>
  JSON.parse(readFileSync(new URL('../reports/audit.json', import.meta.url), 'utf8'));

const list = (texts) => (texts.length > 0 ? texts.join('; ') : 'nothing');

const row = (cells) => `| ${cells.join(' | ')} |`;

/** The table of the report and of the guide. */
export function auditTable() {
  const { tools } = recorded();
  const head = ['tool', 'leaks', 'stays after withdrawal', 'Decline beside Accept', 'way back'];
  return [
    row(head),
    row(head.map(() => '---')),
    ...tools.map(({ name, version, leaks, stays, choices, wayBack }) =>
      row([`${name} ${version}`, list(leaks), list(stays), list(choices), wayBack]),
    ),
  ].join('\n');
}

function costTable({ tools }) {
  const head = ['tool', 'bytes', 'requests', 'layout shift'];
  const known = (value, digits = 0) =>
    value === undefined ? 'not measured' : value.toFixed(digits);
  return [
    row(head),
    row(head.map(() => '---')),
    ...tools.map(({ name, cost = {} }) =>
      row([name, known(cost.bytes), known(cost.requests), known(cost.layoutShift, 3)]),
    ),
  ].join('\n');
}

/** The whole report. */
export function report() {
  const { date, browser, tools } = recorded();
  const notMeasured = tools.flatMap(({ name, notMeasured: texts }) =>
    texts.map((text) => `- ${name}: ${text}`),
  );
  return `# Audit of consent tools

Written by \`node test/peers/run.mjs\` on ${date}, in ${browser}. Each tool is the package from npm, set up as its
documentation says, on the same page, with one vendor to hold: Counter, a script of another origin that sets a cookie
and an entry of local storage on the site, and sends a beacon. Where a tool has an option for cookies to delete on a
withdrawal, the cookie is named there; to Ask First the entry is named too. \`npx ask-first audit\` visits each page, as
it would visit any page.

## What was found

${auditTable()}

“Leaks” is what is contacted or kept before a choice, after Decline, or after a withdrawal and a reload. The numbers
beside Decline and Accept are the contrasts of the two buttons with the notice.

## What the notice costs

${costTable({ tools })}

Bytes are what the tool loads before a choice, compressed with brotli. The audit measures times too, but the times of a
single visit on a shared machine say nothing: [the bench](bench.md) compares times.

## What could not be measured

${notMeasured.length > 0 ? notMeasured.join('\n') : 'Nothing.'}
`;
}
