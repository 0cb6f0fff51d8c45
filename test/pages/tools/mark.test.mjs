import assert from 'node:assert/strict';
import { markHtml } from 'ask-first/mark';
import { choose, hostPage } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

/** Tags as a CMS writes them. All of them request something of the second origin. */
const liveTags = (second) => {
  const url = (name) => second.url(name);
  return {
    head: `<link rel="preconnect" href="${url('/')}">
<link rel="preload" as="script" href="${url('/script.js?name=preloaded')}">
<link rel="stylesheet" href="${url('/style.css?linked')}">
<script src="${url('/script.js?name=first')}" src="/own.js"></script>
<SCRIPT ASYNC SRC=${url('/script.js?name=async')}></SCRIPT>
<script type="module" src="
  ${url('/module.js?name=module')}
"></script>`,
    body: `<script>const script = document.createElement('script');
script.src = ${JSON.stringify(url('/script.js?name=inserted')).replaceAll('/', '\\/')};
document.body.append(script);</script>
<script>document.write('<img alt="" src="${url('/pixel.gif?written')}">')</script>
<noscript><img src="${url('/pixel.gif?noscript')}"></noscript>
<img alt="" src='${url('/pixel.gif?img')}'><img alt="" src="/a.svg" srcset="${url('/picture.svg?srcset')} 1x">
<picture><source srcset="${url('/picture.svg?source')}"><img alt="" src="${url('/picture.svg?unused')}"></picture>
<iframe title="A" src="${url('/frame.html?frame')}"></iframe>
<iframe title="B" srcdoc="&lt;img src='${url('/pixel.gif?srcdoc')}'&gt;"></iframe>
<video poster="${url('/picture.svg?poster')}"><source src="${url('/media.mp4?source')}"></video>
<object data="${url('/picture.svg?object')}" width="5" height="5"></object>
<embed src="${url('/picture.svg?embed')}" width="5" height="5">
<input type="image" alt="" src="${url('/pixel.gif?input')}">
<svg width="5" height="5"><image xlink:href="${url('/pixel.gif?svg')}" width="5" height="5"/></svg>`,
  };
};

/** What these tags request after their release. */
const AFTER = [
  ...['first', 'async', 'inserted'].map((name) => `/script.js?name=${name}`),
  '/script.js?name=preloaded',
  '/module.js?name=module',
  '/style.css?linked',
  ...['written', 'img', 'srcdoc', 'input', 'svg'].map((name) => `/pixel.gif?${name}`),
  ...['srcset', 'source', 'poster', 'object', 'embed'].map((name) => `/picture.svg?${name}`),
  '/frame.html?frame',
  '/media.mp4?source',
];

promise('requests nothing of a marked page before Accept, and everything after', async (t) => {
  t.site.file('/a.svg', {
    body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    type: 'image/svg+xml',
  });
  const { head, body } = liveTags(t.second);
  const { host } = new URL(t.second.url('/'));
  const { html, report } = markHtml(hostPage(body, { head }), {
    rules: { [host]: 'advertising' },
    site: t.site.host,
  });
  assert.equal(report.removed.length, 1);
  assert.deepEqual(report.unsure, []);
  const page = await t.open(t.site.page('/', html));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(t.second.connections(), 0);

  await choose(page, 'accept');
  await t
    .eventually(() => AFTER.every((path) => t.second.paths().includes(path)))
    .catch(() => {
      const missing = AFTER.filter((path) => !t.second.paths().includes(path));
      assert.fail(`not requested: ${missing.join(', ')}`);
    });
});
