// Parts of the receiver that need no database.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs, { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSource } from '../package/load-source.mjs';
import { folder } from '../package/temporary-folder.mjs';

const NODE = { platform: 'node' };
const { createBatches } = await loadSource('src/records/create-batches.ts');
const { claimFolder } = await loadSource('src/records/folder-socket.ts', NODE);
const { createRateLimit } = await loadSource('src/records/create-rate-limit.ts');
const { loadPeer } = await loadSource('src/records/load-peer.ts', NODE);
const { parseDays } = await loadSource('src/records/retention.ts');

test('allows twice the rate at once after a pause, and the rate afterwards', () => {
  let time = 0;
  const isAllowed = createRateLimit(10, () => time);
  const count = () => Array.from({ length: 100 }, isAllowed).filter(Boolean).length;
  assert.equal(count(), 20);
  time += 500;
  assert.equal(count(), 5);
  time += 1_000_000;
  assert.equal(count(), 20);
});

test('writes together what comes during a write, and gives each its own result', async () => {
  const writes = [];
  const batches = createBatches(
    async (entries) => {
      writes.push(entries);
      return entries.map((entry) => entry * 2);
    },
    () => false,
  );
  const results = [1, 2, 3].map((entry) => batches.add(entry));
  await batches.whenDone();
  assert.deepEqual(await Promise.all(results), [2, 4, 6]);
  assert.deepEqual(writes, [[1], [2, 3]]);
});

test('writes the others when the database takes one entry not, and that alone', async () => {
  const kept = [];
  const batches = createBatches(
    async (entries) => {
      if (entries.includes('bad')) throw new Error('a bad entry');
      kept.push(...entries);
      return entries;
    },
    ({ message }) => message === 'a bad entry',
  );
  const entries = ['a', 'b', 'bad', 'c'];
  const results = await Promise.allSettled(entries.map((entry) => batches.add(entry)));
  const refused = results.map(({ status }) => status === 'rejected');
  assert.deepEqual(refused, [false, false, true, false]);
  assert.deepEqual(kept, ['a', 'b', 'c']);
});

test('tries once when the database is away, and takes no more than can wait', async () => {
  let tries = 0;
  const batches = createBatches(
    async () => {
      tries++;
      throw new Error('the database is away');
    },
    () => false,
  );
  const waiting = Array.from({ length: 2000 }, (_, entry) => batches.add(entry).catch(() => {}));
  // One is being written.
  waiting.push(batches.add('last').catch(() => {}));
  assert.throws(() => batches.add('one more'), { status: 503 });
  await Promise.all(waiting);
  assert.ok(tries < 20, `${tries} tries`);
});

test(
  'leaves a folder to a process that was quicker to take it from a killed one',
  { skip: process.platform === 'win32' },
  async (t) => {
    const data = mkdtempSync(join(folder, 'taken-'));
    const address = join(data, 'in-use');
    const quicker = createServer();
    t.after(() => quicker.close());
    // A socket that nobody listens at.
    const killed = createServer().listen(address);
    await once(killed, 'listening');
    renameSync(address, `${address}-kept`);
    await once(killed.close(), 'close');
    renameSync(`${address}-kept`, address);

    const { rename } = fs.promises;
    fs.promises.rename = async (...paths) => {
      fs.promises.rename = rename;
      syncBuiltinESMExports();
      rmSync(address);
      await once(quicker.listen(address), 'listening');
      return rename(...paths);
    };
    syncBuiltinESMExports();
    const claim = await claimFolder(data);
    t.after(() => claim?.release());
    assert.equal(claim, null);
    const socket = connect(address);
    await once(socket, 'connect');
    socket.destroy();
  },
);

test('says how to install a package that is missing', () =>
  assert.rejects(loadPeer('ask-first-missing'), /npm install ask-first-missing/));

for (const [text, days] of Object.entries({
  '1d': 1,
  '400d': 400,
  '18m': 548,
  '5y': 1826,
  '100y': 36_525,
}))
  test(`reads ${text} as ${days} days`, () => assert.equal(parseDays(text), days));

for (const text of [
  '',
  '5',
  'y',
  '0y',
  '-1y',
  '1.5y',
  '5 y',
  '5Y',
  '5yy',
  '100000d',
  '101y',
  '9999y',
])
  test(`reads ${JSON.stringify(text)} as no time`, () => assert.equal(parseDays(text), undefined));
