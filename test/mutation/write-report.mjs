// Writes test/reports/mutation.md and the tables of the guide, from what was found last in each room.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { kindTable, report, roomTable } from './report.mjs';

const guide = new URL('../../demo/guide/what-is-checked.md', import.meta.url);
const formatted = (text) => format(text, { parser: 'markdown', printWidth: 100 });

export async function writeReport() {
  writeFileSync(new URL('../reports/mutation.md', import.meta.url), await formatted(report()));
  const between = /(?<=<!-- mutation -->\n)[^]*(?=<!-- \/mutation -->)/;
  const table = `\n${await formatted(`${roomTable()}\n\n${kindTable()}`)}\n`;
  writeFileSync(
    guide,
    readFileSync(guide, 'utf8').replace(between, () => table),
  );
}
