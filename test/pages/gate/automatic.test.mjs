import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { strictHeaders } from 'ask-first/strict';
import { afterReload, choose, configured, heldScript, hostPage } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';
import { WAYS, nameOf, tryAll } from './ways-to-request.mjs';

/** The tag of the add-on, with a rule by which the second origin needs consent to advertising. */
const automatic = ({ host }, attributes = '') =>
  `<script src="/ask-first/automatic.js" data-rules='{"${host}":"advertising"}' ${attributes}></script>`;

const hostOf = (t) => new URL(t.second.url('/'));

/** The ways that go through in this engine, as the guide says. */
function readHoles(engine) {
  const guide = readFileSync(new URL('../../../demo/guide/strict.md', import.meta.url), 'utf8');
  const [, rows] = /\| code that goes through[^\n]*\n\|[- |]*\n([^]*?)\n\n/.exec(guide);
  return rows
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter(([, , engines]) => /all/.test(engines) || engines.toLowerCase().includes(engine))
    .map(([, way]) => way.replaceAll('`', ''));
}

const waysOf = (paths) => Object.keys(WAYS).filter((way) => paths.includes(`/way?${nameOf(way)}`));

/**
 * Waits for the ways that go through: a busy machine may take longer to start a worker than any of
 * our timers.
 */
const untilThrough = (t, ways) =>
  t.eventually(() => ways.every((way) => waysOf(t.second.paths()).includes(way)));

promise('holds what code adds, except what the guide says goes through', async (t) => {
  t.second.file('/way', { type: 'image/gif', body: '' });
  t.site.file('/through.js', { type: 'text/javascript', body: tryAll(t.second) });
  const html = hostPage('<script src="/through.js"></script>', { head: automatic(hostOf(t)) });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor('window.isThrough');
  await untilThrough(t, readHoles(t.engine));
  await t.settled(page);
  assert.deepEqual(waysOf(t.second.paths()), readHoles(t.engine));
});

promise('needs a policy, which holds all that goes through except speculation rules', async (t) => {
  t.second.file('/way', { type: 'image/gif', body: '' });
  t.site.file('/through.js', { type: 'text/javascript', body: tryAll(t.second) });
  const headers = strictHeaders(null);
  const html = hostPage('<script src="/through.js"></script>');
  const page = await t.open(t.site.page('/', { html, headers }));
  await page.waitFor('window.isThrough');
  await t.settled(page);
  const expected = t.engine === 'chromium' ? ['speculation rules'] : [];
  assert.deepEqual(waysOf(t.second.paths()), expected);
});

promise('holds what code adds after the page has loaded, with the same exceptions', async (t) => {
  t.second.file('/way', { type: 'image/gif', body: '' });
  // `document.write` would write another page now.
  const ways = Object.fromEntries(Object.entries(WAYS).filter(([way]) => !/write/.test(way)));
  const page = await t.open(t.site.page('/', hostPage('', { head: automatic(hostOf(t)) })));
  await page.waitFor("document.readyState === 'complete'");
  await page.evaluate(`(() => {${tryAll(t.second, ways)}})()`);
  const holes = readHoles(t.engine).filter((way) => way in ways);
  await untilThrough(t, holes);
  await t.settled(page);
  assert.deepEqual(waysOf(t.second.paths()), holes);
});

/** Addresses, with the mark that each gets; null for those that are requested. */
const ADDRESSES = [
  ['https://www.googletagmanager.com/gtm.js', 'analytics'],
  ['https://securepubads.g.doubleclick.net/tag/js/gpt.js', 'advertising'],
  ['https://a.b.doubleclick.net/x', 'advertising'],
  ['https://DoubleClick.NET/x', 'advertising'],
  ['https://doubleclick.net./x', 'advertising'],
  ['https://doubleclick.net:8443/x', 'advertising'],
  ['//doubleclick.net/x', 'advertising'],
  ['\thttps://doubleclick.net/x', 'advertising'],
  ['https://notdoubleclick.net/x', 'analytics advertising'],
  ['https://doubleclick.net.other.example/x', 'analytics advertising'],
  ['https://xn--bcher-kva.example/x', 'analytics advertising'],
  ['https://bücher.example/x', 'analytics advertising'],
  ['https://192.0.2.1/x', 'analytics advertising'],
  ['https://[2001:db8::1]/x', 'analytics advertising'],
  ['https://own.example/stats/x', 'analytics'],
  ['https://own.example/other', 'analytics advertising'],
  ['https://widget.example/x', null],
  ['https://img.paper.example/x', null],
  ['https://a.img.paper.example/x', null],
  ['https://paper.example/x', 'analytics advertising'],
  ['https://cdn.example:8443/x', null],
  ['https://cdn.example/x', 'analytics advertising'],
  ['/own.js', null],
  ['own.js', null],
  ['data:text/javascript,1', null],
  ['blob:https://doubleclick.net/1', null],
  ['about:blank', null],
  ['https://', null],
];

/** The ways that leave an element on the page, so that the gate releases it. */
const RELEASED = [
  'script.src',
  'img.src',
  'iframe.src',
  'link.href',
  'setAttribute',
  'innerHTML',
  "execCommand('insertImage')",
];
/** The ways whose requests were refused, or whose picture was never put into the page. */
const REFUSED = [
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'new Image().src',
];

/**
 * Compares every property of the platform with what it was at the first call: its value, its
 * getter, its setter and its attributes. Returns the names of the properties that differ.
 */
const findReplaced = () => {
  const now = new Map();
  const describe = (owner, ownerName) => {
    for (const [key, found] of Object.entries(Object.getOwnPropertyDescriptors(owner)))
      now.set(`${ownerName}.${key}`, found);
  };
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
    if (typeof value !== 'function' || !/^[A-Z]|^fetch/.test(name)) continue;
    now.set(name, Object.getOwnPropertyDescriptor(window, name));
    if (value.prototype) describe(value.prototype, name);
  }
  window.natives ??= now;
  const keys = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'];
  const isSame = (one, other) => keys.every((key) => Object.is(one?.[key], other?.[key]));
  return [...window.natives.keys()].filter(
    (name) => !isSame(window.natives.get(name), now.get(name)),
  );
};

promise(
  'releases what it held once, replays nothing, and leaves the platform as it was',
  async (t) => {
    const ways = Object.fromEntries([...RELEASED, ...REFUSED].map((way) => [way, WAYS[way]]));
    t.second.file('/way', { type: 'text/javascript', body: '' });
    t.site.file('/through.js', { type: 'text/javascript', body: tryAll(t.second, ways) });
    const html = hostPage('<script src="/through.js"></script>', {
      head: `<script>(${findReplaced})()</script>${automatic(hostOf(t))}`,
    });
    const page = await t.open(t.site.page('/', html));
    await page.waitFor('window.isThrough');
    const replaced = await page.evaluate(findReplaced);
    assert.ok(replaced.length > 60, replaced.join());
    for (const name of ['fetch', 'WebSocket', 'HTMLScriptElement.src', 'Node.appendChild'])
      assert.ok(replaced.includes(name), name);
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    await choose(page, 'accept');
    await t.eventually(() => waysOf(t.second.paths()).length === RELEASED.length);
    await t.settled(page);
    assert.deepEqual(t.second.paths().sort(), RELEASED.map((way) => `/way?${nameOf(way)}`).sort());
    await t.eventually(async () => (await page.evaluate(findReplaced)).length === 0);
  },
);

promise(
  'leaves the platform as it was if it comes after our tag has released all',
  async (t) => {
    const html = hostPage(`<script>(${findReplaced})()</script>${heldScript(t.second, 'held')}`);
    const page = await t.open(t.site.page('/', html));
    await choose(page, 'accept');
    await afterReload(page, () => page.reload());
    await page.waitFor('window.ran?.length === 1');
    await page.evaluate(
      (rules) => {
        const script = document.createElement('script');
        script.dataset.rules = rules;
        script.onload = () => (window.isLate = true);
        script.src = '/ask-first/automatic.js';
        document.head.append(script);
      },
      JSON.stringify({ [hostOf(t).host]: 'advertising' }),
    );
    await page.waitFor('window.isLate');
    assert.deepEqual(await page.evaluate(findReplaced), []);
  },
  { once: 'the order of our own files' },
);

const addScript = (url) =>
  `{ const script = document.createElement('script'); script.src = '${url}'; document.body.append(script); }`;

/** A page that asks for some purposes, with the add-on, and a frame of a known host that code adds. */
const withFilm = ({ asks, film = '' }) =>
  hostPage(`<script>${film}</script>`, {
    head: `<script>(${findReplaced})()</script><script src="/ask-first/automatic.js"></script>`,
    attributes: `data-purposes="${asks}"`,
  });
const ADD_FILM = `{ const frame = document.createElement('iframe'); frame.title = 'Film';
  frame.src = 'https://www.youtube.com/embed/film'; document.body.append(frame); }`;
const isReplaced = async (page) => (await page.evaluate(findReplaced)).length > 0;

promise(
  'leaves the platform as it was once all purposes of the page are granted',
  async (t) => {
    for (const asks of ['analytics', 'analytics advertising', 'comments embeds']) {
      const page = await t.open(t.site.page('/', withFilm({ asks })));
      const [first, ...others] = asks.split(' ');
      await page.waitFor('window.askFirst?.decide');
      assert.ok(await isReplaced(page), asks);
      for (const purpose of others) {
        await page.evaluate((id) => window.askFirst.decide({ [id]: 'granted' }), purpose);
        await page.waitFor((id) => window.askFirst.isGranted(id), purpose);
        assert.ok(await isReplaced(page), asks);
      }
      await page.evaluate((id) => window.askFirst.decide({ [id]: 'granted' }), first);
      await t.eventually(async () => !(await isReplaced(page)));
    }
  },
  { once: 'each way to request is tested in each engine above' },
);

promise(
  'goes on holding if it has held something of a purpose that the page does not ask for',
  async (t) => {
    const asks = 'analytics advertising';
    const page = await t.open(t.site.page('/', withFilm({ asks, film: ADD_FILM })));
    await choose(page, 'accept');
    await page.evaluate(() => window.askFirst.whenGranted('advertising'));
    await t.settled(page);
    assert.ok(await isReplaced(page));
    await page.evaluate(`(() => ${ADD_FILM})()`);
    const sources = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ src, dataset }) => [src, dataset.consent]),
    );
    assert.deepEqual(sources, [
      ['', 'embeds'],
      ['', 'embeds'],
    ]);
  },
  { once: 'each way to request is tested in each engine above' },
);

promise(
  'goes on holding if our own tag is missing',
  async (t) => {
    const html = withFilm({ asks: 'analytics' }).replace(/<script async[^]*?<\/script>/, '');
    assert.doesNotMatch(html, /ask-first\.js/);
    const page = await t.open(t.site.page('/', html));
    await t.settled(page);
    assert.ok(await isReplaced(page));
  },
  { once: 'each way to request is tested in each engine above' },
);

promise(
  'holds after Accept what the owner names for a purpose that the page does not ask for',
  async (t) => {
    const { host } = hostOf(t);
    const rules = { [`${host}/script.js`]: 'advertising', [`${host}/pixel.gif`]: 'embeds' };
    const html = hostPage(
      `<script>(${findReplaced})(); ${addScript(t.second.url('/script.js?name=offered'))}</script>`,
      {
        head: `<script src="/ask-first/automatic.js" data-rules='${JSON.stringify(rules)}'></script>`,
        attributes: 'data-purposes="analytics advertising"',
      },
    );
    const page = await t.open(t.site.page('/', html));
    await choose(page, 'accept');
    await page.waitFor('window.ran?.length === 1');
    await page.evaluate((url) => {
      const image = new Image();
      image.src = url;
      document.body.append(image);
      fetch(url).catch(() => undefined);
    }, t.second.url('/pixel.gif?'));
    await page.evaluate(`(() => ${addScript(t.second.url('/script.js?name=later'))})()`);
    await page.waitFor('window.ran?.length === 2');
    await t.settled(page);
    assert.deepEqual(t.second.paths(), ['/script.js?name=offered', '/script.js?name=later']);
  },
  { once: 'each way to request is tested in each engine above' },
);

promise(
  'holds what code adds until a signal that the gate waits for has started',
  async (t) => {
    const options = configured({ purposes: 'advertising', signals: { slow: true } });
    t.site.file('/ask-first/signals/for-slow.js', {
      type: 'text/javascript',
      body: `export const signal = { change() {}, async start() { await new Promise((resolve) => (window.letGo = resolve)) } }`,
    });
    const html = hostPage('', {
      ...options,
      head: `<script>(${findReplaced})()</script>${automatic(hostOf(t))}${options.head}`,
    });
    const page = await t.open(t.site.page('/', html));
    await choose(page, 'accept');
    await page.waitFor('window.askFirst.isGranted("advertising") && window.letGo');
    await page.evaluate(`(() => ${addScript(t.second.url('/script.js?name=waits'))})()`);
    const refusal = await page.evaluate(
      (url) => fetch(url).catch(({ name }) => name),
      t.second.url('/way'),
    );
    assert.equal(refusal, 'TypeError');
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    await page.evaluate('window.letGo()');
    await page.waitFor('window.ran?.length === 1');
    await page.evaluate(`(() => ${addScript(t.second.url('/script.js?name=follows'))})()`);
    await page.waitFor('window.ran?.length === 2');
  },
  { once: 'the order of our own steps' },
);

promise(
  'keeps scripts in the HTML from running, and names each tag that was requested',
  async (t) => {
    const url = (name) => t.second.url(`/script.js?name=${name}`);
    const html = hostPage(
      `<script src="${url('classic')}"></script><script async src="${url('async')}"></script>
<script type="module" src="${url('module')}"></script><img alt="" src="${t.second.url('/pixel.gif?')}">`,
      { head: automatic(hostOf(t)) },
    );
    const page = await t.open(t.site.page('/', html));
    await t.settled(page);
    assert.equal(await page.evaluate('window.ran'), undefined);
    const warned = (await page.console()).filter(({ text }) => /stands in the HTML/.test(text));
    assert.equal(warned.length, 4);

    await choose(page, 'accept');
    await page.waitFor('window.ran?.length === 3');
  },
);

promise(
  'holds an image of SVG at any time if its address is set in the task that inserts it',
  async (t) => {
    const add = (name) => `{
      const SVG = 'http://www.w3.org/2000/svg';
      const [svg, image] = ['svg', 'image'].map((name) => document.createElementNS(SVG, name));
      svg.append(image);
      document.body.append(svg);
      image.href.baseVal = '${t.second.url(`/picture.svg?${name}`)}'; }`;
    const html = hostPage(`<script>${add('early')}</script>`, { head: automatic(hostOf(t)) });
    const page = await t.open(t.site.page('/', html));
    await page.waitFor("document.readyState === 'complete'");
    await page.evaluate(`(() => ${add('late')})()`);
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    await choose(page, 'accept');
    await t.eventually(() => t.second.paths().length === 2);
  },
  { once: 'the other engines have requested it by then, or may have' },
);

/** One tag of each kind that can be held, as it stands in the HTML. */
const tagsOf = (url) => [
  `<img alt="" src="${url('img')}">`,
  `<img alt="" srcset="${url('srcset')} 1x">`,
  `<picture><source srcset="${url('source')} 1x"><img alt="" src="/own.png"></picture>`,
  `<svg><image width="9" height="9" href="${url('svg')}"/></svg>`,
  `<svg><image width="9" height="9" xlink:href="${url('xlink')}"/></svg>`,
  `<svg><use href="${url('use')}#a"/></svg>`,
  `<svg><filter><feImage href="${url('filter')}"/></filter></svg>`,
  `<video preload="none" poster="${url('poster')}"></video>`,
  `<audio preload="none" src="${url('audio')}"></audio>`,
  `<video preload="none"><track src="${url('track')}"></video>`,
  `<input type="image" alt="" src="${url('input')}">`,
  `<iframe title="f" src="${url('iframe')}"></iframe>`,
  `<embed src="${url('embed')}">`,
  `<object data="${url('object')}"></object>`,
  `<link rel="stylesheet" href="${url('link')}">`,
  `<link rel="preload" as="image" imagesrcset="${url('imagesrcset')} 1x">`,
];

promise('names each kind of tag in the HTML before it, and holds those after it', async (t) => {
  t.second.file('/door', { type: 'image/gif', body: '' });
  const [before, after] = ['before', 'after'].map((place) =>
    tagsOf((name) => t.second.url(`/door?${place}-${name}`)),
  );
  const html = hostPage(after.join(''), { head: before.join('') + automatic(hostOf(t)) });
  const page = await t.open(t.site.page('/', html));
  await page.waitFor("document.readyState === 'complete'");
  const live = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap(({ attributes }) => [...attributes])
      .filter(({ name, value }) => !name.startsWith('data-') && value.includes('/door?'))
      .map(({ value }) => value.replace(/.*door\?(before|after).*/, '$1')),
  );
  assert.deepEqual(
    live,
    before.map(() => 'before'),
  );
  const named = (await page.console()).filter(({ text }) => /stands in the HTML/.test(text));
  assert.equal(named.length, before.length + after.length);
});

promise(
  'judges an address by its host, with sub-domains, and by the rules of the owner',
  async (t) => {
    const html = hostPage('', {
      head: `<script src="/ask-first/automatic.js" data-allow="img.paper.example cdn.example:8443"
        data-unknown="analytics advertising"
        data-rules='{"own.example/stats":"analytics","widget.example":"ignore"}'></script>`,
    });
    const page = await t.open(t.site.page('/', html));
    const held = await page.evaluate(
      (addresses) => {
        // A source alone requests nothing.
        const source = document.createElement('source');
        return addresses.map((address) => {
          source.src = address;
          const mark = source.getAttribute('data-consent');
          source.src = '/own';
          return mark;
        });
      },
      ADDRESSES.map(([address]) => address),
    );
    assert.deepEqual(
      held.map((mark, index) => [ADDRESSES[index][0], mark]),
      ADDRESSES,
    );
  },
  { once: 'the browser reads addresses, and we compare hosts' },
);

promise(
  'releases a purpose that is granted without the others, and one embed that the visitor asks for',
  async (t) => {
    const { host } = hostOf(t);
    const rules = { [`${host}/script.js`]: 'analytics', [`${host}/frame.html`]: 'embeds' };
    const add = (name, address) =>
      `<script>{ const element = document.createElement('${name}'); element.title = 'A';
        element.src = '${address}'; document.body.append(element); }</script>`;
    const html = hostPage(
      add('script', t.second.url('/script.js?name=first')) +
        add('iframe', t.second.url('/frame.html?film')),
      {
        head: `<script src="/ask-first/automatic.js" data-rules='${JSON.stringify(rules)}'></script>`,
        attributes: 'data-purposes="analytics embeds"',
      },
    );
    const page = await t.open(t.site.page('/', html));
    await page.waitFor(() => !!document.querySelector('ask-first-embed'));
    await page.evaluate(() => window.askFirst.decide({ analytics: 'granted' }));
    await page.waitFor('window.ran?.length === 1');
    await t.settled(page);
    assert.deepEqual(t.second.paths(), ['/script.js?name=first']);
    await page.click('ask-first-embed', '[part=once]');
    await t.eventually(() => t.second.paths().includes('/frame.html?film'));
    await t.settled(page);
    assert.equal(t.second.paths().length, 2);
  },
  { once: 'each way to request is tested in each engine above' },
);

/**
 * Opens a connection of WebRTC with these servers. Returns how many it has. If it has none, returns
 * only after the browser has looked for ways to connect.
 */
const connect = async ({ urls, isLater, name = 'RTCPeerConnection' }) => {
  const iceServers = [{ urls }];
  const connection = new window[name](isLater ? {} : { iceServers });
  if (isLater) connection.setConfiguration({ iceServers });
  const known = connection.getConfiguration().iceServers.length;
  connection.createDataChannel('any');
  const ended = new Promise((resolve) => {
    connection.onicegatheringstatechange = () =>
      connection.iceGatheringState === 'complete' && resolve();
  });
  await connection.setLocalDescription(await connection.createOffer());
  if (known === 0) await ended;
  return known;
};

promise(
  'makes connections of WebRTC without the servers that are held',
  async (t) => {
    const server = createSocket('udp4');
    let asked = 0;
    server.on('message', () => asked++);
    await new Promise((resolve) => server.bind(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const stun = `stun:127.0.0.1:${server.address().port}`;
    const html = hostPage('', {
      head: `<script src="/ask-first/automatic.js" data-rules='{"127.0.0.1":"advertising"}'></script>`,
    });
    const page = await t.open(t.site.page('/', html));
    for (const options of [
      { urls: stun },
      { urls: ['stun:localhost:1', stun.toUpperCase()] },
      { urls: [stun], isLater: true },
      { urls: stun, name: 'webkitRTCPeerConnection' },
    ])
      assert.equal(await page.evaluate(connect, options), 0, JSON.stringify(options));
    assert.equal(await page.evaluate(connect, { urls: 'stun:localhost:1' }), 1);
    assert.equal(asked, 0);
    const error = await page.evaluate(() => {
      try {
        new RTCPeerConnection({ iceServers: [{ urls: 'other:127.0.0.1' }] });
      } catch (thrown) {
        return thrown.name;
      }
    });
    assert.equal(error, 'SyntaxError');
    await choose(page, 'accept');
    await page.evaluate(() => window.askFirst.whenGranted('advertising'));
    assert.equal(await page.evaluate(connect, { urls: stun }), 1);
    await t.eventually(() => asked > 0);
  },
  { once: 'the other engines ask no server of this machine' },
);

promise(
  'reports rules that it cannot read, and a second tag',
  async (t) => {
    const tag = `<script src="/ask-first/automatic.js" data-rules='{"a.example":"necessary"}'></script>`;
    const page = await t.open(t.site.page('/', hostPage('', { head: tag + tag })));
    const said = (await page.console()).map(({ text }) => text);
    assert.match(said.join('\n'), /data-rules cannot be read, no rule is used: .*"necessary"/);
    assert.match(said.join('\n'), /automatic\.js is on this page twice/);
  },
  { once: 'words in the console' },
);

promise(
  'writes the markup of Trusted Types, and holds the addresses in it',
  async (t) => {
    const code = `const policy = trustedTypes.createPolicy('page', { createHTML: (x) => x, createScriptURL: (x) => x });
document.write(policy.createHTML('<p id="written">A</p>'));
document.body.insertAdjacentHTML('beforeend', policy.createHTML('<p id="inserted">B</p>'));
const script = document.createElement('script');
document.body.insertAdjacentHTML('beforeend', policy.createHTML('<img alt="" src="${t.second.url('/pixel.gif?&amp;1')}">'));
script.src = policy.createScriptURL('${t.second.url('/script.js?name=trusted')}');
document.body.append(script);`;
    const html = hostPage(`<script>${code}</script>`, { head: automatic(hostOf(t)) });
    const policy =
      "require-trusted-types-for 'script'; trusted-types page ask-first ask-first-automatic lit-html";
    const headers = { 'Content-Security-Policy': policy };
    const page = await t.open(t.site.page('/', { html, headers }));
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    assert.ok(await page.evaluate(() => !!document.querySelector('#written ~ #inserted')));
    await choose(page, 'accept');
    await page.waitFor('window.ran?.length === 1');
    await t.eventually(() => t.second.paths().includes('/pixel.gif?&1'));
  },
  { once: 'the types are values that we pass on' },
);

promise(
  'lets the gate release what the owner has marked',
  async (t) => {
    const { host } = hostOf(t);
    const rules = { [`${host}/script.js`]: 'analytics', [`${host}/frame.html`]: 'embeds' };
    const html = hostPage(
      `<iframe title="A" data-consent="advertising" data-consent-src="${t.second.url('/frame.html?1')}"></iframe>
<iframe title="B" data-consent="advertising" data-src="${t.second.url('/frame.html?2')}"></iframe>
<script type="text/plain" data-consent="advertising" data-src="${t.second.url('/script.js?name=own')}"></script>
<div hidden></div><script>document.querySelector('div').innerHTML = '<script type="text/plain" data-consent="advertising" data-src="${t.second.url('/script.js?name=copied')}"></' + 'script>'</script>`,
      {
        head: `<script src="/ask-first/automatic.js" data-rules='${JSON.stringify(rules)}'></script>`,
      },
    );
    const page = await t.open(t.site.page('/', html));
    await page.waitFor('window.askFirst?.decide');
    await page.evaluate(() => window.askFirst.decide({ advertising: 'granted' }));
    await t.eventually(() => t.second.paths().length === 4);
    await page.waitFor('window.ran?.length === 2');
    await t.settled(page);
    assert.equal(t.second.paths().length, 4);
  },
  { once: 'the release is the same in each engine' },
);

promise(
  'fails for wrong arguments as the browser does',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage('', { head: automatic(hostOf(t)) })));
    const failures = await page.evaluate(async () => {
      const element = document.createElement('img');
      const wrong = { toString: () => [].none() };
      const works = [
        () => element.setAttribute('src'),
        () => element.setAttributeNS(null, 'src'),
        () => fetch(wrong).catch(() => 'rejected'),
        () => navigator.sendBeacon(wrong),
        () => new FontFace(),
        () => document.execCommand(),
      ];
      return Promise.all(
        works.map(async (work) => {
          try {
            return await Reflect.apply(work, undefined, []);
          } catch (error) {
            return error.name;
          }
        }),
      );
    });
    assert.deepEqual(failures, [
      'TypeError',
      'TypeError',
      'rejected',
      'TypeError',
      'TypeError',
      'TypeError',
    ]);
  },
  { once: 'the same code passes on what is not held in each engine' },
);

promise(
  'holds the text of a script with its address, whichever comes first',
  async (t) => {
    const add = (name, work) =>
      `const ${name} = document.createElement('script'); ${work(name)} document.head.append(${name});`;
    const address = (name) => `${name}.src = '${t.second.url(`/script.js?name=${'NAME'}`)}';`;
    const text = (name) => `${name}.text = '(window.texts ??= []).push(1)';`;
    const code =
      add('one', (name) => address(name).replace('NAME', name) + text(name)) +
      add('two', (name) => text(name) + address(name).replace('NAME', name));
    const html = hostPage(`<script>${code}</script>`, { head: automatic(hostOf(t)) });
    const page = await t.open(t.site.page('/', html));
    await t.settled(page);
    assert.equal(await page.evaluate('window.texts'), undefined);
    await choose(page, 'accept');
    await page.waitFor('window.ran?.length === 2');
    assert.equal(await page.evaluate('window.texts'), undefined);
  },
  { once: 'the type of a script is the same in each engine' },
);

promise(
  'leaves the mark of a script that the page holds, and reports nothing about it',
  async (t) => {
    const url = t.second.url('/script.js?name=held');
    const held = (type) => `<script type="${type}" data-consent="marketing" src="${url}"></script>`;
    const html = hostPage(held('text/plain') + held('text/x-held'), { head: automatic(hostOf(t)) });
    const page = await t.open(t.site.page('/', html));
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('[data-consent]')].map((script) => script.dataset.consent),
    );
    assert.deepEqual(marks, ['marketing', 'marketing']);
    const said = (await page.console()).map(({ text }) => text).join('\n');
    assert.doesNotMatch(said, /stands in the HTML/);
  },
  { once: 'marks are attributes' },
);

promise(
  'writes nothing that is held if Trusted Types give it no policy of its own',
  async (t) => {
    const code = `const policy = trustedTypes.createPolicy('page', { createHTML: (x) => x });
document.body.insertAdjacentHTML('beforeend', policy.createHTML('<p id="inserted">A</p>'));
try {
  document.body.insertAdjacentHTML('beforeend', policy.createHTML('<img alt="" src="${t.second.url('/pixel.gif?')}">'));
} catch (error) { window.failure = error.name }`;
    const html = hostPage(`<script>${code}</script>`, { head: automatic(hostOf(t)) });
    const policy = "require-trusted-types-for 'script'; trusted-types page ask-first lit-html";
    const headers = { 'Content-Security-Policy': policy };
    const page = await t.open(t.site.page('/', { html, headers }));
    await t.settled(page);
    assert.deepEqual(t.second.paths(), []);
    assert.ok(await page.evaluate(() => !!document.querySelector('#inserted')));
    assert.equal(await page.evaluate('window.failure'), 'TypeError');
    const said = (await page.console()).map(({ text }) => text).join('\n');
    assert.match(said, /the Trusted Types policy ask-first-automatic is not allowed here/);
  },
  { once: 'the types are values that we pass on' },
);

promise(
  'leaves markup as it is written, except what it holds',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage('', { head: automatic(hostOf(t)) })));
    const read = (markup) =>
      page.evaluate((given) => {
        const template = document.createElement('template');
        template.innerHTML = given;
        return template.innerHTML;
      }, markup);
    const url = t.second.url('/x.png');
    for (const markup of [
      `<img src="/proxy?src=${url}">`,
      `<img title="src=${url}" src="/own.png">`,
      `<img src="/own.png" data-x="${url}">`,
      '<p title="5">A</p>',
    ])
      assert.equal(await read(markup), markup);
    assert.equal(await read(`<img src=/proxy?src=${url}>`), `<img src="/proxy?src=${url}">`);
    assert.equal(
      await read(`<img alt=a src="${url}" src="${url}">`),
      `<img data-consent="advertising" alt="a" data-consent-src="${url}">`,
    );
  },
  { once: 'the text of the markup is ours' },
);

promise('fails a request of code as the browser does without a network', async (t) => {
  const page = await t.open(t.site.page('/', hostPage('', { head: automatic(hostOf(t)) })));
  const failures = await page.evaluate(async (url) => {
    const request = new XMLHttpRequest();
    const states = [];
    for (const type of ['readystatechange', 'error', 'loadend'])
      request.addEventListener(type, () => states.push(`${type} ${request.readyState}`));
    request.open('POST', url);
    const errorOf = (source) =>
      new Promise((resolve) => source.addEventListener('error', ({ type }) => resolve(type)));
    const ended = new Promise((resolve) => request.addEventListener('loadend', resolve));
    request.send('x');
    await ended;
    const audio = new Audio(url);
    const failsAtOnce = new XMLHttpRequest();
    failsAtOnce.open('GET', url, false);
    let name;
    try {
      failsAtOnce.send();
    } catch (error) {
      ({ name } = error);
    }
    return {
      states,
      status: request.status,
      socket: await errorOf(new WebSocket(url.replace('http', 'ws'))),
      events: await errorOf(new EventSource(url)),
      audio: audio instanceof HTMLAudioElement && audio.dataset.consentSrc === url,
      name,
    };
  }, t.second.url('/way'));
  assert.deepEqual(failures, {
    states: ['readystatechange 1', 'readystatechange 4', 'error 4', 'loadend 4'],
    status: 0,
    socket: 'error',
    events: 'error',
    audio: true,
    name: 'NetworkError',
  });
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
});
