// Writes test/reports/mutation.md from what Stryker has found.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const root = new URL('../../', import.meta.url);
const { files } = JSON.parse(readFileSync(new URL('coverage/mutation.json', root), 'utf8'));

const isNoticed = ({ status }) => status === 'Killed' || status === 'Timeout';
const isUnnoticed = ({ status }) => status === 'Survived' || status === 'NoCoverage';

const rows = Object.entries(files).map(([file, { source, mutants }]) => {
  const noticed = mutants.filter(isNoticed).length;
  const unnoticed = mutants.filter(isUnnoticed);
  return { file, lines: source.split('\n'), noticed, unnoticed };
});

const share = (noticed, all) => (all === 0 ? '–' : `${((noticed / all) * 100).toFixed(1)} %`);
const sum = (read) => rows.reduce((total, row) => total + read(row), 0);
const noticed = sum((row) => row.noticed);
const unnoticed = sum((row) => row.unnoticed.length);

const table = [
  '| file | noticed | not noticed | share |',
  '| --- | --- | --- | --- |',
  ...rows.map(
    (row) =>
      `| ${row.file} | ${row.noticed} | ${row.unnoticed.length} | ${share(row.noticed, row.noticed + row.unnoticed.length)} |`,
  ),
  `| all | ${noticed} | ${unnoticed} | ${share(noticed, noticed + unnoticed)} |`,
];

/** Within the marks of code there can be no other such mark. */
const cut = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 90).replaceAll('`', "'");
const list = rows.flatMap(({ file, lines, unnoticed: left }) =>
  left.map(({ location, replacement, status }) => {
    const { line } = location.start;
    const code = `\`${cut(lines[line - 1])}\``;
    const untested = status === 'NoCoverage' ? ', run by no test of core' : '';
    return `- ${file.replace('src/core/', '')}, line ${line}: ${code} with \`${cut(replacement ?? '')}\`${untested}`;
  }),
);

const text = `# Mutations of core

Written by \`npm run mutation\` on ${new Date().toISOString().slice(0, 10)}: each change of the code that
Stryker knows, and whether a test of core notices it. Changes that do not start at all are not counted.

${table.join('\n')}

## Not noticed

${list.join('\n')}
`;

writeFileSync(
  new URL('test/reports/mutation.md', root),
  await format(text, { parser: 'markdown', singleQuote: true, printWidth: 100 }),
);
