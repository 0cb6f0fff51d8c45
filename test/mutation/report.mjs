// What was found, as tables and lists: for test/reports/mutation.md and for the guide.
import { readFileSync } from 'node:fs';
import { kindOf, KINDS } from './kinds.mjs';
import { rooms } from './rooms.mjs';

export const resultsFile = new URL('../reports/mutation.json', import.meta.url);

/** In the order of the rooms. */
function readResults() {
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  const names = Object.keys(rooms).filter((name) => name in results);
  return Object.fromEntries(names.map((name) => [name, results[name]]));
}

const share = (noticed, all) => (all === 0 ? '–' : `${((noticed / all) * 100).toFixed(1)} %`);

/** How many changes there are in some files, and how many were noticed. */
function count(files) {
  const noticed = files.reduce((sum, file) => sum + file.noticed, 0);
  const all = files.reduce((sum, file) => sum + file.unnoticed.length, noticed);
  return { noticed, all, share: share(noticed, all) };
}

const table = (...rows) =>
  rows
    .toSpliced(
      1,
      0,
      rows[0].map(() => '---'),
    )
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** A row for each room that was tried. */
export function roomTable() {
  const rows = Object.entries(readResults()).map(([name, { date, files }]) => {
    const { noticed, all, share } = count(Object.values(files));
    return [rooms[name].title, `\`npm run mutation -- ${name}\``, all, noticed, share, date];
  });
  return table(['room', 'command', 'changes', 'noticed', 'share', 'tried on'], ...rows);
}

/** Within the marks of code there can be no other such mark. */
const asCode = (text) => `\`${text.trim().slice(0, 90).replaceAll('`', "'") || ' '}\``;

/** Whether the property tests have noticed what the other tests of core have not. */
function isNoticedByProperties({ file, line, code, replacement }) {
  const left = readResults().properties?.files[file]?.unnoticed;
  return left?.every(
    (other) => other.line !== line || other.code !== code || other.replacement !== replacement,
  );
}

/** What was not noticed in a room, with the reason. */
const unnoticedIn = ([name, { files }]) =>
  Object.entries(files).flatMap(([file, { unnoticed }]) =>
    unnoticed.map((found) => {
      const change = { ...found, file };
      const isNoticed = name === 'core' && isNoticedByProperties(change);
      return { ...change, kind: isNoticed ? 'properties' : kindOf(file, change) };
    }),
  );

/** A row for each reason. */
export function kindTable() {
  const all = Object.entries(readResults()).flatMap(unnoticedIn);
  const rows = Object.entries(KINDS).map(([kind, title]) => [
    title,
    all.filter((change) => change.kind === kind).length,
  ]);
  return table(['why these tests do not notice it', 'changes'], ...rows);
}

function section(entry) {
  const [name, { files }] = entry;
  const rows = Object.entries(files).map(([file, counts]) => {
    const { noticed, all, share } = count([counts]);
    return [file.replace('src/', ''), noticed, all - noticed, share];
  });
  const unnoticed = unnoticedIn(entry);
  const lists = Object.entries(KINDS).flatMap(([kind, title]) => {
    const lines = unnoticed
      .filter((change) => change.kind === kind)
      .map(
        ({ file, line, code, replacement }) =>
          `- ${file.replace('src/', '')}, line ${line}: ${asCode(code)} as ${asCode(replacement)}`,
      );
    return lines.length > 0 ? [`${title}: ${lines.length}.`, lines.join('\n')] : [];
  });
  const counts = table(['file', 'noticed', 'not noticed', 'share'], ...rows);
  return [`## ${rooms[name].title}`, counts, ...lists].join('\n\n');
}

export const report = () => `# Changes that tests notice

Written by \`npm run mutation\`. It makes each change of the code that Stryker knows, one at a time, and says whether a
test notices the change. Changes with which the code does not start at all are not counted.

${roomTable()}

${kindTable()}

${Object.entries(readResults()).map(section).join('\n\n')}
`;
