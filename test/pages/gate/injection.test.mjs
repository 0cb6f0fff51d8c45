import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';
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
  // Refused elements are reported, and keep their marks.
  await t.eventually(async () => (await page.console()).length >= 6);
  assert.equal(
    await page.evaluate(() => document.querySelector('img').hasAttribute('data-consent')),
    true,
  );
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.equal(await page.evaluate(hasLiveAddress), false);
  for (const id of ['link', 'svg-link', 'area']) {
    const has = await page.evaluate((id) => document.getElementById(id).hasAttribute('href'), id);
    assert.equal(has, false, id);
  }
  assert.equal(await page.evaluate('window.hacked'), undefined);
});

/** Every kind of element with every name that could hold something, among them names of methods. */
function everything({ url }) {
  const tags =
    'a,area,audio,base,button,embed,form,frame,iframe,image,img,input,link,math,meta,object,p,param,script,source,style,svg,template,track,use,video';
  const names = [
    'src',
    'href',
    'data',
    'srcdoc',
    'srcset',
    'poster',
    'action',
    'formaction',
    'style',
  ];
  const address = (tag, kind) => `${kind}-${tag}`;
  return tags
    .split(',')
    .flatMap((tag) =>
      ['analytics', 'necessary', '', 'analytics|necessary'].map((mark) => {
        const kind = mark === 'analytics' || mark.includes('|') ? 'marked' : 'never';
        const attributes = names
          .map((name) => {
            const value =
              name === 'srcdoc' || name === 'style'
                ? `url(${url(`/pixel.gif?${address(tag, kind)}`)})<script>parent.hacked=1</script>`
                : url(`/pixel.gif?${address(tag, kind)}`);
            return `data-${name}="${value.replaceAll('<', '&lt;')}" data-consent-${name}="${value.replaceAll('<', '&lt;')}"`;
          })
          .join(' ');
        return `<${tag} data-consent="${mark}" data-type="text/javascript" type="text/plain" ${attributes}><input name="dataset"><input name="getAttribute"></${tag}>`;
      }),
    )
    .join('\n');
}

const purify = readFileSync(
  new URL('../../../node_modules/dompurify/dist/purify.min.js', import.meta.url),
  'utf8',
);

const sanitisers = {
  DOMPurify: (dirty) => [
    `<div id="comments"></div>`,
    `<script>${purify}</script><script type="application/json" id="dirty">${JSON.stringify(dirty).replaceAll('<', '\\u003c')}</script>
     <script>comments.innerHTML = DOMPurify.sanitize(JSON.parse(document.getElementById('dirty').textContent));</script>`,
  ],
  'sanitize-html': (dirty) => [
    sanitizeHtml(dirty, {
      allowedTags: sanitizeHtml.defaults.allowedTags.concat(
        'img',
        'video',
        'audio',
        'source',
        'form',
        'input',
        'button',
        'area',
      ),
      allowedAttributes: { '*': ['data-*', 'name', 'type'] },
    }),
    '',
  ],
};

for (const [what, sanitise] of Object.entries(sanitisers)) {
  promise(`gives HTML that ${what} lets through no script, link or early request`, async (t) => {
    const [html, scripts] = sanitise(everything(t.second) + comment(t.second, 'analytics'));
    const page = await t.open(t.site.page('/', hostPage(`${html}${scripts}`)));
    await page.waitFor('window.askFirst');
    assert.ok(await page.evaluate(() => document.querySelectorAll('[data-consent]').length > 20));
    await t.settled(page);
    assert.equal(t.second.connections(), 0);
    await page.evaluate(() => askFirst.accept());
    await t.settled(page);
    // Only pictures and films are requested: the sanitisers let them through without a mark too.
    const media = /^marked-(audio|image|img|input|source|track|video)$/;
    const others = t.second.paths().filter((path) => !media.test(path.split('?')[1]));
    assert.deepEqual(others, []);
    const state = await page.evaluate(() => ({
      hacked: window.hacked,
      linked: [
        ...document.querySelectorAll('a[data-consent], area[data-consent], form, button'),
      ].some((element) =>
        ['href', 'action', 'formaction'].some((name) =>
          Element.prototype.hasAttribute.call(element, name),
        ),
      ),
    }));
    assert.deepEqual(state, { linked: false });
    const uncaught = (await page.console()).filter(({ level }) => /uncaught|rejection/.test(level));
    assert.deepEqual(uncaught, []);
  });
}

promise('runs no script in the markup of a held frame, unless marks carry a nonce', async (t) => {
  const markup = (name) =>
    `data-consent-srcdoc="<script>parent.hacked = '${name}'</script><body onload='parent.hacked = 1'><img alt='' src='${t.second.url(`/pixel.gif?${name}`)}'>"`;
  const frame = (attributes, name) =>
    `<iframe title="Held" data-consent="embeds" ${attributes} ${markup(name)}></iframe>`;
  const frames = ['', 'sandbox="allow-scripts allow-same-origin"', 'SANDBOX="\tallow-scripts"'].map(
    (attributes, index) => frame(attributes, `stranger-${index}`),
  );
  const attributes = 'data-purposes="analytics embeds"';
  const page = await t.open(t.site.page('/', hostPage(frames.join(''), { attributes })));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await t.eventually(() => t.second.paths().length === 3);
  await t.settled(page);
  assert.equal(await page.evaluate('window.hacked'), undefined);

  const secret = `${attributes} data-mark-nonce="s3cret"`;
  const own = hostPage(frame('data-mark-nonce="s3cret"', 'own'), { attributes: secret });
  const other = await t.open(t.site.page('/own', own));
  await other.waitFor('window.askFirst');
  await other.evaluate(() => askFirst.accept());
  await other.waitFor('window.hacked === 1');
});

promise('releases nothing of strangers if marks carry a nonce', async (t) => {
  const { url } = t.second;
  const own = `data-consent="analytics" data-mark-nonce="s3cret"`;
  const stranger = `<iframe title="Own" data-consent="analytics" data-consent-srcdoc="<script>parent.hacked = 1</script>"></iframe>
<iframe title="Guess" data-consent="analytics" data-mark-nonce="" data-consent-src="${url('/frame.html')}"></iframe>
<img alt="" data-consent="analytics" data-src="${url('/pixel.gif')}">
<script type="text/plain" data-consent="analytics">window.hacked = 1</script>
<script type="text/html" data-consent="analytics"><img alt="" src="${url('/pixel.gif?block')}"></script>
${comment(t.second, 'analytics')}`;
  const body = `<div ${own}>${stranger}</div>${stranger}
<script type="text/plain" ${own} data-consent-src="${url('/script.js?name=own')}"></script>`;
  const html = hostPage(body, { attributes: 'data-mark-nonce="s3cret"' });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await page.waitFor(() => window.ran?.includes('own'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), ['/script.js?name=own']);
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
