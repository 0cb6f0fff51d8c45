import assert from 'node:assert/strict';
import fc from 'fast-check';
import { promiseWith } from '../harness/promise.mjs';
import {
  afterReload,
  answerSettings,
  choose,
  hostPage,
  openSettings,
} from '../harness/host-page.mjs';

const promise = promiseWith({ once: 'the same code decides in every engine' });

const all = (decision) => ({ analytics: decision, advertising: decision });
const decision = fc.constantFrom('granted', 'denied');
const decisions = fc.record({ analytics: decision, advertising: decision });

/**
 * The acts of a visitor, or of the page's own code: the name of each, what it decides (undefined:
 * nothing, null: the choice is forgotten), the method that the record must name, and a function
 * that does it.
 */
const acts = fc.oneof(
  fc.constantFrom(
    ['Accept', all('granted'), 'accept', (page) => choose(page, 'accept')],
    ['Decline', all('denied'), 'decline', (page) => choose(page, 'decline')],
  ),
  fc.constantFrom(
    ['Accept all', all('granted'), 'accept', (page) => bySettings(page, 'accept')],
    ['Decline all', all('denied'), 'decline', (page) => bySettings(page, 'decline')],
    ['close', undefined, '', (page) => bySettings(page, 'close')],
  ),
  decisions.map((wanted) => ['Save', wanted, 'save', (page) => save(page, wanted)]),
  fc.constantFrom(
    ['accept()', all('granted'), 'api', (page) => call(page, 'accept')],
    ['decline()', all('denied'), 'api', (page) => call(page, 'decline')],
    ['withdraw()', all('denied'), 'withdraw', (page) => call(page, 'withdraw')],
    ['forget()', null, '', (page) => call(page, 'forget')],
  ),
  decisions.map((wanted) => ['decide()', wanted, 'api', (page) => call(page, 'decide', wanted)]),
);

async function bySettings(page, part) {
  await openSettings(page);
  await answerSettings(page, part);
}

async function save(page, wanted) {
  await openSettings(page);
  for (const [name, value] of Object.entries(wanted)) {
    const isOn = await page.evaluate(
      (id) =>
        document.querySelector('ask-first-preferences').shadowRoot.querySelector(`[name=${id}]`)
          .checked,
      name,
    );
    if (isOn !== (value === 'granted')) await page.click('ask-first-preferences', `[name=${name}]`);
  }
  await answerSettings(page, 'save');
}

/** Resolves when the call is done, or when it has reloaded the document. */
const call = (page, name, wishes) =>
  page.evaluate(([what, wish]) => askFirst[what](wish), [name, wishes]).catch(() => {});

const isGranted = (state, id) => state?.[id] === 'granted';
const grants = (state) => Object.keys(state ?? {}).filter((id) => isGranted(state, id));

promise('stores every act, in whatever order acts come, and grants nothing before', async (t) => {
  const visitor = await t.visitor();
  const page = await visitor.open(t.site.page('/empty', '<!doctype html><title>Empty</title>'));
  let run = 0;
  const requested = (name) => t.second.paths().some((path) => path.includes(`name=${name}-${run}`));
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 5 }), async (list) => {
      run++;
      const script = (id) =>
        `<script type="text/plain" data-consent="${id}" data-src="${t.second.url(`/script.js?name=${id}-${run}`)}"></script>`;
      const url = t.site.page('/', hostPage(script('analytics') + script('advertising')));
      await page.goto(t.site.url('/empty'));
      await page.evaluate(() => {
        document.cookie = 'ask-first=; max-age=0; path=/';
        localStorage.clear();
        sessionStorage.clear();
      });
      await page.goto(url);
      await page.waitFor(() => document.querySelector('ask-first-notice'));

      let state = null;
      const ever = new Set();
      for (const [name, wanted, method, perform] of list) {
        // The first layer is shown only while nothing is decided.
        if (state && ['Accept', 'Decline'].includes(name)) continue;
        const next = wanted === undefined ? state : wanted;
        const isLost = grants(state).some((id) => !isGranted(next, id));
        if (isLost) await afterReload(page, () => perform(page));
        else await perform(page);
        state = next;
        grants(state).forEach((id) => ever.add(id));
        await page.waitFor(
          (expected) =>
            JSON.stringify(askFirst.consent.record?.decisions ?? null) === expected &&
            !document.querySelector('ask-first-preferences') &&
            !!document.querySelector('ask-first-notice') === (expected === 'null'),
          JSON.stringify(state),
        );
        const record = await page.evaluate('askFirst.consent.record');
        if (state && method) assert.equal(record.method, method, name);
        // A first choice is stored after the paint.
        const isStored = async () => !state || (await page.cookies())['ask-first'];
        await t.eventually(isStored);
        const stored = (await page.cookies())['ask-first'] ?? '';
        const pairs = Object.entries(state ?? {}).map((pair) => pair.join(':'));
        if (state) assert.equal(stored.split('|')[3], pairs.join('+'), name);
        else assert.equal(stored, '');
        if (/Decline|decline|withdraw/.test(name)) assert.doesNotMatch(stored, /granted/);
        for (const id of ['analytics', 'advertising'])
          if (!ever.has(id)) assert.equal(requested(id), false, `${id} before consent`);
        for (const id of grants(state)) await t.eventually(() => requested(id));
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
