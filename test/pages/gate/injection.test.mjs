import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { hostPage } from '../harness/host-page.mjs';

/** What sanitisers leave in a comment by default: `data-` attributes on harmless elements. */
const comment = ({ url }, mark) => `
<a id="link" data-consent="${mark}" data-href="javascript:window.hacked=1">Link</a>
<map name="m"><area id="area" alt="" data-consent="${mark}" data-href="${url('/frame.html?area')}"></map>
<svg><a id="svg-link" data-consent="${mark}" data-href="javascript:window.hacked=1"><text>SVG</text></a></svg>
<math data-consent="${mark}" data-href="javascript:window.hacked=1"><mi>x</mi></math>
<p data-consent="${mark}" data-src="${url('/pixel.gif?p')}">Text</p>
<iframe title="Frame" data-consent="${mark}" data-src=" java&#10;script:parent.hacked=1"></iframe>
<iframe title="Data" data-consent="${mark}" data-src="data:text/html,&lt;script>parent.hacked=1&lt;/script>"></iframe>
<embed data-consent="${mark}" data-src="javascript:parent.hacked=1">
<object data-consent="${mark}" data-data="&#1;javascript:parent.hacked=1"></object>
<script type="text/plain" data-consent="${mark}" data-src="data:text/javascript,window.hacked=1"></script>
<img alt="" data-consent="${mark}" data-src="javascript:1" data-srcset="x.png 1x, javascript:1 2x">`;

const hasLiveAddress = () =>
  [...document.querySelectorAll('a, area, math, p, iframe, embed, object, img')].some(
    (element) =>
      element.hasAttribute('data-consent') === false &&
      ['href', 'src', 'data', 'srcset'].some((name) =>
        /script:|data:text|\?area|\?p$/i.test(element.getAttribute(name) ?? ''),
      ),
  );

promise('gives a comment no address that could run, not even after Accept', async (t) => {
  const page = await t.open(t.site.page('/', hostPage(comment(t.second, 'analytics'))));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await page.waitFor(() => !document.querySelector('img[data-consent]'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(await page.evaluate(hasLiveAddress), false);
  for (const id of ['link', 'svg-link', 'area']) {
    const has = await page.evaluate((id) => document.getElementById(id).hasAttribute('href'), id);
    assert.equal(has, false, id);
  }
  assert.equal(await page.evaluate('window.hacked'), undefined);
});

promise('releases nothing by a mark with necessary', async (t) => {
  const { url } = t.second;
  const body = `${comment(t.second, 'necessary')}
<img alt="" data-consent="necessary" data-src="${url('/pixel.gif')}">
<video data-consent="necessary" data-src="${url('/media.mp4')}"></video>
<script type="text/plain" data-consent="necessary" data-src="${url('/script.js')}"></script>
<script type="text/plain" data-consent="necessary">window.hacked = 1</script>
<script type="text/html" data-consent="necessary"><img alt="" src="${url('/pixel.gif')}"></script>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await t.settled(page);
  assert.equal(t.second.connections(), 0);
  assert.equal(await page.evaluate('window.hacked'), undefined);
});

promise('lets the policy refuse a script that a released one writes without a nonce', async (t) => {
  const body = `<script nonce="n" type="text/plain" data-consent="analytics">
document.write('<script>window.hacked = 1<' + '/script>'); window.ran = 1</script>`;
  const headers = { 'content-security-policy': "script-src 'nonce-n' 'self'" };
  const html = hostPage(body, { nonce: 'n' });
  const page = await t.open(t.site.page('/', { html, headers }));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await page.waitFor('window.ran');
  await page.waitFor(() => document.querySelectorAll('main ~ script').length > 1);
  await t.settled(page);
  assert.equal(await page.evaluate('window.hacked'), undefined);
});
