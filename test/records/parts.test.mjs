// Parts of the receiver that need no database.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs, { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSource } from '../package/load-source.mjs';
import { folder } from '../package/temporary-folder.mjs';
import { createProof, createShowing } from './proofs.mjs';
import { ORIGIN, post, TOKEN } from './run-receiver.mjs';

const NODE = { platform: 'node' };
const { createBatches } = await loadSource('src/records/create-batches.ts');
const { claimFolder, connectToFolder } = await loadSource('src/records/folder-socket.ts', NODE);
const { createRateLimit } = await loadSource('src/records/create-rate-limit.ts');
const { loadPeer } = await loadSource('src/records/load-peer.ts', NODE);
const { startReceiver } = await loadSource('src/records/start-receiver.ts', NODE);
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
  const results = [1, 2, 3].map((entry) => batches.add(entry, 1));
  await batches.whenDone();
  assert.deepEqual(await Promise.all(results), [2, 4, 6]);
  assert.deepEqual(writes, [[1], [2, 3]]);
});

test('writes all other entries when the database refuses one', async () => {
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
  const waiting = Array.from({ length: 2000 }, (_, entry) => batches.add(entry, 1).catch(() => {}));
  // One is being written.
  waiting.push(batches.add('last', 1).catch(() => {}));
  assert.throws(() => batches.add('one more', 1), { status: 503 });
  await Promise.all(waiting);
  assert.ok(tries < 20, `${tries} tries`);
});

test('bounds what waits, and what is written at once, by its bytes', async () => {
  const MIB = 1024 * 1024;
  const writes = [];
  const batches = createBatches(
    async (entries) => {
      writes.push(entries.length);
      return entries;
    },
    () => false,
  );
  const waiting = [batches.add(0, 2 * MIB)];
  for (let count = 1; count <= 64; count++) waiting.push(batches.add(count, MIB / 4));
  assert.throws(() => batches.add(65, 1), { status: 503 });
  await Promise.all(waiting);
  assert.deepEqual(writes, [1, ...Array(16).fill(4)]);
  assert.equal(await batches.add('later', 16 * MIB), 'later');
});

/** A folder whose receiver was killed: its socket is there, and nobody listens at it. */
async function createLeftFolder() {
  const data = mkdtempSync(join(folder, 'left-'));
  mkdirSync(join(data, 'in-use'));
  const address = join(data, 'in-use', 'killed');
  const killed = createServer().listen(address);
  await once(killed, 'listening');
  renameSync(address, `${address}-kept`);
  await once(killed.close(), 'close');
  renameSync(`${address}-kept`, address);
  return data;
}

const ofSockets = { skip: process.platform === 'win32' };

test(
  'gives a folder whose receiver was killed to one of many that ask at once',
  ofSockets,
  async () => {
    for (let round = 0; round < 10; round++) {
      const data = await createLeftFolder();
      const claims = await Promise.all(Array.from({ length: 12 }, () => claimFolder(data)));
      const [claim, ...others] = claims.filter(Boolean);
      assert.ok(claim);
      assert.deepEqual(others, []);
      assert.equal(await claimFolder(data), null);
      await claim.release();
      assert.deepEqual(readdirSync(data), []);
    }
  },
);

test('leaves a folder to a process that was quicker at any step', ofSockets, async () => {
  const { promises } = fs;
  for (const step of ['mkdtemp', 'rename', 'readdir', 'rm']) {
    const data = await createLeftFolder();
    const original = promises[step];
    let quicker = null;
    promises[step] = async (...words) => {
      promises[step] = original;
      syncBuiltinESMExports();
      quicker = await claimFolder(data);
      return original(...words);
    };
    syncBuiltinESMExports();
    const claim = await claimFolder(data);
    assert.ok(quicker, `${step} was not reached`);
    assert.equal(claim, null, step);
    await quicker.release();
  }
});

test('leaves nothing behind in a folder that cannot be claimed', ofSockets, async () => {
  const data = join(folder, 'a-long-name'.repeat(10));
  mkdirSync(data);
  await assert.rejects(claimFolder(data), /the path of .* is too long: use a shorter one/);
  assert.deepEqual(readdirSync(data), []);
});

/** How the connection to another process can end before its answer. */
const ends = {
  'with an answer that is not complete': (socket) => socket.end('{"rows":['),
  'by a reset': (socket) => socket.destroy(),
};
for (const [how, end] of Object.entries(ends))
  test(`says what to do when the receiver that is asked ends ${how}`, ofSockets, async () => {
    const data = mkdtempSync(join(folder, 'asked-'));
    mkdirSync(join(data, 'in-use'));
    // Paused, so that the query is not read. To destroy the socket then resets the connection.
    const receiver = createServer({ pauseOnConnect: true }).listen(join(data, 'in-use', 'asked'));
    await once(receiver, 'listening');
    const sockets = [];
    receiver.on('connection', (socket) => sockets.push(socket.on('error', () => {})));
    const reader = await connectToFolder(data);
    const answer = assert.rejects(reader.query('SELECT 1'), /has ended: try again/);
    // The first connection only checks that a process listens.
    while (sockets.length < 2) await once(receiver, 'connection');
    // By then, the query has been sent.
    await new Promise((done) => setImmediate(done));
    end(sockets[1]);
    await answer;
    await reader.close();
    for (const socket of sockets) socket.destroy();
    receiver.close();
  });

test('gives each statement of a request a time, after which a silent database has failed', async () => {
  const times = [];
  const database = {
    async query(_sql, _parameters, longest) {
      times.push(longest);
      return [];
    },
  };
  const options = { host: '127.0.0.1', port: 0, origins: [ORIGIN], rate: 100, token: TOKEN };
  const receiver = await startReceiver(database, { ...options, report: assert.ifError });
  await post(`${receiver.url}/records`, createProof());
  await post(`${receiver.url}/showings`, createShowing());
  await fetch(`${receiver.url}/health`);
  const headers = { Authorization: `Bearer ${TOKEN}` };
  await fetch(`${receiver.url}/records?receipt=1-2-3-4`, { headers });
  await receiver.stop();
  assert.deepEqual(times, Array(5).fill(20_000));
});

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
