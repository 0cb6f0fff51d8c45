// What visitors and site owners are told: a proof with all of its parts, and the mistakes in options.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check } from './check.mjs';

const { records } = await loadSource('test/core/nearly-records.ts');
const { createReceipt, presentProof } = await loadSource('src/core/proof.ts');
const { reportWrongOption } = await loadSource('src/core/wrong-option.ts');

test('shows a proof with all of its parts on one level', () => {
  const lines = fc.option(fc.array(fc.string(), { maxLength: 2 }), { nil: undefined });
  const layouts = fc.constantFrom('bar', 'box', 'dialog', 'settings');
  const variants = fc.constantFrom(undefined, 'short');
  const proofs = fc.tuple(records, fc.string(), fc.string(), lines, lines, layouts, variants);
  check(proofs, ([record, receipt, text, hidden, unequal, layout, variant]) => {
    const proof = { record, site: 'The Post', receipt, text, hidden, unequal, layout, variant };
    const shown = presentProof(proof);
    const { text: textHash, ...rest } = record;
    const time = new Date(record.time).toISOString();
    const measured = hidden === undefined ? {} : { hidden, unequal, layout };
    assert.deepEqual(shown, {
      ...rest,
      time,
      textHash,
      text,
      receipt,
      site: 'The Post',
      ...(variant === undefined ? {} : { variant }),
      ...measured,
    });
  });
});

test('names each choice by four numbers of its own, with and without `crypto`', (t) => {
  const receipts = new Set();
  check(fc.boolean(), (isTaken) => {
    const mock = t.mock.method(crypto, 'getRandomValues');
    if (isTaken) mock.mock.mockImplementation(() => assert.fail('taken away'));
    const receipt = createReceipt();
    mock.mock.restore();
    assert.match(receipt, /^\d+-\d+-\d+-\d+$/);
    assert.ok(receipt.split('-').every((number) => Number(number) < 2 ** 32));
    assert.ok(receipt.split('-').some((number) => Number(number) > 2 ** 20));
    assert.ok(!receipts.has(receipt));
    receipts.add(receipt);
  });
});

test('reports a wrong option with what is used in its place', () => {
  const messages = fc.tuple(fc.string(), fc.anything(), fc.oneof(fc.string(), fc.constant(0)));
  check(fc.tuple(messages, fc.option(fc.string())), ([[option, found, used], problem]) => {
    const reports = [];
    const report = (...words) => reports.push(words);
    reportWrongOption(report, option, found, used, problem ?? undefined);
    const message = `${problem ?? 'wrong option'} "${option}":`;
    const shown = used === '' || used === 0 ? 'nothing' : used;
    assert.deepEqual(reports, [['error', message, found, 'Used instead:', shown]]);
  });
});
