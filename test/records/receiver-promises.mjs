import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createProof, createShowing } from './proofs.mjs';
import { ORIGIN, post, runReceiver, TOKEN } from './run-receiver.mjs';
import { openDatabase } from './databases.mjs';

/** Bodies that are no record, by what is wrong with them. */
const WRONG = {
  'a list': [createProof()],
  null: 'null',
  'no JSON': '{"receipt":',
  'no UTF-8': Uint8Array.of(0x22, 0xff, 0x22),
  'a field of the page’s own': createProof({ userId: '7' }),
  'no receipt': createProof({ receipt: undefined }),
  'a receipt of another form': createProof({ receipt: 'reader@paper.example' }),
  'no site': createProof({ site: ' ' }),
  'another schema': createProof({ schema: 2 }),
  'an act that there is not': createProof({ method: 'agree' }),
  'no decisions': createProof({ decisions: {} }),
  'decisions as a list': createProof({ decisions: ['granted'] }),
  'a decision that there is not': createProof({ decisions: { analytics: 'maybe' } }),
  'a purpose with spaces': createProof({ decisions: { 'my name': 'granted' } }),
  'a revision with a bar': createProof({ revision: '1|2' }),
  'a time of another form': createProof({ time: '2026-11-24' }),
  'a day that there is not': createProof({ time: '2026-02-30T00:00:00.000Z' }),
  'a time in the future': createProof({ time: '2125-01-01T00:00:00.000Z' }),
  'a number for the text': createProof({ text: 7, textHash: '' }),
  'another hash': createProof({ textHash: 'abc' }),
  'a null character': createProof({ text: 'a\u0000b' }),
  'half of a character': createProof({ text: 'a\ud83c' }),
  'hidden lines as a text': createProof({ hidden: 'Decline' }),
  'too many hidden lines': createProof({ hidden: Array(501).fill('a') }),
  'a layout with a space': createProof({ layout: 'my layout' }),
  'a variant as a number': createProof({ variant: 7 }),
};

/** What the receiver promises on each database. */
export function describeReceiver(database) {
  describe(`the receiver on ${database.name}`, () => {
    let receiver;
    let place;
    const send = (body, headers) => post(`${receiver.url}/records`, body, headers);
    const read = (receipt, authorization = `Bearer ${TOKEN}`) =>
      fetch(`${receiver.url}/records?receipt=${receipt}`, {
        headers: { Authorization: authorization },
      });
    async function countRows(sql, parameters) {
      const reader = await openDatabase(place);
      const [{ count }] = await reader.query(`SELECT count(*) AS count ${sql}`, parameters);
      await reader.close();
      return count;
    }

    before(async () => {
      place = await database.createPlace();
      receiver = await runReceiver([...place.words, '--origin', 'http://other.example:8080']);
    });
    after(() => receiver.stop());

    test('keeps a record, and shows it to the bearer of the token', async () => {
      const proof = createProof({ layout: 'box', variant: 'b', hidden: ['Read more'] });
      assert.equal((await send(proof)).status, 204);
      const { received, ...kept } = await (await read(proof.receipt)).json();
      assert.deepEqual(kept, proof);
      assert.match(received, /^\d{4}-\d\d-\d\d$/);
    });

    test('keeps records of all acts, without a text and in each script', async () => {
      const proofs = [
        ...['decline', 'save', 'withdraw', 'api', 'gpc', 'app', 'migrated'].map((method) =>
          createProof({ method, text: '', textHash: '', locale: '', fingerprint: '' }),
        ),
        { ...createProof({ text: 'ملفات تعريف الارتباط 🍪\nरुको' }), hidden: undefined },
        createProof({ fingerprint: '-0.tozc00.wnq4-1.tozbzz.wnq4.7e4b', site: "L’Écho '); --" }),
      ];
      for (const proof of proofs) {
        const response = await send(proof);
        assert.equal(response.status, 204, await response.text());
        const { received, ...kept } = await (await read(proof.receipt)).json();
        assert.deepEqual({ ...kept, received }, { ...JSON.parse(JSON.stringify(proof)), received });
      }
    });

    test('keeps a record once that comes again, one after the other and at once', async () => {
      const proof = createProof();
      const responses = [await send(proof), await send(proof)];
      const other = createProof();
      responses.push(...(await Promise.all(Array.from({ length: 20 }, () => send(other)))));
      assert.deepEqual([...new Set(responses.map(({ status }) => status))], [204]);
      const receipts = [proof.receipt, other.receipt];
      assert.equal(await countRows('FROM records WHERE receipt = ANY($1)', [receipts]), 2);
    });

    test('refuses another choice with a receipt that is known', async () => {
      const proof = createProof();
      await send(proof);
      const response = await send({ ...proof, decisions: { analytics: 'denied' } });
      assert.equal(response.status, 409);
      const { decisions } = await (await read(proof.receipt)).json();
      assert.deepEqual(decisions, proof.decisions);
    });

    for (const [name, body] of Object.entries(WRONG))
      test(`refuses ${name}`, async () => {
        const before = await countRows('FROM records');
        const response = await send(body);
        assert.equal(response.status, 400);
        assert.equal(typeof (await response.json()).error, 'string');
        assert.equal(await countRows('FROM records'), before);
      });

    test('counts showings of a day, and nothing else of them', async () => {
      const showing = createShowing({ site: 'Counted' });
      const all = [showing, showing, createShowing({ site: 'Counted', variant: 'b' }), showing];
      const responses = await Promise.all(all.map((one) => post(`${receiver.url}/showings`, one)));
      assert.ok(responses.every(({ status }) => status === 204));
      const reader = await openDatabase(place);
      const rows = await reader.query(
        `SELECT variant, count, layout FROM showings WHERE site = 'Counted' ORDER BY variant`,
      );
      await reader.close();
      assert.deepEqual(rows, [
        { variant: '', count: 3, layout: 'bar' },
        { variant: 'b', count: 1, layout: 'bar' },
      ]);
      for (const wrong of [{ ...showing, visitor: '7' }, { ...showing, textHash: '' }, {}, []])
        assert.equal((await post(`${receiver.url}/showings`, wrong)).status, 400);
    });

    test('answers listed origins alone', async () => {
      const proof = createProof();
      const listed = await send(proof, { Origin: 'http://other.example:8080' });
      assert.equal(listed.headers.get('access-control-allow-origin'), 'http://other.example:8080');
      assert.equal(listed.headers.get('vary'), 'Origin');
      for (const Origin of [`${ORIGIN}.evil.example`, 'http://paper.example', 'null', '']) {
        for (const path of ['records', 'showings']) {
          const response = await post(`${receiver.url}/${path}`, createProof(), { Origin });
          assert.equal(response.status, 403);
          assert.equal(response.headers.get('access-control-allow-origin'), null);
        }
      }
    });

    test('lets the page of a listed origin send JSON, without credentials', async () => {
      const ask = (Origin) =>
        fetch(`${receiver.url}/records`, {
          method: 'OPTIONS',
          headers: { Origin, 'Access-Control-Request-Headers': 'content-type' },
        });
      const { status, headers } = await ask(ORIGIN);
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), ORIGIN);
      assert.equal(headers.get('access-control-allow-methods'), 'POST');
      assert.equal(headers.get('access-control-allow-headers'), 'Content-Type');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.equal((await ask('https://evil.example')).status, 403);
    });

    test('shows no record without the token', async () => {
      const proof = createProof();
      await send(proof);
      for (const authorization of ['', TOKEN, `Bearer ${TOKEN}x`, `bearer ${TOKEN}`, 'Bearer '])
        assert.equal((await read(proof.receipt, authorization)).status, 401);
      assert.equal((await read('1-2-3-4')).status, 404);
      assert.equal((await read("' OR true --")).status, 404);
      assert.equal((await read('1-2-3-4%00')).status, 404);
    });

    test('says at /health whether the database answers', async () => {
      const response = await fetch(`${receiver.url}/health`);
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { ok: true });
    });

    test('never prints the token', () => assert.ok(!receiver.output().includes(TOKEN)));
  });
}
