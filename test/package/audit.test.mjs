// What an audit makes of what a browser tells, without a browser. test/pages/tools/audit.test.mjs tries the
// whole command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'parse5';
import { builtAuditData } from '../../src/audit/built-data.mjs';
import { asInBuild, loadSource } from './load-source.mjs';
import { folder, write } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));

/** The modules of the room, with the data that the build makes. */
const { outputFiles } = await build({
  stdin: {
    contents: [
      'build-page-report',
      'compare-baseline',
      'describe-audit',
      'draft-configuration',
      'find-cause',
      'find-choices',
      'judge-notice',
      'known-names',
      'parties',
      'read-stack',
      'render-report',
    ]
      .map((name) => `export * from './src/audit/${name}.ts';`)
      .join('\n'),
    resolveDir: fileURLToPath(root),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  plugins: [asInBuild(builtAuditData)],
});
const audit = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const PAGE = 'https://www.paper.co.uk/news/1';

/** Creates a trace with these fields. */
const trace = (fields) => ({
  kind: 'request',
  phase: 'before',
  time: 10,
  address: 'https://www.google-analytics.com/collect?id=1',
  name: 'script',
  host: 'www.google-analytics.com',
  bytes: 100,
  document: PAGE,
  stack: [],
  initiator: '',
  element: '',
  ...fields,
});

const reportOf = ({ traces = [], kept = {}, notice = {}, html = '', rules, site, more = {} }) =>
  audit.buildPageReport(
    {
      url: PAGE,
      finalUrl: PAGE,
      title: 'News',
      visits: [
        {
          traces,
          documents: new Map([[PAGE, html]]),
          phases: ['before', 'decline', 'accept', 'withdrawal'],
        },
      ],
      kept,
      notice: { tool: '', isFound: true, ...notice },
      notMeasured: [],
      ...more,
    },
    audit.createPartyFinder(PAGE, { rules, site }),
  );
const keysOf = (options, severity = 'fault') =>
  reportOf(options)
    .findings.filter((finding) => finding.severity === severity)
    .map(({ key }) => key);

describe('who an address belongs to', () => {
  const partyOf = audit.createPartyFinder(PAGE, {
    rules: { 'own-cdn.example': 'ignore', 'numbers.example': 'analytics' },
    site: ['paper-pictures.example'],
  });
  const cases = {
    'the site, by its registrable domain': ['https://cdn.paper.co.uk/a.js', { isOwn: true }],
    'another site below the same public suffix': ['https://other.co.uk/', { isOwn: false }],
    'a further host of the site': ['https://a.paper-pictures.example/', { isOwn: true }],
    'what the owner ignores': ['https://own-cdn.example/a', { isOwn: true }],
    'what the owner knows': ['https://numbers.example/', { isOwn: false, purpose: 'analytics' }],
    'a company with its purpose': [
      'https://www.google-analytics.com/g/collect',
      { isOwn: false, name: 'Google Analytics', purpose: 'analytics' },
    ],
    'a connection': ['wss://x.hotjar.com/ws', { isOwn: false, purpose: 'analytics' }],
    'what needs no consent by itself': ['https://cdn.jsdelivr.net/a.js', { isHarmless: true }],
    'a third party that nobody knows': [
      'https://nobody.example/',
      { isOwn: false, purpose: '', isHarmless: false, domain: 'nobody.example' },
    ],
    'a number': ['http://127.0.0.1:8080/', { domain: '127.0.0.1', isOwn: false }],
  };
  for (const [what, [address, expected]] of Object.entries(cases))
    test(`knows ${what}`, () => {
      const party = partyOf(address);
      for (const [key, value] of Object.entries(expected)) assert.equal(party[key], value, key);
    });
});

describe('what a stack says', () => {
  const stacks = {
    'in V8': `Error
    at tell (<anonymous>:3:9)
    at Object.askFirstAuditApply [as apply] (<anonymous>:20:9)
    at send (https://a.example/x.js:12:34)
    at https://b.example/y.js:5:6`,
    'in Firefox': `tell@${PAGE}:3:9
askFirstAuditApply@${PAGE}:20:9
send@https://a.example/x.js:12:34
@https://b.example/y.js:5:6`,
  };
  for (const [where, stack] of Object.entries(stacks))
    test(`is read ${where}, without functions of ours`, () => {
      assert.deepEqual(audit.readStack(stack, 'askFirstAudit'), [
        { url: 'https://a.example/x.js', line: 12 },
        { url: 'https://b.example/y.js', line: 5 },
      ]);
    });
});

describe('the cause', () => {
  const html = `<!doctype html>
<template><base href="/inert/"></template><base href="/base/"><base href="/ignored/">
<script src="https://tags.example/gtm.js"></script>
<img srcset="https://pixel.example/a.gif 1x, b.gif 2x" alt="">
<script>
fetch('https://inline.example/');
</script>
<iframe src="frame.html"></iframe>
<img srcset="https://pixel.example/w_40,h_30/c.gif 40w" alt="">`;
  const frame = 'https://www.paper.co.uk/base/frame.html';
  const loaded = trace({
    address: 'https://second.example/b.js',
    stack: [{ url: 'https://tags.example/gtm.js', line: 7 }],
  });
  const tags = trace({ address: 'https://tags.example/gtm.js' });
  const causeOf = (one) =>
    audit.createCauseFinder(
      new Map([
        [PAGE, html],
        [frame, '<p><img src="https://deep.example/a.gif">'],
      ]),
      [tags, loaded, trace({ address: frame }), one],
    )(one);

  test('is the element that has the address, in a set of pictures too', () => {
    const cause = causeOf(trace({ address: 'https://pixel.example/a.gif' }));
    assert.match(cause.element, /^<img srcset/);
    assert.equal(cause.line, 4);
    const withCommas = 'https://pixel.example/w_40,h_30/c.gif';
    assert.equal(causeOf(trace({ address: withCommas })).line, 9);
  });
  test('is the element whose address is resolved against the first base that counts', () => {
    assert.equal(causeOf(trace({ address: frame })).line, 8);
  });
  test('is the inline script at the line of the stack', () => {
    const stack = [{ url: PAGE, line: 6 }];
    const cause = causeOf(trace({ address: 'https://inline.example/', stack }));
    assert.match(cause.element, /^<script> fetch/);
    assert.equal(cause.script, `${PAGE}:6`);
  });
  test('is the element at the beginning of a chain of scripts', () => {
    const stack = [{ url: 'https://second.example/b.js', line: 1 }];
    const cause = causeOf(trace({ address: 'https://third.example/c.gif', stack }));
    assert.match(cause.element, /gtm\.js/);
    assert.equal(cause.script, 'https://second.example/b.js:1');
  });
  test('is in the document of a frame', () => {
    const cause = causeOf(trace({ address: 'https://deep.example/a.gif', document: frame }));
    assert.match(cause.element, /^<img src="https:\/\/deep/);
  });
  test('of what a frame does by itself is the frame', () => {
    const cause = causeOf(trace({ address: 'https://unseen.example/', document: frame }));
    assert.match(cause.element, /^<iframe/);
  });
  test('is empty where the browser tells nothing', () => {
    assert.deepEqual(causeOf(trace({ address: 'https://unseen.example/' })).element, '');
  });
});

describe('what is a fault', () => {
  const GA = 'google-analytics.com';
  test('is a known third party, in each phase without consent', () => {
    const traces = ['before', 'decline', 'accept', 'withdrawal'].map((phase) => trace({ phase }));
    assert.deepEqual(keysOf({ traces }), [
      `before: request ${GA} www.${GA}/collect`,
      `decline: request ${GA} www.${GA}/collect`,
      `withdrawal: request ${GA} www.${GA}/collect`,
    ]);
  });
  test('is a third party that nobody knows', () => {
    const traces = [trace({ address: 'https://nobody.example/a' })];
    assert.deepEqual(keysOf({ traces }), ['before: request nobody.example nobody.example/a']);
  });
  test('is neither the site nor what the owner ignores', () => {
    const traces = [
      trace({ address: 'https://img.paper.co.uk/a.jpg' }),
      trace({ address: 'https://nobody.example/a' }),
    ];
    assert.deepEqual(keysOf({ traces, rules: { 'nobody.example': 'ignore' } }), []);
  });
  test('is a script of the site that a rule gives a purpose', () => {
    const traces = [trace({ address: 'https://www.paper.co.uk/js/stats.js' })];
    const rules = { '/js/stats.js': 'analytics' };
    assert.equal(keysOf({ traces, rules }).length, 1);
  });
  test('is no content network, which is noted', () => {
    const traces = [trace({ address: 'https://cdn.jsdelivr.net/a.js' })];
    assert.deepEqual(keysOf({ traces }), []);
    assert.equal(keysOf({ traces }, 'note').length, 1);
  });
  test('is a tracking cookie of the site, whoever sets it, and no record of the choice', () => {
    const cookie = (name) =>
      trace({ kind: 'cookie', name, host: 'www.paper.co.uk', address: PAGE });
    const traces = ['_ga', '_pk_id.1.2', 'ask-first', 'klaro', 'OptanonConsent'].map(cookie);
    assert.deepEqual(keysOf({ traces }), [
      'before: cookie paper.co.uk _ga',
      'before: cookie paper.co.uk _pk_*',
    ]);
    assert.deepEqual(keysOf({ traces: [cookie('session')] }, 'note'), [
      'before: cookie paper.co.uk session',
    ]);
  });
  test('is a cookie of the site that the script of a third party sets', () => {
    const stack = [{ url: 'https://nobody.example/x.js', line: 1 }];
    const traces = [
      trace({ kind: 'cookie', name: 'x', host: 'www.paper.co.uk', address: PAGE, stack }),
    ];
    assert.deepEqual(keysOf({ traces }), ['before: cookie nobody.example x']);
  });
  test('has the same key for what differs from visit to visit', () => {
    const at = (address) => trace({ address });
    const traces = [
      at('https://nobody.example/v/20261130123456/a.js?r=1'),
      at('https://nobody.example/v/20261201123456/a.js?r=2'),
    ];
    assert.deepEqual(keysOf({ traces }), [
      'before: request nobody.example nobody.example/v/*/a.js',
    ]);
  });
});

test('tells what stays after a withdrawal, and whose it is', () => {
  const cookie = (name, host) => ({ kind: 'cookie', name, host, days: 1 });
  const own = cookie('own', 'www.paper.co.uk');
  const kept = {
    before: [own],
    accept: [own, cookie('id', 'www.paper.co.uk'), cookie('far', 'nobody.example')],
    withdrawal: [
      own,
      cookie('id', 'www.paper.co.uk'),
      cookie('far', 'nobody.example'),
      cookie('ask-first', 'www.paper.co.uk'),
    ],
  };
  assert.deepEqual(keysOf({ kept }), ['withdrawal: stays paper.co.uk cookie id']);
  assert.deepEqual(keysOf({ kept }, 'note'), ['withdrawal: stays nobody.example cookie far']);
});

const look = (fields) => ({
  text: 'x',
  element: 'button',
  width: 120,
  height: 40,
  fontSize: 16,
  fontWeight: 400,
  textContrast: 8,
  surfaceContrast: 5,
  ...fields,
});

describe('whether Decline is as near as Accept', () => {
  const accept = { clicks: 1, foundBy: 'words', look: look() };
  const choicesOf = (decline) => keysOf({ notice: { accept, ...(decline && { decline }) } });
  const asLook = (fields) => ({ clicks: 1, foundBy: 'words', look: look(fields) });
  const cases = {
    'it is alike': [asLook({}), []],
    'its word is shorter': [asLook({ width: 90 }), []],
    'it is missing': [undefined, ['no decline']],
    'it takes more clicks': [{ clicks: 2, foundBy: 'rule' }, ['clicks']],
    'it is a link': [asLook({ element: 'a' }), ['element']],
    'it is smaller': [asLook({ width: 60, height: 20 }), ['size']],
    'its words are lighter': [asLook({ fontSize: 12 }), ['font']],
    'its words are fainter': [asLook({ textContrast: 4 }), ['contrast']],
    'it has no surface': [asLook({ surfaceContrast: 1 }), ['surface']],
  };
  for (const [what, [decline, expected]] of Object.entries(cases))
    test(`is said where ${what}`, () => {
      assert.deepEqual(
        choicesOf(decline),
        expected.map((key) => `choice: ${key}`),
      );
    });
  test('says how a choice was found where its button has no look', () => {
    const describe = (foundBy) => audit.describeChoice({ clicks: 2, foundBy });
    assert.deepEqual(['words', 'rule', 'selector'].map(describe), [
      '2 clicks, in a second layer',
      '2 clicks, by a rule of autoconsent',
      '2 clicks, by your selector',
    ]);
  });
  test('counts a way back by a function of the tool alone as a fault', () => {
    const notice = { withdrawal: { clicks: 2, by: 'function' } };
    assert.deepEqual(keysOf({ notice }), ['withdrawal: no control']);
  });
  test('notes a page that shifts, and a slow answer', () => {
    const cost = { bytes: 1, requests: 1, layoutShift: 0.2, acceptDelay: 300 };
    assert.deepEqual(keysOf({ notice: { cost } }, 'note'), [
      'cost: layout shift',
      'cost: accept delay',
    ]);
  });
});

describe('the buttons of a notice', () => {
  const control = (text, fields = {}) => ({
    look: look({ text }),
    boxPath: ['#notice'],
    boxText: 'We use cookies for ads.',
    isInPopup: true,
    hints: '',
    isNoChoice: false,
    ...fields,
  });
  const rolesOf = (controls) => {
    const found = audit.findChoices(controls);
    return Object.fromEntries(
      Object.entries(found).map(
        ([
          role,
          {
            look: { text },
          },
        ]) => [role, text],
      ),
    );
  };
  const languages = {
    English: ['Accept all', 'Reject all', 'Cookie settings'],
    German: ['Alle akzeptieren', 'Alle ablehnen', 'Einstellungen'],
    French: ['Tout accepter', 'Tout refuser', 'Personnaliser les cookies'],
    Spanish: ['Aceptar todo', 'Rechazar todo', 'Configurar'],
  };
  for (const [language, [accept, decline, settings]] of Object.entries(languages))
    test(`are found in ${language}`, () => {
      const controls = [settings, decline, accept, 'More'].map((text) => control(text));
      assert.deepEqual(rolesOf(controls), { accept, decline, settings });
    });
  test('are of one box, and of a popup first', () => {
    const elsewhere = { boxPath: ['#article'], isInPopup: false };
    const controls = [control('Accept', elsewhere), control('Reject'), control('Accept all')];
    assert.deepEqual(rolesOf(controls), { accept: 'Accept all', decline: 'Reject' });
  });
  test('are no headings of the settings, and no boxes to tick', () => {
    const controls = [control('Necessary', { isNoChoice: true }), control('Reject all')];
    assert.deepEqual(rolesOf(controls), { decline: 'Reject all' });
  });
  test('take an OK beside Decline for Accept, and no cross', () => {
    const ok = [control('I decline'), control('Got it')];
    assert.deepEqual(rolesOf(ok), { accept: 'Got it', decline: 'I decline' });
    assert.deepEqual(rolesOf([control('I decline'), control('Close')]), { decline: 'I decline' });
  });
  test('are no buttons of a box about something else', () => {
    const shop = { boxText: 'Do you accept this order of ten books?' };
    assert.deepEqual(rolesOf([control('Accept', shop), control('Reject', shop)]), {});
  });
  test('are opened again by a control with the words for it, or with a class for it', () => {
    const plain = { boxText: 'News Sport Weather', isInPopup: false };
    const named = control('Cookie settings', plain);
    const icon = control('', { ...plain, hints: 'class cc-revoke' });
    assert.equal(audit.findReopener([control('Settings', plain), icon, named]), named);
    assert.equal(audit.findReopener([control('Weather', plain), icon]), icon);
    assert.equal(audit.findReopener([control('Cookie policy', plain)]), undefined);
  });
});

describe('the baseline', () => {
  const { findings } = reportOf({ traces: [trace({}), trace({ phase: 'decline' })] });
  test('fails on what is new alone', () => {
    const all = audit.readBaseline({ findings });
    const [first] = findings;
    assert.ok(audit.isFailed(findings));
    assert.ok(!audit.isFailed(audit.compareWithBaseline(findings, all)));
    const compared = audit.compareWithBaseline(findings, audit.readBaseline({ findings: [first] }));
    assert.deepEqual(
      compared.map(({ isNew }) => isNew),
      [false, true],
    );
    assert.ok(audit.isFailed(compared));
  });
  test('does not fail on a note', () => {
    const cdn = [trace({ address: 'https://cdn.jsdelivr.net/a.js' })];
    assert.ok(!audit.isFailed(reportOf({ traces: cdn }).findings));
  });
  test('refuses what is no report', () => {
    assert.throws(() => audit.readBaseline({}), /no list "findings"/);
    assert.throws(() => audit.readBaseline({ findings: [null] }), /without a "key"/);
  });
});

test('drafts options that the library reads without a complaint', async () => {
  const cookie = (name, fields) =>
    trace({ kind: 'cookie', name, host: 'www.paper.co.uk', address: PAGE, ...fields });
  const { report } = reportOf({
    traces: [
      trace({}),
      cookie('_ga_K1', {}),
      cookie('cto_bundle', {}),
      trace({
        kind: 'storage',
        name: 'local ph_1_posthog',
        host: 'www.paper.co.uk',
        address: PAGE,
      }),
      cookie('klaro', {}),
      trace({ address: 'https://nobody.example/a' }),
    ],
  });
  const kept = [{ kind: 'cookie', name: '_ga_K1', host: 'www.paper.co.uk', days: 400 }];
  const { config, toSort } = audit.draftConfiguration(report.entries, kept);
  const [advertising, analytics] = config.purposes;
  assert.equal(advertising.id, 'advertising');
  assert.deepEqual(
    analytics.vendors.map(({ id, name }) => [id, name]),
    [
      ['google-analytics', 'Google Analytics'],
      ['posthog', 'PostHog'],
    ],
  );
  assert.deepEqual(analytics.vendors[0].cookies, [{ name: '_ga_*', lifetime: '400 days' }]);
  assert.deepEqual(analytics.vendors[1].storage, ['ph_*_posthog']);
  assert.deepEqual(
    toSort.map(({ id }) => id),
    ['nobody-example'],
  );

  const { readVendors } = await loadSource('src/options/vendors.ts');
  const wrong = [];
  const ids = config.purposes.map(({ id }) => id);
  const vendors = readVendors({ purposeEntries: config.purposes, purposes: ids }, (...all) =>
    wrong.push(all),
  );
  assert.deepEqual(wrong, []);
  assert.equal(vendors.length, 3);
});

test('drafts the lifetime of a cookie of the whole domain, and names only domains of others', () => {
  const cookies = [
    { name: '_ga', host: 'www.paper.co.uk' },
    { name: 'other', host: 'ads.example' },
  ];
  const { report } = reportOf({
    traces: cookies.map((cookie) =>
      trace({ kind: 'cookie', address: PAGE, document: `${PAGE}?from=ads.example`, ...cookie }),
    ),
  });
  const kept = [
    { kind: 'cookie', name: '_ga', host: 'paper.co.uk', days: 400 },
    { kind: 'cookie', name: '_ga', host: 'notpaper.co.uk', days: 1 },
    { kind: 'cookie', name: 'other', host: 'ads.example', days: 30 },
  ];
  const { config, toSort } = audit.draftConfiguration(report.entries, kept.reverse());
  assert.deepEqual(config.purposes[0].vendors[0].cookies, [{ name: '_ga', lifetime: '400 days' }]);
  assert.deepEqual(toSort[0].cookies, [
    { name: 'other', lifetime: '30 days', domain: 'ads.example' },
  ]);
});

describe('the words and the page of a report', () => {
  const html = '<script src="https://www.google-analytics.com/a.js"></script>';
  const { report, findings } = reportOf({
    html,
    traces: [
      trace({ address: 'https://www.google-analytics.com/a.js' }),
      trace({ phase: 'decline', address: 'https://www.google-analytics.com/a.js' }),
      trace({ phase: 'accept', address: 'https://held.example/<b>' }),
    ],
  });
  const whole = {
    tool: 'ask-first 1',
    date: '2026-11-30',
    browser: 'Chromium 1',
    limits: '',
    pages: [report],
    findings,
    configuration: audit.draftConfiguration(report.entries, []),
  };
  test('say what leaks when, what is held, and what to write instead', () => {
    const words = audit.describeAudit(whole, audit.createInk(false));
    assert.match(
      words,
      /fault {2}Google Analytics.*a\.js \(script\): before a choice, after Decline/,
    );
    assert.match(words, /google-analytics\.com \(Google Analytics, analytics\): not held/);
    assert.match(words, /held\.example \(not known\): held; 0 before/);
    assert.match(words, /<script type="text\/plain" data-consent="analytics" data-consent-src=/);
    assert.match(words, /1 page, 2 faults, 0 notes/);
    assert.ok(!words.includes('\u001b'));
    assert.ok(audit.describeAudit(whole, audit.createInk(true)).includes('\u001b[31m'));
  });
  test('name one fault, and one contact, as such', () => {
    const one = { ...whole, findings: findings.slice(0, 1) };
    const text = audit.renderReport(one, []);
    assert.match(text, />1 fault, 0 notes</);
    assert.match(text, /\n1 time before a choice, 1 after Decline, 0 after Accept/);
  });
  test('are one page of well-formed HTML that escapes what pages say, and loads nothing', () => {
    const text = audit.renderReport(whole, [{ before: 'AAAA' }]);
    const errors = [];
    parse(text, { onParseError: ({ code }) => errors.push(code) });
    assert.deepEqual(errors, []);
    assert.ok(!text.includes('example/<b>'));
    // What is shown as code is text, with its quotes escaped.
    const loaded = [...text.matchAll(/\b(?:src|href|srcset|data)="([^"]*)"|url\(([^)]*)\)/g)];
    for (const [, address = ''] of loaded) assert.match(address, /^data:/);
    assert.ok(loaded.length > 0);
    assert.match(text, /<svg class="timeline"/);
  });
});

describe('the command', () => {
  const run = (...words) =>
    spawnSync(process.execPath, [command, 'audit', ...words], { cwd: folder, encoding: 'utf8' });
  const mistakes = {
    'no address': [[], /which pages\?/],
    'what is no address': [['ftp://paper.example'], /is no address/],
    'a viewport': [['a.example', '--viewport', 'big'], /--viewport big is no size/],
    'a number': [['a.example', '--crawl', 'x'], /--crawl x is no number/],
    'a language': [['a.example', '--lang', 'x'], /--lang x is no language/],
    'a host': [['a.example', '--site', 'https://b.example'], /--site .* is no host/],
    'a header': [['a.example', '--header', 'x'], /--header x: write it like/],
    'a cookie': [['a.example', '--cookie', 'x'], /--cookie x: write it like/],
    'an option': [['a.example', '--crwl', '1'], /Unknown option '--crwl'/],
    'a baseline that is not there': [['a.example', '--baseline', 'no.json'], /there is no file/],
    'a page that cannot be written': [
      ['a.example', '--html', 'no/report.html'],
      /--html: no\/report\.html cannot be written/,
    ],
    'a browser that is not there': [
      ['a.example', '--browser', '/no/chromium'],
      /is no such program/,
    ],
    'a browser that nobody knows': [
      ['a.example', '--browser', 'safari'],
      /chrome, firefox or the path/,
    ],
  };
  for (const [what, [words, message]] of Object.entries(mistakes))
    test(`says what is wrong with ${what}, and what to do`, () => {
      const { status, stderr } = run(...words);
      assert.equal(status, 2, stderr);
      assert.match(stderr, message);
      assert.ok(!/\n\s+at /.test(stderr), stderr);
    });
  test('says how to get the package that drives the browser, where there is none', () => {
    for (const path of ['tools', 'module', 'integrity.json'])
      cpSync(new URL(`dist/${path}`, root), join(folder, 'dist', path), { recursive: true });
    const alone = join(folder, 'dist/tools/ask-first.mjs');
    const words = [alone, 'audit', 'a.example'];
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /npm install --save-dev playwright-core/);
  });
  test('says what is wrong with a rule and a baseline', () => {
    write('rules.json', '{"a.example": 1}');
    write('baseline.json', '{}');
    assert.match(run('a.example', '--rules', 'rules.json').stderr, /--rules: the rule "a.example"/);
    assert.match(run('a.example', '--baseline', 'baseline.json').stderr, /no list "findings"/);
  });
  test('ships the licences of all that it bundles, and rules with ours among them', () => {
    const licences = readFileSync(new URL('dist/tools/licences.txt', root), 'utf8');
    for (const name of ['@duckduckgo/autoconsent', 'third-party-web', 'tldts', 'parse5'])
      assert.ok(licences.includes(`${name}\n\n`), name);
    assert.match(licences, /Mozilla Public License Version 2\.0/);
    const rules = JSON.parse(
      readFileSync(new URL('dist/tools/autoconsent/rules.json', root), 'utf8'),
    );
    assert.equal(rules[0].name, 'ask-first');
    assert.ok(rules.length > 500);
    // The engine is for the command, and no file of a site.
    const { files } = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));
    assert.deepEqual(
      Object.keys(files).filter((file) => file.startsWith('tools/')),
      [],
    );
    const programs = readdirSync(new URL('dist/tools', root)).filter((name) =>
      name.endsWith('.mjs'),
    );
    assert.ok(programs.includes('audit-command.mjs'));
    for (const name of programs)
      assert.doesNotMatch(
        readFileSync(new URL(`dist/tools/${name}`, root), 'utf8'),
        /from 'playwright-core'/,
      );
    assert.deepEqual(manifest.peerDependenciesMeta['playwright-core'], { optional: true });
    assert.deepEqual(Object.keys(manifest.dependencies), ['js-cookie', 'lit']);
  });
});

test('writes in colours for people at a terminal, and not where NO_COLOR is set', async () => {
  const { wantsColours } = await loadSource('src/tools/wants-colours.ts');
  const terminal = { isTTY: true };
  assert.equal(wantsColours(terminal, {}), true);
  assert.equal(wantsColours(terminal, { NO_COLOR: '' }), true);
  assert.equal(wantsColours(terminal, { NO_COLOR: '1' }), false);
  assert.equal(wantsColours(terminal, { TERM: 'dumb' }), false);
  assert.equal(wantsColours({}, {}), false);
});
