// Elements that have the names of properties that our code reads, in any place of the page: nothing
// is granted, nothing is thrown into the page, and everything stays held until the choice, and is
// released after it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readShippedNames } from '../harness/shipped-names.mjs';
import { promise } from '../harness/promise.mjs';
import { tag } from '../harness/host-page.mjs';

/** How many elements are tried. `npm run fuzz` tries more. */
const CASES = Number(process.env.FUZZ_RUNS ?? 2000);

/** How many documents are open at a time. */
const FRAMES = 12;

/** Each kind of element by which a page gets a property of the document, the window or a form. */
const KINDS = {
  image: (name) => `<img name="${name}" alt="">`,
  'image with both': (name, other) => `<img id="${name}" name="${other}" alt="">`,
  form: (name) => `<form name="${name}"></form>`,
  'form of that id': (name) => `<form id="${name}"></form>`,
  'form with a field': (name, other) =>
    `<form id="${name}" name="${name}"><input name="${other}"></form>`,
  embed: (name) => `<embed name="${name}">`,
  object: (name) => `<object id="${name}"></object>`,
  frame: (name) => `<iframe name="${name}" title="Frame" hidden></iframe>`,
  link: (name) => `<a id="${name}"></a>`,
  'two links': (name, other) => `<a id="${name}"></a><a id="${name}" name="${other}"></a>`,
  'own element': (name) => `<x-card id="${name}"></x-card>`,
};

/** Runs in the page: finds the names of members of the document or the window, and of a form. */
const sortNames = (names) => {
  const [form, box] = [document.createElement('form'), document.createElement('iframe')];
  return [
    names.filter((name) => name in document || name in window),
    names.filter((name) => name in form || name in box),
  ];
};

/** Creates documents: elements before our tag and after it, and form fields around what is held. */
function createDocuments(all, [members, ofForms]) {
  const mostly = (those) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...those) },
      { weight: 2, arbitrary: fc.constantFrom(...all) },
    );
  const name = mostly(members);
  const field = mostly(ofForms);
  const kinds = fc.constantFrom(...Object.keys(KINDS));
  const elements = fc.array(fc.tuple(kinds, name, fc.oneof(name, field)), {
    minLength: 20,
    maxLength: 60,
  });
  return fc.record({
    before: elements,
    after: elements,
    fields: fc.array(field, { minLength: 20, maxLength: 40 }),
    formName: name,
    how: fc.constantFrom('accept', 'click', 'save'),
  });
}

const write = (list) => list.map(([kind, ...both]) => KINDS[kind](...both)).join('');

/** Runs first in each document: reports to the page around it what goes wrong. */
const watch = (id) => `<script>{
  const note = (...words) => parent.noted.push([${id}, words.map(String).join(' ')]);
  addEventListener('error', ({ message }) => note('uncaught', message));
  addEventListener('unhandledrejection', ({ reason }) => note('rejection', reason));
  for (const level of ['warn', 'error']) console[level] = (...words) => note(level, ...words);
}</script>`;

const htmlOf = ({ before, after, fields, formName }, id, second) => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>Document</title>${watch(id)}</head><body>${write(before)}
${tag('blocking', `data-cookie-name="case-${id}" data-base="/ask-first/"`)}
<form id="${formName}" name="${formName}">${fields.map((name) => `<input name="${name}">`).join('')}
<script type="text/plain" data-consent="analytics">parent.ran.push('${id} inline')</script>
<iframe title="Film" data-consent="analytics" data-embed="Film" data-src="/film/${id}"></iframe>
</form>
<script type="text/plain" data-consent="analytics" data-src="${second.url(`/script.js?name=${id}`)}"></script>
<script type="text/plain" data-consent="analytics">parent.ran.push('${id} last ' + ran)</script>
${write(after)}<form data-consent-open>${fields.map((name) => `<input name="${name}">`).join('')}</form></body></html>`;

/** Runs in the page: opens the documents in frames, and waits until each of them asks. */
async function openDocuments(ids) {
  window.noted = [];
  window.ran = [];
  for (const { frame } of Object.values(window.opened ?? {})) frame.remove();
  window.opened = {};
  for (const id of ids) {
    const frame = document.createElement('iframe');
    Object.assign(frame, { title: 'A case', src: `/case/${id}`, width: 600, height: 500 });
    document.body.append(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    window.opened[id] = { id, frame, loaded };
  }
  for (const each of Object.values(window.opened)) {
    await each.loaded;
    const inner = each.frame.contentWindow;
    // Methods of the prototype: elements have the names of the document's own methods.
    const query = (selector) =>
      inner.Document.prototype.querySelector.call(each.frame.contentDocument, selector);
    const find = (name, part) =>
      query(`ask-first-${name}`)?.shadowRoot?.querySelector(`[part~=${part}]`);
    Object.assign(each, { inner, query, find });
  }
  await window.waitForAll(({ find }) => find('notice', 'accept'));
  return Object.entries(window.opened).flatMap(([id, { inner }]) =>
    inner.askFirst.consent.granted.length === 1 && !inner.askFirst.isGranted('analytics')
      ? []
      : [`${id} grants ${inner.askFirst.consent.granted}`],
  );
}

/**
 * Runs in the page: adds `window.waitForAll`, which waits until something is true in each document,
 * and returns the documents where it is not.
 */
function addWait() {
  window.waitForAll = async (isTrue) => {
    const end = performance.now() + 30_000;
    for (;;) {
      const left = Object.entries(window.opened).filter(([, each]) => !isTrue(each));
      if (left.length === 0) return;
      if (performance.now() > end)
        throw new Error(`not in ${left.map(([id]) => id)}: ${isTrue} ${window.noted.join('; ')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
}

/** Runs in the page: chooses in each document, and waits until everything is released. */
async function chooseInEach(ways) {
  for (const [id, { inner, find, query }] of Object.entries(window.opened)) {
    const how = ways[id];
    if (how === 'accept') void inner.askFirst.accept();
    else if (how === 'click') find('notice', 'accept').click();
    else inner.HTMLElement.prototype.click.call(query('[data-consent-open]'));
  }
  const isSaving = ({ id }) => ways[id] === 'save';
  await window.waitForAll((each) => !isSaving(each) || each.find('preferences', 'accept'));
  for (const each of Object.values(window.opened))
    if (isSaving(each)) each.find('preferences', 'accept').click();
  await window.waitForAll(({ inner }) => inner.askFirst.isGranted('analytics'));
  await window.waitForAll(({ id }) => window.ran.some((name) => name.startsWith(`${id} last`)));
  return [window.ran, window.noted];
}

promise(
  'grants and throws nothing, holds and then releases, whatever the names of elements are',
  async (t) => {
    const page = await t.open(t.site.page('/', '<!doctype html><title>Cases</title>'));
    await page.evaluate(addWait);
    const names = readShippedNames();
    const documents = createDocuments(names, await page.evaluate(sortNames, names));
    let count = 0;
    let cases = 0;
    while (cases < CASES) {
      const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
      const batch = fc.sample(documents, { numRuns: FRAMES, seed });
      const entries = batch.map((made) => [String(count++), made]);
      const told = () =>
        `FUZZ_SEED=${seed} ${JSON.stringify(entries.map(([id, made]) => [id, made]))}`;
      for (const [id, made] of entries) {
        const body = htmlOf(made, id, t.second);
        t.site.file(`/case/${id}`, { type: 'text/html; charset=utf-8', body });
        t.site.file(`/film/${id}`, { type: 'text/html', body: '<title>Film</title>' });
        cases += made.before.length + made.after.length + made.fields.length;
      }
      const ids = entries.map(([id]) => id);
      assert.deepEqual(await page.evaluate(openDocuments, ids), [], told());
      const requested = () => [
        ...t.second.paths(),
        ...t.site.paths().filter((path) => path.startsWith('/film/')),
      ];
      const isOfBatch = (path) =>
        ids.some((id) => path.endsWith(`=${id}`) || path.endsWith(`/${id}`));
      assert.deepEqual(requested().filter(isOfBatch), [], told());
      const ways = Object.fromEntries(entries.map(([id, { how }]) => [id, how]));
      const [ran, noted] = await page.evaluate(chooseInEach, ways);
      const expected = ids.flatMap((id) => [`${id} inline`, `${id} last ${id}`]);
      assert.deepEqual(ran.sort(), expected.sort(), told());
      assert.deepEqual(noted, [], told());
      await t.eventually(() => requested().filter(isOfBatch).length === 2 * ids.length);
    }
  },
  { once: 'a look at many names: those of all members are tried in each engine' },
);
