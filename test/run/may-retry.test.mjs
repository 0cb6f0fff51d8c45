import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayRetry } from './may-retry.mjs';

const file = (...tests) => `describe('all', () => {\n${tests.join('\n')}\n});`;

test('tries a test once more that waits for the page alone', () => {
  const code = file(
    `it('moves the focus', async () => { await waitUntil(isOpen); });`,
    `it('stores a cookie', () => expect(document.cookie).to.equal(''));`,
  );
  assert.equal(mayRetry('moves the focus', code), true);
});

for (const [what, text] of [
  ['requests', `expect(server.requests()).to.be.empty`],
  ['cookies', `expect(document.cookie).to.equal('')`],
  ['grants', `expect(isGranted('analytics')).to.equal(false)`],
  ['random cases', `fc.assert(fc.property(fc.string(), (text) => check(text)))`],
  ['random cases in another form', `verify(asyncProperty(valid, check))`],
])
  test(`never tries a test again that looks at ${what}`, () => {
    const code = file(`it('holds', () => { ${text}; });`, `it('opens', () => {});`);
    assert.equal(mayRetry('holds', code), false);
    assert.equal(mayRetry('opens', code), true);
  });

test('never tries again what it does not find in the file, nor a file that failed as a whole', () => {
  const code = file('for (const name of names) it(`opens ${name}`, () => {});');
  assert.equal(mayRetry('opens a', code), false);
  assert.equal(mayRetry(null, code), false);
});

test('never tries one of two tests of a title again if the other looks at grants', () => {
  const code = file(`it('opens', () => {});`, `it('opens', () => isGranted('embeds'));`);
  assert.equal(mayRetry('opens', code), false);
});
