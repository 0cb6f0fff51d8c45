// `npx ask-first migrate`, as it is built: markup as the documentation of each tool shows it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { markHtml } from 'ask-first/mark';
import { loadSource } from './load-source.mjs';
import { folder, read, write } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));

function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'migrate', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';
const FILM = 'https://www.youtube.com/embed/1';

/** The markup of each tool, with what it becomes; `null` for markup that is listed and left alone. */
const tools = {
  'vanilla-cookieconsent': {
    loader: '<script src="/js/cookieconsent.umd.js"></script>',
    file: '<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/vanilla-cookieconsent@3/dist/cookieconsent.css">',
    code: '<script>CookieConsent.run({categories:{necessary:{},analytics:{},ads:{}},revision:3})</script>',
    forms: [
      [
        `<script type="text/plain" data-category="analytics" data-service="GA" src="${GTAG}"></script>`,
        `<script type="text/plain" data-consent="analytics" data-consent-src="${GTAG}"></script>`,
      ],
      [
        '<script data-category=ads type="text/plain">fbq()</script>',
        '<script data-consent="advertising" type="text/plain">fbq()</script>',
      ],
      [
        `<script type="text/plain" data-cookiecategory="analytics" data-src='/a.js' defer></script>`,
        `<script type="text/plain" data-consent="analytics" data-consent-src='/a.js' defer></script>`,
      ],
      [
        '<script type="text/plain" data-type="module" data-category="ads" src="/m.js"></script>',
        '<script type="text/plain" data-type="module" data-consent="advertising" data-consent-src="/m.js"></script>',
      ],
      [
        '<button type="button" data-cc="show-preferencesModal">a</button>',
        '<button data-consent-open type="button" data-cc="show-preferencesModal">a</button>',
      ],
      ['<script type="text/plain" data-category="!analytics">off()</script>', null],
      ['<script type="text/plain" data-category="necessary">on()</script>', null],
    ],
    options: {
      purposes: ['advertising', 'analytics'],
      revision: 3,
      migrateFrom: [
        {
          tool: 'vanilla-cookieconsent',
          purposes: { analytics: ['analytics'], advertising: ['ads'] },
        },
      ],
    },
  },
  klaro: {
    loader:
      '<script defer type="application/javascript" src="https://cdn.kiprotect.com/klaro/v0.7/klaro.js"></script>',
    file: '<link rel="stylesheet" href="/klaro.min.css">',
    code: `<script>var klaroConfig = { privacyPolicy: '/privacy', cookieName: 'kl', services: [
      { name: 'matomo', title: 'Matomo', purposes: ['analytics'], cookies: [/^_pk/, 'piwik_ignore', ['_pk_id', '/', 'a.example']] },
      { name: 'session', required: true, purposes: ['functional'] } ] };</script>`,
    forms: [
      [
        '<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="/m.js"></script>',
        '<script type="text/plain" data-type="application/javascript" data-consent="analytics" data-consent-src="/m.js"></script>',
      ],
      [
        `<iframe data-name="youtube" data-src="${FILM}"></iframe>`,
        `<iframe data-consent="embeds" data-consent-src="${FILM}"></iframe>`,
      ],
      [
        '<link data-name="matomo" data-href="/a.css" rel="stylesheet">',
        '<link data-consent="analytics" data-consent-href="/a.css" rel="stylesheet">',
      ],
      ['<a href="#" onclick="return klaro.show();">a</a>', '<a data-consent-open href="#">a</a>'],
      ['<script type="text/plain" data-name="other">a()</script>', null],
    ],
    options: {
      purposes: [
        {
          id: 'analytics',
          vendors: [{ id: 'matomo', name: 'Matomo', cookies: ['piwik_ignore', '_pk_id'] }],
        },
        'embeds',
      ],
      policyUrl: '/privacy',
      migrateFrom: [{ tool: 'klaro', cookie: 'kl', purposes: { analytics: ['matomo'] } }],
    },
  },
  tarteaucitron: {
    loader: '<script src="/tarteaucitron/tarteaucitron.min.js"></script>',
    file: '<script src="/tarteaucitron/tarteaucitron.services.min.js"></script>',
    code: "<script>tarteaucitron.init({privacyUrl:'/policy',cookieName:'tac'});(tarteaucitron.job=tarteaucitron.job||[]).push('gtag')</script>",
    forms: [
      ['<a href="#tarteaucitron">a</a>', '<a data-consent-open href="#tarteaucitron">a</a>'],
      ['<div class="youtube_player" videoID="1" width="5"></div>', null],
    ],
    options: { policyUrl: '/policy', migrateFrom: [{ tool: 'tarteaucitron', cookie: 'tac' }] },
  },
  osano: {
    loader: '<script src="https://cmp.osano.com/a/b/osano.js"></script>',
    file: '<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/cookieconsent@3/build/cookieconsent.min.css">',
    code: "<script>window.cookieconsent.initialise({type:'opt-in',content:{href:'/cookies'}})</script>",
    forms: [
      [
        `<script data-osano="ANALYTICS" src="${GTAG}"></script>`,
        `<script type="text/plain" data-consent="analytics" data-consent-src="${GTAG}"></script>`,
      ],
      [
        `<iframe data-osano="MARKETING" src="${FILM}"></iframe>`,
        `<iframe data-consent="advertising" data-consent-src="${FILM}"></iframe>`,
      ],
      [
        `<a href="#" onclick="Osano.cm.showDrawer('osano-cm-dom-info-dialog-open')">a</a>`,
        '<a data-consent-open href="#">a</a>',
      ],
      ['<script data-osano="ESSENTIAL" src="/a.js"></script>', null],
    ],
    options: {
      purposes: ['advertising', 'analytics'],
      policyUrl: '/cookies',
      migrateFrom: ['osano'],
    },
  },
  orejime: {
    loader:
      '<script src="https://cdn.jsdelivr.net/npm/orejime@3.2.1/dist/orejime-standard-en.js"></script>',
    file: '<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/orejime@3.2.1/dist/orejime-standard.css">',
    code: `<script>window.orejimeConfig = { privacyPolicyUrl: '/p', purposes: [ { id: 'ads', title: 'Ads', cookies: ['_bd'] },
      { id: 'group', purposes: [ { id: 'analytics', title: 'Readers' } ] }, { id: 'free', isMandatory: true } ] };</script>`,
    forms: [
      [
        `<template data-purpose="ads"><script async src="/ad.js"></script><script>ad()</script></template>`,
        '<script type="text/plain" data-consent="advertising" async data-consent-src="/ad.js"></script><script type="text/plain" data-consent="advertising">ad()</script>',
      ],
      [
        `<template data-purpose="analytics" data-contextual> <iframe src="${FILM}"></iframe></template>`,
        ` <iframe data-consent="analytics" data-consent-src="${FILM}"></iframe>`,
      ],
      [
        '<script type="opt-in" data-type="application/javascript" data-name="ads">ad()</script>',
        '<script type="text/plain" data-type="application/javascript" data-consent="advertising">ad()</script>',
      ],
      ['<button onclick="orejime.prompt()">a</button>', '<button data-consent-open>a</button>'],
    ],
    options: {
      purposes: [
        { id: 'advertising', vendors: [{ id: 'ads', name: 'Ads', cookies: ['_bd'] }] },
        { id: 'analytics', vendors: [{ id: 'analytics', name: 'Readers' }] },
      ],
      policyUrl: '/p',
      migrateFrom: [
        { tool: 'orejime', purposes: { advertising: ['ads'], analytics: ['analytics'] } },
      ],
    },
  },
  c15t: {
    loader: '<script src="https://cdn.jsdelivr.net/npm/c15t@2.2.1/dist/index.js"></script>',
    code: "<script>getOrCreateConsentRuntime({ mode: 'offline' })</script>",
    forms: [
      [
        `<iframe data-src="${FILM}" data-category="marketing" width="5"></iframe>`,
        `<iframe data-consent-src="${FILM}" data-consent="advertising" width="5"></iframe>`,
      ],
    ],
    options: { purposes: ['advertising'], migrateFrom: ['c15t'] },
  },
  cookiebot: {
    loader:
      '<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js" data-cbid="0" data-blockingmode="auto"></script>',
    code: "<script>window.addEventListener('x', () => Cookiebot.consent.statistics)</script>",
    forms: [
      [
        '<script type="text/plain" data-cookieconsent="statistics, marketing">a()</script>',
        '<script type="text/plain" data-consent="analytics advertising">a()</script>',
      ],
      [
        `<iframe data-cookieconsent="marketing" data-cookieblock-src="${FILM}"></iframe>`,
        `<iframe data-consent="advertising" data-consent-src="${FILM}"></iframe>`,
      ],
      ['<a href="javascript: Cookiebot.renew()">a</a>', '<a data-consent-open href="#">a</a>'],
      [
        '<script id="CookieDeclaration" src="https://consent.cookiebot.com/0/cd.js"></script>',
        null,
      ],
      ['<div class="cookieconsent-optout-marketing">a</div>', null],
    ],
    options: { purposes: ['advertising', 'analytics'], migrateFrom: ['cookiebot'] },
  },
  onetrust: {
    loader:
      '<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js" data-domain-script="0"></script>',
    file: '<script src="https://cdn.cookielaw.org/consent/0/OtAutoBlock.js"></script>',
    code: '<script>function OptanonWrapper() { }</script>',
    forms: [
      [
        '<script type="text/plain" class="optanon-category-C0002-C0004" src="/a.js"></script>',
        '<script data-consent="analytics advertising" type="text/plain" data-consent-src="/a.js"></script>',
      ],
      [
        `<iframe class="film optanon-category-C0005 wide" data-src="${FILM}"></iframe>`,
        `<iframe data-consent="embeds" class="film wide" data-consent-src="${FILM}"></iframe>`,
      ],
      [
        '<button id="ot-sdk-btn" class="ot-sdk-show-settings">a</button>',
        '<button data-consent-open id="ot-sdk-btn" class="ot-sdk-show-settings">a</button>',
      ],
      ['<script type="text/plain" class="optanon-category-C0001">a()</script>', null],
      ['<div id="ot-sdk-cookie-policy"></div>', null],
    ],
    options: { purposes: ['advertising', 'analytics', 'embeds'], migrateFrom: ['onetrust'] },
  },
  usercentrics: {
    loader:
      '<script id="usercentrics-cmp" src="https://app.usercentrics.eu/browser-ui/latest/loader.js" data-settings-id="0" async></script>',
    file: '<script src="https://privacy-proxy.usercentrics.eu/latest/uc-block.bundle.js"></script>',
    code: '<script>uc.deactivateBlocking([]); UC_UI.isInitialized()</script>',
    forms: [
      [
        `<script type="text/plain" data-usercentrics="Google Analytics" src="${GTAG}"></script>`,
        `<script type="text/plain" data-consent="analytics" data-consent-src="${GTAG}"></script>`,
      ],
      [
        '<a href="#" onClick="UC_UI.showSecondLayer();">a</a>',
        '<a data-consent-open href="#">a</a>',
      ],
      ['<script type="text/plain" data-usercentrics="Own Service">a()</script>', null],
      ['<div class="uc-embed" uc-data="all"></div>', null],
    ],
    options: { purposes: ['analytics'], migrateFrom: ['usercentrics'] },
  },
  cookieyes: {
    loader:
      '<script id="cookieyes" src="https://cdn-cookieyes.com/client_data/0/script.js"></script>',
    code: '<script>if (getCkyConsent().categories.analytics) a()</script>',
    forms: [
      [
        `<script type="text/plain" data-cookieyes="cookieyes-analytics" async src="${GTAG}"></script>`,
        `<script type="text/plain" data-consent="analytics" async data-consent-src="${GTAG}"></script>`,
      ],
      [
        '<script data-cookieyes="cookieyes-advertisement">a()</script>',
        '<script type="text/plain" data-consent="advertising">a()</script>',
      ],
      [
        '<a class="cky-banner-element">a</a>',
        '<a data-consent-open class="cky-banner-element">a</a>',
      ],
      ['<script data-cookieyes="cookieyes-necessary" src="/a.js"></script>', null],
    ],
    options: { purposes: ['advertising', 'analytics'], migrateFrom: ['cookieyes'] },
  },
  complianz: {
    loader:
      '<script defer src="https://a.example/wp-content/plugins/complianz-gdpr/cookiebanner/js/complianz.min.js?ver=1"></script>',
    file: '<link rel="stylesheet" href="/wp-content/plugins/complianz-gdpr/assets/css/cookieblocker.min.css">',
    code: '<script>var complianz = {"prefix":"cmplz_"};</script>',
    forms: [
      [
        `<script type="text/plain" data-service="google-analytics" data-category="statistics" data-cmplz-src="${GTAG}" async></script>`,
        `<script type="text/plain" data-consent="analytics" data-consent-src="${GTAG}" async></script>`,
      ],
      [
        `<iframe data-category="marketing" data-service="youtube" class="cmplz-iframe" data-src-cmplz="${FILM}" src="about:blank"></iframe>`,
        `<iframe data-consent="advertising" class="cmplz-iframe" data-consent-src="${FILM}" src="about:blank"></iframe>`,
      ],
      [
        '<button class="cmplz-btn cmplz-manage-consent">a</button>',
        '<button data-consent-open class="cmplz-btn cmplz-manage-consent">a</button>',
      ],
      ['<script type="text/plain" data-category="functional">a()</script>', null],
    ],
    options: { purposes: ['advertising', 'analytics'], migrateFrom: ['complianz'] },
  },
};

/** Our tag in place of the tool's. */
const ownTag = (options) =>
  `<script type="application/json" id="consent-config">\n${JSON.stringify(options, null, 2)}\n</script>\n<script async src="/ask-first/ask-first.js" data-config="consent-config"></script>`;

for (const [name, { loader, file = '', code, forms, options }] of Object.entries(tools))
  describe(name, () => {
    const page = (tag, more, lines) =>
      `<!doctype html>\r\n<title>Grüße</title>\r\n${tag}\n${more}\n${code}\n<p data-x = 'y' >\n${lines.join('\n')}\n`;
    const before = page(
      loader,
      file,
      forms.map(([written]) => written),
    );
    const after = page(
      ownTag(options),
      '',
      forms.map(([written, ours]) => ours ?? written),
    );

    test('becomes ours, and all else stays byte for byte', () => {
      write('a.html', before);
      const { status, stdout, stderr } = run(name, 'a.html');
      assert.equal(stderr, '');
      assert.equal(status, 0);
      assert.equal(read('a.html'), after);
      const left = forms.filter(([, ours]) => ours === null).length + 1;
      assert.match(
        stdout,
        new RegExp(`1 changed, 0 unchanged, 0 left out; .* ${left} left to do\n$`),
      );

      const again = run(name, 'a.html');
      assert.equal(read('a.html'), after);
      assert.match(again.stdout, new RegExp(`0 changed, 1 unchanged, .* ${left} left to do\n$`));
    });

    test('has a reader of its stored choice', () => {
      const files = readdirSync(new URL('dist/old-choice/', root));
      assert.ok(files.includes(`from-${name}.js`));
    });

    test('changes nothing in pages of others', () => {
      for (const [other, { forms: foreign }] of Object.entries(tools))
        if (other !== name && other !== 'vanilla-cookieconsent' && other !== 'osano')
          write(`${other}.html`, foreign.map(([written]) => written).join('\n'));
      for (const file of readdirSync(new URL('marked-pages/', import.meta.url)))
        write(file, readFileSync(new URL(`marked-pages/${file}`, import.meta.url)));
      const { pages } = JSON.parse(run(name, '.', '--json', '--check').stdout);
      const shared = {
        orejime: ['klaro'],
        c15t: ['complianz'],
        'vanilla-cookieconsent': ['complianz'],
      };
      const expected = (shared[name] ?? []).map((other) => `${other}.html`);
      assert.deepEqual(
        pages.filter(({ isChanged }) => isChanged).map((changed) => changed.file),
        expected,
      );
    });
  });

test('nothing that was held requests anything once it is migrated', () => {
  for (const [name, { forms }] of Object.entries(tools)) {
    const ours = forms.map(([, written]) => written ?? '').join('\n');
    const { marked } = markHtml(ours, { site: 'paper.example' }).report;
    assert.deepEqual(marked, [], name);
  }
});

test('the same tools can be migrated and are known to migrateFrom', async () => {
  const { OLD_TOOLS } = await loadSource('src/options/old-tools.ts');
  assert.deepEqual(Object.keys(tools).sort(), [...OLD_TOOLS.keys()].sort());
});

test('the options that are written have no mistake', async () => {
  const { checkAnywhere } = await loadSource('src/options/check-options.ts');
  const { readConfig } = await loadSource('src/options/config.ts');
  for (const [name, { options }] of Object.entries(tools)) {
    const wrong = [];
    checkAnywhere(readConfig(options), (...found) => wrong.push(found));
    assert.deepEqual(wrong, [], name);
  }
});

describe('the command', () => {
  const KLARO = '<script type="text/plain" data-name="matomo" data-src="/m.js"></script>';
  const CONFIG = "klaroConfig = { services: [{ name: 'matomo', purposes: ['statistics'] }] }";

  test('reads the configuration out of scripts and other pages, and changes no script', () => {
    write('a.html', KLARO);
    write('config.js', CONFIG);
    assert.equal(run('klaro', 'a.html', 'config.js').status, 0);
    assert.match(read('a.html'), /data-consent="analytics" data-consent-src="\/m\.js"/);
    assert.equal(read('config.js'), CONFIG);
    write('b.html', KLARO);
    write('c.html', `<script>${CONFIG}</script>`);
    run('klaro', 'b.html', 'c.html');
    assert.match(read('b.html'), /data-consent="analytics"/);
  });

  test('takes purposes that the owner names, and says which name needs one', () => {
    write('a.html', KLARO);
    const { stdout } = run('klaro', 'a.html');
    assert.match(
      stdout,
      /1:1 <script> LEFT: name a purpose for it: --purpose "matomo=analytics"\n/,
    );
    assert.equal(read('a.html'), KLARO);
    run('klaro', 'a.html', '--purpose', 'matomo=statistics-of-ours');
    assert.match(read('a.html'), /data-consent="statistics-of-ours"/);
  });

  test('with --check, changes nothing and fails where something is to be done', () => {
    write('a.html', KLARO);
    write('config.js', CONFIG);
    assert.equal(run('klaro', 'a.html', 'config.js', '--check').status, 1);
    assert.equal(read('a.html'), KLARO);
    run('klaro', 'a.html', 'config.js');
    assert.equal(run('klaro', 'a.html', '--check').status, 0);
  });

  test('keeps code of a control that does not open the settings of the tool', () => {
    write('a.html', '<a id="ot-sdk-btn" onclick="count()" href="javascript:void 0">a</a>');
    run('onetrust', 'a.html');
    assert.equal(
      read('a.html'),
      '<a data-consent-open id="ot-sdk-btn" onclick="count()" href="javascript:void 0">a</a>',
    );
  });

  test('edits a control in a drawing at its own place', () => {
    write('a.html', '<svg><a class="x" onclick="klaro.show()"><text>a</text></a></svg>');
    run('klaro', 'a.html');
    assert.equal(read('a.html'), '<svg><a data-consent-open class="x"><text>a</text></a></svg>');
  });

  test('reads a configuration beside a list that is longer than a call can be', () => {
    write('a.html', KLARO);
    write('config.js', `${CONFIG}; data = [${'1,'.repeat(200_000)}]`);
    assert.equal(run('klaro', 'a.html', 'config.js').status, 0);
    assert.match(read('a.html'), /data-consent="analytics"/);
  });

  test('writes JSON, and the base of our files', () => {
    write('a.html', `<p>\n<script src="/klaro.js"></script>${KLARO}`);
    write('config.js', CONFIG);
    const { stdout } = run('klaro', '.', 'config.js', '--json', '--base', '/own"&copy');
    const { check, tool, options, pages, leftOut } = JSON.parse(stdout);
    assert.deepEqual([check, tool, leftOut], [false, 'klaro', []]);
    assert.deepEqual(options.migrateFrom, [{ tool: 'klaro', purposes: { analytics: ['matomo'] } }]);
    assert.deepEqual(pages[0].done, [
      { line: 2, column: 1, element: 'script', what: 'replaced by our tag' },
      { line: 2, column: 34, element: 'script', what: 'held, analytics' },
    ]);
    assert.match(read('a.html'), /src="\/own%22&amp;copy\/ask-first\.js"/);
  });

  test('keeps other encodings, and leaves out what it cannot read', () => {
    write('latin.html', Buffer.from(`<p>é</p>${KLARO}`, 'latin1'));
    write('wide.html', Buffer.from(`\uFEFF${KLARO}`, 'utf16le'));
    const { status, stderr } = run('klaro', '.', '--purpose', 'matomo=analytics');
    assert.equal(status, 2);
    assert.match(stderr, /left out: wide\.html is in UTF-16: save it in UTF-8/);
    assert.match(readFileSync(join(folder, 'latin.html'), 'latin1'), /^<p>é<\/p>.*data-consent=/);
  });

  test('runs no code of a configuration, and survives one that is broken', () => {
    write('a.html', `${KLARO}<script>klaroConfig = { services: (() => { throw 1 })() }</script>`);
    write('b.html', `<script>klaroConfig = {{ broken</script>`);
    assert.equal(run('klaro', '.').status, 0);
  });

  const wrong = {
    'no tool': [[], /which tool\? One of c15t, complianz/],
    'an unknown tool': [['cookiebott', 'a.html'], /no tool "cookiebott"/],
    'a name of every object': [['constructor', 'a.html'], /no tool "constructor"/],
    'no page': [['klaro'], /which pages\?/],
    'a page that is not there': [['klaro', 'x.html'], /no file matches x\.html/],
    'a purpose without a name': [['klaro', 'a.html', '--purpose', 'x'], /--purpose: "x"/],
    'a purpose that is none': [['klaro', 'a.html', '--purpose', 'x=A b'], /--purpose: "x=A b"/],
    'a base that differs from page to page': [
      ['klaro', 'a.html', '--base', 'own/'],
      /--base own\/ is no address of a folder: write one like \/ask-first\//,
    ],
    'an unknown option': [['klaro', 'a.html', '--chek'], /--chek[^]*See: ask-first migrate --help/],
  };
  for (const [what, [words, message]] of Object.entries(wrong))
    test(`says what to do about ${what}`, () => {
      write('a.html', KLARO);
      const { status, stdout, stderr } = run(...words);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });

  test('shows help', () => {
    const { stdout, status } = run('--help');
    assert.equal(status, 0);
    for (const option of 'purpose base check json help'.split(' '))
      assert.ok(stdout.includes(`--${option} `), option);
    for (const name of Object.keys(tools)) assert.ok(stdout.includes(name), name);
  });
});
