import assert from 'node:assert/strict';
import axe from 'axe-core';
import { choose, hostPage } from '../harness/host-page.mjs';
import { MAPPED_HOST } from '../harness/mapped-host.mjs';
import { promise } from '../harness/promise.mjs';

/** A page that leaks in every way that the panel distinguishes. */
const leakyPage = (second) =>
  hostPage(
    `<script id="stats" async src="${second.url('/script.js?name=stats')}"></script>
<img alt="" src="${second.url('/pixel.gif?tag')}">
<img alt="" srcset="${second.url('/pixel.gif?w_40,h_30')} 40w">
<iframe title="A" src="${second.url('/frame.html?frame')}"></iframe>
<script>fetch('${second.url('/pixel.gif?fetched')}');
document.cookie = '_early=1'; localStorage.early = '1';</script>
<script type="text/plain" data-consent="analitics" data-consent-src="/never.js"></script>`,
    { attributes: 'data-lint data-layout="bax"' },
  );

const isReady = () => !!document.querySelector('ask-first-lint')?.shadowRoot?.firstElementChild;

// Runs in the page: the texts of the items in the report.
const readItems = () =>
  [...document.querySelector('ask-first-lint').shadowRoot.querySelectorAll('li')].map((item) => {
    const lines = item.firstElementChild ? [...item.children] : [item];
    return lines.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
  });

/** Presses the button with this label. */
const press = (page, label) =>
  page.evaluate((text) => {
    const buttons = document.querySelector('ask-first-lint').shadowRoot.querySelectorAll('button');
    [...buttons].find(({ textContent }) => textContent.trim() === text).click();
  }, label);

async function openLeaky(t) {
  const page = await t.open(t.site.page('/', leakyPage(t.second)));
  await page.waitFor(isReady);
  await page.waitFor(
    `(${readItems})().some((text) => text.includes('analitics') || text.includes('unknown purpose'))`,
  );
  await t.settled(page);
  return page;
}

promise(
  'lists what was requested and kept without consent, with the line to write instead',
  async (t) => {
    const page = await openLeaky(t);
    // The panel names later code by its address.
    t.site.file('/late.js', {
      type: 'text/javascript',
      body: "document.cookie = '_late=1'; localStorage.setItem('late', '1')",
    });
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { src: '/late.js' }));
    });
    await page.waitFor(
      `(${readItems})().some((text) => text.includes('late.js') && text.includes('localStorage'))`,
    );
    const items = await page.evaluate(readItems);
    const itemOf = (what) => {
      const found = items.filter((text) => text.includes(what));
      assert.equal(found.length, 1, `${what}: ${items.join('\n')}`);
      return found[0];
    };
    const mark = 'data-consent="analytics advertising"';
    const stats = t.second.url('/script.js?name=stats');
    assert.match(itemOf('name=stats'), /<script id="stats"> by src/);
    const line = `<script type="text/plain" ${mark} id="stats" async data-consent-src="${stats}"></script>`;
    assert.ok(itemOf('name=stats').endsWith(`Instead: ${line}`), itemOf('name=stats'));
    assert.match(
      itemOf('pixel.gif?tag'),
      /Instead: <img data-consent="[^"]+" alt data-consent-src=/,
    );
    assert.match(itemOf('pixel.gif?w_40,h_30'), /<img> by srcset/);
    assert.match(itemOf('frame.html?frame'), /Instead: <iframe .*><\/iframe>$/);
    assert.match(itemOf('pixel.gif?fetched'), /code, by fetch .*whenGranted\('analytics'\)/);
    assert.match(
      itemOf('_early'),
      /^cookie: _early .*before this panel was there.*"cookies":\["_early"\]/,
    );
    assert.match(itemOf('storage: early'), /localStorage/);
    assert.match(itemOf('_late'), /cookie, written by http.*\/late\.js/);
    assert.match(itemOf('storage: late'), /localStorage, written by http.*\/late\.js/);
    assert.match(itemOf('"layout"'), /wrong option "layout": bax Used instead: bar/);
    assert.match(itemOf('unknown purpose'), /held: <script>$/);
  },
);

promise(
  'tries choices, follows the state, and finds nothing more once a purpose is granted',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage('', { attributes: 'data-lint' })));
    await page.waitFor(isReady);
    const readState = () =>
      document
        .querySelector('ask-first-lint')
        .shadowRoot.querySelector('dl')
        .textContent.replace(/\s+/g, ' ');
    assert.match(
      await page.evaluate(readState),
      /analyticsdenied, undecided ?advertisingdenied, undecided ?recordnone/,
    );
    await press(page, 'Only analytics');
    await page.waitFor(`/analyticsgranted ?advertisingdenied ?recordapi/.test((${readState})())`);
    await page.waitFor(() => !document.querySelector('ask-first-notice'));
    await page.evaluate(
      (address) => void (new Image().src = address),
      t.second.url('/pixel.gif?after'),
    );
    await t.eventually(() => t.second.paths().includes('/pixel.gif?after'));
    await t.settled(page);
    assert.deepEqual(await page.evaluate(readItems), []);
    await press(page, 'Ask again');
    await page.waitFor(() => !!document.querySelector('ask-first-notice'));
  },
  { once: 'the state is the same in every engine' },
);

promise(
  'passes the audit, is used by keyboard, and closes',
  async (t) => {
    t.site.file('/axe.js', { type: 'text/javascript', body: axe.source });
    const page = await openLeaky(t);
    const violations = await page.evaluate(async () => {
      await new Promise((done) => {
        const script = Object.assign(document.createElement('script'), { src: '/axe.js' });
        script.onload = done;
        document.head.append(script);
      });
      const panel = document.querySelector('ask-first-lint');
      const { violations, passes } = await window.axe.run(panel);
      if (passes.length < 10) return ['axe has not looked into the panel'];
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    });
    assert.deepEqual(violations, []);
    await page.focus('ask-first-lint', 'button');
    await page.press('Enter');
    await page.waitFor(
      () => !document.querySelector('ask-first-lint').shadowRoot.querySelector('li'),
    );
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(() => !document.querySelector('ask-first-lint'));
    await choose(page, 'decline');
  },
  { once: 'the markup is the same in every engine' },
);

promise(
  'is loaded by the option, and by the address only on localhost',
  async (t) => {
    const isAsked = () => t.site.paths().some((path) => path.includes('lint.js'));
    t.site.page('/', hostPage());
    t.site.page('/off', hostPage('', { attributes: 'data-lint="false"' }));
    for (const url of [
      t.site.url('/'),
      t.site.url('/?ask-first-linter'),
      t.site.url('/off'),
      t.site.url('/?ask-first-lint', { name: MAPPED_HOST }),
    ]) {
      const page = await t.open(url);
      await page.waitFor(() => !!document.querySelector('ask-first-notice'));
      await t.settled(page);
      assert.ok(!isAsked(), url);
    }
    const page = await t.open(t.site.url('/?a=b&ask-first-lint'));
    await page.waitFor(isReady);
  },
  { once: 'it is decided by an address', skip: { webkit: 'it has no other host' } },
);
