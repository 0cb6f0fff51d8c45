// Writes test/reports/audit.md, and the table of the guide, from test/reports/audit.json:
// node test/peers/write-report.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { auditTable, report } from './report.mjs';

const root = new URL('../../', import.meta.url);
const guide = 'demo/guide/auditing.md';

export async function writeReport() {
  const write = async (path, text) =>
    writeFileSync(new URL(path, root), await format(text, { parser: 'markdown', printWidth: 100 }));
  await write('test/reports/audit.md', report());
  const text = readFileSync(new URL(guide, root), 'utf8').replace(
    /(<!-- audit -->)[^]*(<!-- \/audit -->)/,
    (_, start, end) => `${start}\n\n${auditTable()}\n\n${end}`,
  );
  await write(guide, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeReport();
