// The tables for readers say what the tests prove.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from 'prettier';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

for (const [file, script] of [
  ['vendors', 'signals'],
  ['clients', 'clients'],
])
  test(`test/reports/${file}.md is what test/${script}/write-report.mjs writes`, async () => {
    const { report } = await import(`../${script}/report.mjs`);
    assert.equal(read(`test/reports/${file}.md`), await format(report(), { parser: 'markdown' }));
  });

test('the audit of other tools says what was recorded, in the guide too', async () => {
  const { auditTable, report } = await import('../peers/report.mjs');
  const formatted = (text) => format(text, { parser: 'markdown', printWidth: 100 });
  assert.equal(read('test/reports/audit.md'), await formatted(report()));
  const [, table] = /<!-- audit -->([^]*)<!-- \/audit -->/.exec(read('demo/guide/auditing.md'));
  assert.equal(table.trim(), (await formatted(auditTable())).trim());
});

test('every signal for a vendor is in the table, and nothing else', async () => {
  const { catalogue } = await import('../signals/report.mjs');
  // The guide's page on signals has these.
  const ofOwnKind = ['google', 'gpt', 'adsense', 'gpp'];
  const signals = readdirSync(new URL('../../src/signals', import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => /^export const signal\b/m.test(read(`src/signals/${name}.ts`)))
    .filter((name) => !ofOwnKind.includes(name));
  assert.deepEqual(Object.keys(catalogue).sort(), signals.sort());
});

test('the guide and the report say which changes of the code tests notice', async () => {
  const { kindTable, report, roomTable } = await import('../mutation/report.mjs');
  const formatted = (text) => format(text, { parser: 'markdown', printWidth: 100 });
  assert.equal(read('test/reports/mutation.md'), await formatted(report()));
  const guide = read('demo/guide/what-is-checked.md');
  const [, tables] = /<!-- mutation -->([^]*)<!-- \/mutation -->/.exec(guide);
  assert.equal(tables.trim(), (await formatted(`${roomTable()}\n\n${kindTable()}`)).trim());
});
