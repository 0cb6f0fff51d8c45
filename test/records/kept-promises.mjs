import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { loadSource } from '../package/load-source.mjs';
import { folder } from '../package/temporary-folder.mjs';
import { openDatabase } from './databases.mjs';
import { killUnderLoad } from './kill-under-load.mjs';
import { createProof } from './proofs.mjs';
import { exportRecords, runCommand } from './run-command.mjs';
import { runReceiver } from './run-receiver.mjs';

const NODE = { platform: 'node' };
const { migrate } = await loadSource('src/records/migrate.ts', NODE);
const { deleteOld } = await loadSource('src/records/retention.ts', NODE);
const { verifyDatabase } = await loadSource('src/records/verify-records.ts', NODE);
const { storeRecords } = await loadSource('src/records/store-records.ts', NODE);

const DAY = 86_400_000;
const atNoon = (day) => `${day}T12:00:00.000Z`;

/** Lets a function use a database, and closes it. */
async function withDatabase(place, use) {
  const database = await openDatabase(place);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

/** What each database promises about the records that it keeps. */
export function describeKept(database, kills) {
  describe(`records on ${database.name}`, () => {
    const store = (opened, proofs, now = Date.now()) => storeRecords(opened, proofs, now);

    test(`are neither lost nor there twice when the receiver is killed ${kills} times`, async () => {
      const { words } = await database.createPlace();
      const { acknowledged, stop } = await killUnderLoad(words, { kills });
      const exported = await exportRecords(words);
      await stop();
      const receipts = exported.map(({ receipt }) => receipt);
      assert.equal(new Set(receipts).size, receipts.length, 'a record is there twice');
      assert.ok(acknowledged.size > kills, `${acknowledged.size} were acknowledged`);
      const lost = [...acknowledged].filter((receipt) => !receipts.includes(receipt));
      assert.deepEqual(lost, []);
    });

    test('are exported by day as CSV that runs no formula, and as JSON lines', async () => {
      const place = await database.createPlace();
      const proofs = ['2026-01-31', '2026-02-01', '2026-02-02'].map((day) =>
        createProof({ time: atNoon(day) }),
      );
      const text = '=HYPERLINK("https://evil.example")\n"quoted", and more';
      const more = { time: atNoon('2026-02-03'), site: '@SUM(A1)', hidden: ['+1', '-2'] };
      await withDatabase(place, async (opened) => {
        await store(opened, [...proofs, createProof({ text, ...more })]);

        const chosen = ['--from', '2026-02-01', '--to', '2026-02-02'];
        const lines = await exportRecords([...place.words, ...chosen]);
        const withoutDay = lines.map(({ received, ...proof }) => received && proof);
        assert.deepEqual(withoutDay, proofs.slice(1));

        const { stdout } = await runCommand('export', '--format', 'csv', ...place.words);
        assert.ok(stdout.startsWith('"receipt","time","received","site","action","decisions",'));
        assert.equal(stdout.split('\r\n').length, 6);
        assert.ok(stdout.includes('"analytics:granted advertising:denied"'));
        assert.ok(stdout.includes(`"'=HYPERLINK(""https://evil.example"")\n""quoted"", and more"`));
        assert.ok(stdout.includes(`"'@SUM(A1)"`));
        assert.ok(stdout.includes(`"'+1\n-2"`));
      });
    });

    test('are verified: a text, or a column, that was changed afterwards is found', async () => {
      const place = await database.createPlace();
      const proofs = [createProof(), createProof(), createProof()];
      await withDatabase(place, async (opened) => {
        await store(opened, proofs);
        const whole = await runCommand('verify', ...place.words);
        assert.deepEqual([whole.code, whole.stdout], [0, '3 records checked, 0 do not fit\n']);

        const change = (sql, { receipt }) =>
          opened.query(`UPDATE records SET ${sql} WHERE receipt = $1::text`, [receipt]);
        await change(`proof = jsonb_set(proof, '{text}', '"Agree"')`, proofs[0]);
        await change(`decisions = '{"analytics":"granted"}'`, proofs[1]);
        const { code, stdout } = await runCommand('verify', ...place.words, '--json');
        assert.equal(code, 1);
        const { count, problems } = JSON.parse(stdout);
        assert.equal(count, 3);
        assert.deepEqual(
          problems.sort(),
          [
            `${proofs[0].receipt}: textHash is not the hash of text`,
            `${proofs[1].receipt}: decisions is not that of the proof`,
          ].sort(),
        );
      });
    });

    test('are deleted when they, and their arrival, are older than --keep', async () => {
      const place = await database.createPlace();
      const daysAgo = (days) => new Date(Math.floor(Date.now() / DAY - days) * DAY).toISOString();
      const old = createProof({ time: daysAgo(31) });
      const kept = [createProof({ time: daysAgo(29) }), createProof({ time: daysAgo(3000) })];
      await withDatabase(place, async (opened) => {
        await store(opened, [old], Date.parse(daysAgo(31)));
        await store(opened, kept);
      });
      const receiver = await runReceiver([...place.words, '--keep', '30d']);
      await withDatabase(place, async (opened) => {
        const readReceipts = async () =>
          (await opened.query('SELECT receipt FROM records')).map(({ receipt }) => receipt);
        let receipts = await readReceipts();
        while (receipts.includes(old.receipt)) {
          await wait(20);
          receipts = await readReceipts();
        }
        assert.deepEqual(receipts.sort(), kept.map(({ receipt }) => receipt).sort());
      });
      await receiver.stop();
    });

    test('and showings are deleted by their day', async () => {
      const place = await database.createPlace();
      await withDatabase(place, async (opened) => {
        const add = `INSERT INTO showings VALUES ($1::date, 'a', 'en', 'bar', '', 'x', '', 7)`;
        for (const day of ['2026-01-01', '2026-01-02']) await opened.query(add, [day]);
        assert.equal(await deleteOld(opened, 30, Date.parse(atNoon('2026-02-01'))), 0);
        const left = await opened.query('SELECT day, count FROM showings');
        assert.deepEqual(left, [{ day: '2026-01-02', count: 7 }]);
      });
    });

    test('of version 1 are read by this version', async () => {
      const place = await database.createPlace();
      const fixture = readFileSync(new URL('version-1.sql', import.meta.url), 'utf8');
      await withDatabase(place, async (opened) => {
        for (const sql of fixture.split(/;\n/).filter((part) => part.trim()))
          await opened.query(sql);
        await migrate(opened);
        const { count, problems } = await verifyDatabase(opened, {});
        assert.deepEqual([count, problems], [2, []]);
        assert.deepEqual(await store(opened, [createProof()]), ['kept']);
      });
    });

    test('are migrated in order and once, or not at all', async () => {
      const place = await database.createPlace();
      await withDatabase(place, async (opened) => {
        const steps = ['', 'CREATE TABLE two (a int)', 'INSERT INTO two VALUES (3)'];
        const broken = [...steps, 'INSERT INTO two VALUES (4); SELECT * FROM missing'];
        await migrate(
          opened,
          steps.map((step) => `${step};`),
        );
        await assert.rejects(
          migrate(
            opened,
            broken.map((step) => `${step};`),
          ),
          /missing/,
        );
        await migrate(
          opened,
          steps.map((step) => `${step};`),
        );
        assert.deepEqual(await opened.query('SELECT a FROM two'), [{ a: 3 }]);
        assert.deepEqual(await opened.query('SELECT version FROM schema_version'), [
          { version: 3 },
        ]);
        await assert.rejects(migrate(opened), /tables of version 3, .* use a newer ask-first/);
      });
    });
  });

  test('a file of JSON lines is verified on its own', async () => {
    const lines = [createProof(), { ...createProof(), text: 'Agree' }, createProof()]
      .map((proof) => JSON.stringify({ ...proof, received: '2026-11-30' }))
      .concat('', '{"receipt":');
    const file = join(folder, 'records.jsonl');
    writeFileSync(file, lines.join('\n'));
    const { code, stdout } = await runCommand('verify', file);
    assert.equal(code, 1);
    assert.equal(
      stdout,
      'line 2: textHash is not the hash of text\nline 5: this is no JSON\n4 records checked, 2 do not fit\n',
    );
  });
}
