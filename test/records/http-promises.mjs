import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createProof } from './proofs.mjs';
import { ORIGIN, post, runReceiver } from './run-receiver.mjs';

/** What a request says of a visitor. */
const VISITOR = {
  'User-Agent': 'AgentOfTheVisitor/1.0',
  'X-Forwarded-For': '203.0.113.77',
  'Accept-Language': 'tlh-visitor',
  Referer: 'https://paper.example/visited-article',
  Cookie: 'visitor=cookie-of-the-visitor',
};
const TRACES = [
  'AgentOfTheVisitor',
  '203.0.113.77',
  'tlh-visitor',
  'visited-article',
  'cookie-of-the-visitor',
  '127.0.0.77',
];

/** Sends a body from an IP address of its own, part by part. Resolves with the response. */
async function sendParts(url, parts, headers = {}) {
  const sent = request(url, {
    method: 'POST',
    localAddress: '127.0.0.77',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
  });
  const answered = once(sent, 'response');
  for (const part of parts) sent.write(part);
  sent.end();
  const [response] = await answered;
  response.resume();
  return response;
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());

/** What the receiver promises on any database. */
export function describeHttp(database) {
  describe('the receiver', () => {
    let receiver;
    let place;
    before(async () => {
      place = database.createPlace();
      receiver = await runReceiver(place.words);
    });
    after(() => receiver.stop());

    test('refuses a body that is too large, whether it says so or not', async () => {
      const most = 256 * 1024;
      assert.equal((await post(`${receiver.url}/records`, 'x'.repeat(most + 1))).status, 413);
      const parts = Array.from({ length: 5 }, () => 'x'.repeat(most / 4));
      const { statusCode } = await sendParts(`${receiver.url}/records`, parts);
      assert.equal(statusCode, 413);
      assert.equal((await post(`${receiver.url}/records`, 'x'.repeat(most))).status, 400);
    });

    test('refuses all types but plain JSON', async () => {
      for (const headers of [
        { 'Content-Type': 'text/plain' },
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        { 'Content-Encoding': 'gzip' },
      ])
        assert.equal((await post(`${receiver.url}/records`, createProof(), headers)).status, 415);
    });

    test('refuses other methods and addresses', async () => {
      const statusOf = async (path, method) =>
        (await fetch(`${receiver.url}${path}`, { method })).status;
      assert.equal(await statusOf('/records', 'PUT'), 405);
      assert.equal(await statusOf('/showings', 'GET'), 405);
      assert.equal(await statusOf('/', 'GET'), 404);
      assert.equal(await statusOf('/constructor', 'GET'), 404);
      assert.equal(await statusOf('//', 'GET'), 404);
    });

    test('answers before and after a browser that leaves in the middle', async () => {
      const sent = request(`${receiver.url}/records`, {
        method: 'POST',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json', 'Content-Length': 500 },
      });
      sent.on('error', () => {});
      sent.write('{');
      await once(sent, 'socket');
      sent.destroy();
      assert.equal((await post(`${receiver.url}/records`, createProof())).status, 204);
      assert.ok(!receiver.output().includes('failed'));
    });

    test('refuses what comes too fast, and goes on afterwards', async () => {
      const slow = await runReceiver([...database.createPlace().words, '--rate', '2']);
      try {
        const responses = await Promise.all(
          Array.from({ length: 12 }, () => post(`${slow.url}/records`, createProof())),
        );
        const refused = responses.filter(({ status }) => status === 429);
        assert.ok(refused.length > 0 && refused.length < 12, `${refused.length} refused`);
        assert.ok(refused.every(({ headers }) => headers.get('retry-after') === '30'));
        assert.equal((await fetch(`${slow.url}/health`)).status, 200);
        const evil = { Origin: 'https://evil.example' };
        for (let count = 0; count < 12; count++)
          assert.equal((await post(`${slow.url}/records`, createProof(), evil)).status, 403);
        assert.equal((await fetch(`${slow.url}/records?receipt=1-2-3-4`)).status, 401);
        let { status } = await post(`${slow.url}/records`, createProof());
        while (status === 429) {
          await wait(50);
          ({ status } = await post(`${slow.url}/records`, createProof()));
        }
        assert.equal(status, 204);
      } finally {
        await slow.stop();
      }
    });

    test('answers what it has taken before it stops', async () => {
      const stopping = await runReceiver(database.createPlace().words);
      const responses = Array.from({ length: 30 }, () =>
        post(`${stopping.url}/records`, createProof(), { Connection: 'close' }).then(
          ({ status }) => status,
          () => 'not taken',
        ),
      );
      assert.equal(await responses[0], 204);
      assert.equal(await stopping.stop(), 0);
      const statuses = new Set(await Promise.all(responses));
      statuses.delete('not taken');
      assert.deepEqual([...statuses], [204]);
      assert.match(stopping.output(), /Stopped$/);
    });

    test('leaves no trace of a visitor in its files or in what it prints', async () => {
      const url = `${receiver.url}/records?from=visited-article`;
      const proof = createProof();
      const { statusCode } = await sendParts(url, [JSON.stringify(proof)], VISITOR);
      assert.equal(statusCode, 204);
      await sendParts(url, ['{'], VISITOR);
      await receiver.stop();
      const kept = [...filesIn(place.data).map((path) => readFileSync(path, 'latin1'))];
      assert.ok(
        kept.some((text) => text.includes(proof.receipt)),
        'the record is in the files',
      );
      for (const trace of TRACES)
        assert.ok(![...kept, receiver.output()].some((text) => text.includes(trace)), trace);
    });
  });
}
