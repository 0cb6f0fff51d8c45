import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { hostPage } from '../harness/host-page.mjs';

const forms = ({ url }) => `
<script type="text/plain" data-consent="analytics" src="${url('/script.js?src')}"></script>
<script type="text/plain" data-consent="analytics" src="${url('/script.js?defer')}" defer></script>
<script data-consent="analytics" data-src="${url('/script.js?untyped')}"></script>
<script nomodule type="text/plain" data-consent="analytics" data-src="${url('/script.js?nomodule')}"></script>
<img alt="" data-consent="analytics" data-srcset="${url('/picture.svg?srcset')} 1x">
<video data-consent="analytics" preload="none" data-poster="${url('/picture.svg?poster')}"></video>
<object data-consent="analytics" data-data="${url('/frame.html?object')}"></object>
<iframe title="Own" data-consent="analytics" data-srcdoc="<img src='${url('/pixel.gif?srcdoc')}'>"></iframe>`;

const RELEASED = ['src', 'defer', 'untyped', 'srcset', 'poster', 'object', 'srcdoc'];

for (const [what, head] of [
  ['a free parser', ''],
  ['a parser that a slow script blocks', '<script src="/slow.js"></script>'],
]) {
  promise(`requests no form of mark before consent, and each after it, with ${what}`, async (t) => {
    t.site.file('/slow.js', { type: 'text/javascript', body: '', delay: 400 });
    const page = await t.open(t.site.page('/', hostPage(forms(t.second), { head })));
    await page.waitFor('window.askFirst');
    await t.settled(page);
    assert.equal(t.second.connections(), 0);
    await page.evaluate(() => askFirst.accept());
    await t.eventually(() =>
      RELEASED.every((form) => t.second.paths().some((path) => path.endsWith(`?${form}`))),
    );
  });
}

promise('reports an SVG script, which no type holds', async (t) => {
  const svg = `<svg><script type="text/plain" data-consent="analytics" href="/own.js"></script></svg>`;
  const page = await t.open(t.site.page('/', hostPage(svg)));
  await t.eventually(async () => {
    const entries = await page.console();
    return entries.filter(({ text }) => text.includes('not held')).length === 1;
  });
});
