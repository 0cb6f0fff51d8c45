// `npx ask-first strict` and `ask-first/strict`, as they are built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { runInNewContext } from 'node:vm';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import prettier from 'prettier';
import { renderNginx, renderSwitch, strictHeaders, strictHeadersFor } from 'ask-first/strict';
import edgeWorker from '../../demo/recipes/strict-edge.mjs';
import { addStrictHeaders } from '../../demo/recipes/strict-node.mjs';
import { loadSource } from './load-source.mjs';
import { readNginx } from './read-nginx.mjs';
import { folder, write } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));
const { vendorHash } = await loadSource('src/core/fingerprint.ts');

const DAY = 24 * 60 * 60;
const now = Math.floor(Date.now() / 1000);
const record = ({
  analytics = 'granted',
  advertising = 'granted',
  age = 0,
  revision = '',
  vendors = '',
} = {}) =>
  `1|${now - age * DAY}|save|analytics:${analytics}+advertising:${advertising}|${revision}|en|1ukc5sq|${vendors}`;

/** What the recipes are made with. */
const HOSTS = { analytics: ['stats.example'], advertising: ['*.ads.example'] };
const WORDS = [
  ...['--allow', 'img.paper.example'],
  ...['--allow', 'analytics=stats.example', '--allow', 'advertising=*.ads.example'],
];
const OPTIONS = { allow: ['img.paper.example'], hosts: HOSTS };
const OWN = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: img.paper.example";
const NOTHING = { policy: OWN };
const ANALYTICS = { policy: `${OWN} stats.example` };
const ADVERTISING = { policy: `${OWN} *.ads.example` };
const LIFTED = { policy: undefined };

/** Cookies, with what the pages of a visitor with these cookies may request. */
const cookies = [
  ['no cookie', '', NOTHING],
  ['another cookie', 'a=b', NOTHING],
  ['a text that is no record', 'ask-first=yes', NOTHING],
  ['a record with a word more', `ask-first=${record()}|`, NOTHING],
  ['an unknown version', `ask-first=${record().replace('1|', '2|')}`, NOTHING],
  ['a decision that is none', `ask-first=${record({ analytics: 'maybe' })}`, NOTHING],
  ['a cookie that ends like ours', `no-ask-first=${record()}`, NOTHING],
  ['another revision', `ask-first=${record({ revision: '2' })}`, NOTHING],
  ['a refusal', `ask-first=${record({ analytics: 'denied', advertising: 'denied' })}`, NOTHING],
  ['consent to analytics', `ask-first=${record({ advertising: 'denied' })}`, ANALYTICS],
  ['consent to advertising', `ask-first=${record({ analytics: 'denied' })}`, ADVERTISING],
  ['consent to all', `ask-first=${record()}`, LIFTED],
  ['consent to all, between others', `a=b; ask-first=${record()}; c=d`, LIFTED],
  [
    'a purpose that is named twice',
    `ask-first=${record().replace('advertising:granted', 'analytics:denied')}`,
    NOTHING,
  ],
  [
    'two records, of which one refuses',
    `ask-first=${record()}; ask-first=${record({ analytics: 'denied', advertising: 'denied', age: 1 })}`,
    NOTHING,
  ],
];

/** Runs the code of the switch as a browser does, and returns the policy that the page has afterwards. */
function policyInPage(options, cookie) {
  const html = renderSwitch(options);
  const [, data, code] = /<script data-strict="([^"]*)">([^]*?)<\/script>/.exec(html);
  let written = '';
  class Document {
    get cookie() {
      return cookie;
    }
    get currentScript() {
      return script;
    }
    write(text) {
      written += text;
    }
  }
  class HTMLScriptElement {
    dataset = { strict: data.replaceAll('&quot;', '"').replaceAll('&amp;', '&') };
  }
  const script = new HTMLScriptElement();
  runInNewContext(code, { Document, HTMLScriptElement, document: new Document(), Date });
  const { childNodes } = parse(
    `<!doctype html><head>${written}${html.replace(/<script[^]*<\/script>/, '')}<title>T</title>`,
  );
  const head = childNodes.find(({ tagName }) => tagName === 'html').childNodes[0];
  assert.ok(
    head.childNodes.some(({ tagName }) => tagName === 'title'),
    'the page goes on',
  );
  const [meta] = head.childNodes.filter(({ tagName }) => tagName === 'meta');
  return meta?.attrs.find(({ name }) => name === 'content').value;
}

const withoutDoubleSpaces = (policy) => policy?.replace(/ +/g, ' ').replace(/ ($|;)/g, '$1');

/** Each way to send the policy, as a function that returns the policy for a visitor with a cookie. */
const ways = {
  strictHeaders: (cookie, options) => strictHeaders(cookie, options)['Content-Security-Policy'],
  renderSwitch: (cookie, options) => policyInPage(options, cookie),
  nginx: (cookie, options) =>
    withoutDoubleSpaces(
      readNginx(renderNginx(options), { http_cookie: cookie, sent_http_content_type: 'text/html' })[
        'Content-Security-Policy'
      ],
    ),
};

for (const [way, policyFor] of Object.entries(ways)) {
  describe(`${way}`, () => {
    for (const [title, cookie, { policy }] of cookies)
      test(`allows what a visitor with ${title} has granted`, () => {
        assert.equal(policyFor(cookie, OPTIONS), policy);
      });

    test('counts a record of its own revision, cookie and vendors alone', () => {
      const purposes = [
        { id: 'analytics', vendors: [{ id: 'counter', name: 'Counter' }] },
        { id: 'advertising', vendors: [{ id: 'adboard' }, { id: 'more' }] },
      ];
      const options = { ...OPTIONS, purposes, revision: '2026-11', cookieName: 'paper.consent' };
      const hashes = [
        vendorHash('analytics', 'counter'),
        vendorHash('advertising', 'adboard'),
        vendorHash('advertising', 'more'),
      ];
      const read = (given) =>
        policyFor(`paper.consent=${record({ revision: '2026-11', ...given })}`, options);
      assert.equal(read({ vendors: hashes.join('.') }), undefined);
      assert.equal(read({ vendors: hashes.slice(0, 2).join('.') }), ANALYTICS.policy);
      assert.equal(read({ vendors: '' }), OWN);
      assert.equal(read({ vendors: hashes.join('.'), revision: '2026x11' }), OWN);
      assert.equal(policyFor(`paperxconsent=${record()}`, options), OWN);
    });

    test('leaves frames to their marks where it is told to', () => {
      assert.equal(
        policyFor('', { leaveFrames: true }),
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-src * data: blob:",
      );
    });
  });
}

test('keeps the policy after the last day of a consent, and for a record of a wrong clock', () => {
  for (const age of [181, -3]) {
    assert.equal(ways.strictHeaders(`ask-first=${record({ age })}`, OPTIONS), OWN);
    assert.equal(ways.renderSwitch(`ask-first=${record({ age })}`, OPTIONS), OWN);
  }
});

test('lets no browser keep a page, unless it only reports', () => {
  assert.equal(strictHeaders(null)['Cache-Control'], 'no-store');
  assert.equal(strictHeaders(`ask-first=${record()}`)['Cache-Control'], 'no-store');
  assert.deepEqual(Object.keys(strictHeaders(null, { reportOnly: true })), [
    'Content-Security-Policy-Report-Only',
  ]);
});

test('names the same address for reports in all headers', () => {
  const headers = strictHeadersFor([], {
    ...OPTIONS,
    reportOnly: true,
    reportTo: '/reports',
    connectionAllowlist: true,
    links: ['*.friends.example'],
  });
  assert.deepEqual(headers, {
    'Content-Security-Policy-Report-Only': `${OWN}; report-uri /reports; report-to ask-first`,
    'Connection-Allowlist-Report-Only':
      '(response-origin "https://img.paper.example" "https://*.friends.example");report-to=ask-first',
    'Reporting-Endpoints': 'ask-first="/reports"',
  });
  const nginx = readNginx(
    renderNginx({
      ...OPTIONS,
      reportOnly: true,
      reportTo: '/reports',
      connectionAllowlist: true,
      links: ['*.friends.example'],
    }),
    { http_cookie: '', sent_http_content_type: 'text/html; charset=utf-8' },
  );
  const tidied = Object.entries(nginx).map(([name, value]) => [
    name,
    value.replace(/ +/g, ' ').replace(/ (?=[);]|$)/g, ''),
  ]);
  assert.deepEqual(Object.fromEntries(tidied), headers);
});

test('adds nothing to what is no page in nginx', () => {
  const scope = { http_cookie: '', sent_http_content_type: 'image/png' };
  assert.deepEqual(readNginx(renderNginx(OPTIONS), scope), {});
});

for (const [title, options, message] of [
  ['a host with a path', { allow: ['a.example/b'] }, /^allow: "a\.example\/b" is no host/],
  ['a host that would end the directive', { allow: ['a.example; script-src *'] }, /is no host/],
  ['a keyword as a host', { allow: ["'unsafe-inline'"] }, /is no host/],
  ['a star as a host', { allow: ['*'] }, /is no host/],
  ['a text instead of a list', { allow: 'a.example' }, /has to be a list/],
  [
    'an unknown purpose',
    { hosts: { ads: ['a.example'] } },
    /no purpose "ads"\. The purposes are analytics/,
  ],
  ['an address that is none', { reportTo: 'x"; y' }, /reportTo: .* is no address/],
]) {
  test(`refuses ${title}, rather than send a policy that holds less`, () => {
    for (const render of [(given) => strictHeaders(null, given), renderSwitch, renderNginx])
      assert.throws(() => render(options), { name: 'TypeError', message });
  });
}

test('needs as many bytes in a page as the guide says', () => {
  const guide = readFileSync(new URL('demo/guide/strict.md', root), 'utf8');
  const [, said] = /about ([\d.]+) kB in each page/.exec(guide);
  assert.equal((brotliCompressSync(renderSwitch()).length / 1000).toFixed(1), said);
});

/** Runs the command with these words. */
function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'strict', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('prints the recipes', async () => {
  for (const [target, file] of [
    ['nginx', 'strict-nginx.conf'],
    ['node', 'strict-node.mjs'],
    ['edge', 'strict-edge.mjs'],
  ]) {
    const { status, stdout, stderr } = run(target, ...WORDS);
    assert.deepEqual([status, stderr], [0, '']);
    const recipe = readFileSync(new URL(`demo/recipes/${file}`, root), 'utf8');
    const options = { ...manifest.prettier, parser: 'babel' };
    const text = target === 'nginx' ? stdout : await prettier.format(stdout, options);
    assert.equal(recipe, text, `ask-first strict ${target} ${WORDS.join(' ')} > ${file}`);
  }
});

test('prints each state by itself, and all of it as JSON', () => {
  const { status, stdout, stderr } = run('--json', ...WORDS);
  assert.deepEqual([status, stderr], [0, '']);
  const { target, purposes, states } = JSON.parse(stdout);
  assert.equal(target, 'headers');
  assert.deepEqual(purposes, ['analytics', 'advertising']);
  assert.deepEqual(
    states.map(({ granted, headers }) => [granted, headers['Content-Security-Policy']]),
    [
      [[], OWN],
      [['analytics'], ANALYTICS.policy],
      [['advertising'], ADVERTISING.policy],
      [['analytics', 'advertising'], undefined],
    ],
  );
  assert.match(run(...WORDS).stdout, /^Before a choice[^]*\nanalytics alone granted:\n/);
});

test('reads the purposes, the vendors, the revision and the cookie of the page', () => {
  const purposes = ['analytics', { id: 'embeds', label: 'Films', vendors: [{ id: 'tube' }] }];
  write(
    'consent.json',
    JSON.stringify({ site: 'P', purposes, revision: 3, cookie: { name: 'c' } }),
  );
  const { stdout } = run('node', '--config', 'consent.json', '--allow', 'embeds=film.example');
  assert.match(stdout, /cookieName: 'c'/);
  assert.match(stdout, /revision: 3/);
  assert.match(stdout, /id: 'tube'/);
  assert.doesNotMatch(stdout, /Films/);
});

for (const vendors of ['a text', [null], [5]])
  test(`takes a purpose whose vendors are ${JSON.stringify(vendors)}`, () => {
    write('consent.json', JSON.stringify({ purposes: [{ id: 'embeds', vendors }] }));
    const { status, stderr } = run('node', '--config', 'consent.json');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });

test('says which purposes have no hosts', () => {
  const { status, stderr } = run('html', '--allow', 'analytics=stats.example');
  assert.equal(status, 0);
  assert.match(stderr, /^no hosts for advertising: .*--allow advertising=<host>\n$/);
});

test('writes one policy for all visitors for a static host', () => {
  const { status, stdout } = run('static', ...WORDS);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^(#.*\n)+\/\*\n {2}Content-Security-Policy: .*stats\.example \*\.ads\.example\n$/,
  );
  assert.match(run('static', '--report-only').stdout, /\n\/\*\n {2}[\w-]+-Report-Only: .*\n$/);
});

for (const [words, message] of [
  [['apache'], /there is no "apache": use one of headers, nginx/],
  [['node', 'edge'], /name only one target: remove edge/],
  [['--allow', 'https://a.example/path'], /allow: .* is no host/],
  [['--allow', 'video=a.example'], /there is no purpose "video"/],
  [['--link', 'a.example'], /--link needs --connection-allowlist/],
  [['node', '--nonce', 'x'], /--nonce is for html/],
  [['html', '--report-only'], /need a header/],
  [['static'], /Name the hosts of each purpose/],
  [['--config', 'nothing.json'], /there is no file nothing\.json/],
])
  test(`says what is wrong with: ${words.join(' ')}`, () => {
    const { status, stdout, stderr } = run(...words);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
  });

test('the recipe for Node leaves a policy of the page in place', async () => {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', "base-uri 'none'");
    addStrictHeaders(request, response);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const ask = async (cookie) => {
      const answer = await fetch(`http://127.0.0.1:${server.address().port}/`, {
        headers: { Cookie: cookie },
      });
      return answer.headers.get('Content-Security-Policy');
    };
    assert.equal(await ask('a=b'), `base-uri 'none', ${OWN}`);
    assert.equal(await ask(`ask-first=${record()}`), "base-uri 'none'");
  } finally {
    server.close();
  }
});

test('the recipe for an edge adds its headers to pages alone', async (t) => {
  let type = 'text/html; charset=utf-8';
  t.mock.method(
    globalThis,
    'fetch',
    async () =>
      new Response('', { headers: { 'Content-Type': type, 'Content-Security-Policy': 'a' } }),
  );
  const ask = async (cookie) =>
    (await edgeWorker.fetch(new Request('https://paper.example/', { headers: { Cookie: cookie } })))
      .headers;
  assert.equal((await ask('')).get('Content-Security-Policy'), `a, ${OWN}`);
  assert.equal((await ask(`ask-first=${record()}`)).get('Content-Security-Policy'), 'a');
  assert.equal((await ask('')).get('Cache-Control'), 'no-store');
  type = 'image/png';
  assert.equal((await ask('')).get('Content-Security-Policy'), 'a');
});
