// `npx ask-first html`, as it is built, run as a user does.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'parse5';
import { renderGuard, renderNotice } from 'ask-first/html';
import { loadSource } from './load-source.mjs';
import { folder, read, write } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));

const CONFIG = { site: 'Die Zeitung', purposes: ['analytics', 'advertising'] };
const GUARD = /<!-- ask-first guard -->([^]*?)<!-- \/ask-first guard -->/;
const NOTICE = /<!-- ask-first notice -->([^]*?)<!-- \/ask-first notice -->/;

/** A page as most are. */
const PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Zeitung</title>
    <script>track()</script>
  </head>
  <body class="home">
    <h1>Grüße 😀</h1>
  </body>
</html>
`;

beforeEach(() => {
  write('consent.json', JSON.stringify(CONFIG));
});

/** Runs the command with these words. */
function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

const runHtml = (...words) => run('html', '--config', 'consent.json', ...words);

/** Puts the blocks into a page, and returns it. */
function edit(page, ...words) {
  write('page.html', page);
  const result = runHtml('--into', 'page.html', ...words);
  assert.deepEqual(result, { status: 0, stdout: result.stdout, stderr: '' });
  return read('page.html');
}

const withoutBlocks = (page) => page.replace(GUARD, '').replace(NOTICE, '');

/** How a page looks with a short sign in place of each block. */
const outlined = (page) => page.replace(GUARD, '[guard]').replace(NOTICE, '[notice]');

/** What a browser makes of a page: the elements in the head and in the body, in their order. */
function partsOf(page) {
  const html = parse(page).childNodes.find(({ tagName }) => tagName === 'html');
  const [head, body] = ['head', 'body'].map((tag) =>
    html.childNodes
      .find(({ tagName }) => tagName === tag)
      .childNodes.filter(({ tagName }) => tagName)
      .map(({ tagName }) => tagName),
  );
  return { head, body };
}

/** The id of the first script in the head. */
function firstScript(page) {
  const html = parse(page).childNodes.find(({ tagName }) => tagName === 'html');
  const head = html.childNodes.find(({ tagName }) => tagName === 'head');
  const script = head.childNodes.find(({ tagName }) => tagName === 'script');
  return script.attrs.find(({ name }) => name === 'id')?.value;
}

/** Asserts that a page is left as it is, and that the command says why. */
function assertLeftOut(page, { status, reason }) {
  write('page.html', page);
  const result = runHtml('--into', 'page.html');
  assert.match(result.stderr, reason);
  assert.match(result.stderr, /^left out: page\.html /);
  assert.equal(result.status, status);
  assert.equal(result.stdout, '0 changed, 0 unchanged, 1 left out\n');
  assert.deepEqual(readFileSync(join(folder, 'page.html')), Buffer.from(page));
}

test('prints both blocks, each with where it belongs', () => {
  const { status, stdout, stderr } = runHtml('--lang', 'de');
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.equal(
    stdout,
    `<!-- In the head, before every script: -->
<!-- ask-first guard -->
${renderGuard(CONFIG)}
<!-- /ask-first guard -->

<!-- The first thing in the body: -->
<!-- ask-first notice -->
${renderNotice(CONFIG, 'de')}
<!-- /ask-first notice -->
`,
  );
});

test('hands base, inline and nonce on', () => {
  const { stdout } = runHtml('--base', '/x/', '--inline', '--nonce', 'abc');
  assert.ok(stdout.includes(renderGuard(CONFIG, { base: '/x/', inline: true, nonce: 'abc' })));
  assert.ok(stdout.includes(renderNotice(CONFIG, undefined, { nonce: 'abc' })));
});

test('leaves out the script in the page', () => {
  const { stdout } = runHtml('--no-early');
  assert.ok(stdout.includes(renderGuard(CONFIG, { early: false })));
  assert.equal(renderGuard(CONFIG, { early: false }).includes('data-cookie-name'), false);
});

for (const nonce of ['{{nonce}}', '<?= $nonce ?>', '<%- locals["nonce"] & 1 %>', '$&'])
  test(`writes the placeholder ${nonce} as it is, and brings such a page up to date`, () => {
    const once = edit(PAGE, '--nonce', nonce);
    // Two scripts, and the style of the notice.
    assert.equal(once.split(`nonce="${nonce}"`).length, 4);
    assert.equal(edit(once, '--nonce', nonce), once);
    const without = edit(once);
    assert.ok(without.includes(renderGuard(CONFIG)));
    assert.ok(without.includes(renderNotice(CONFIG, 'de')));
    assert.equal(withoutBlocks(without), PAGE);
  });

test('can be cut short by whoever reads it', async () => {
  const child = spawn(process.execPath, [command, 'html', '--config', 'consent.json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  await new Promise((resolve) => child.on('close', resolve));
  assert.equal(stderr, '');
});

test('puts both blocks into a page, and changes nothing else', () => {
  const page = edit(PAGE);
  assert.equal(withoutBlocks(page), PAGE);
  assert.equal(
    outlined(page),
    PAGE.replace('<meta charset="utf-8">', '$&[guard]').replace(
      '<body class="home">',
      '$&[notice]',
    ),
  );
  assert.equal(GUARD.exec(page)[1], `\n${renderGuard(CONFIG)}\n`);
  assert.equal(NOTICE.exec(page)[1], `\n${renderNotice(CONFIG, 'de')}\n`);
  assert.equal(partsOf(page).body[0], 'ask-first-notice');
});

test('changes nothing when it runs again', () => {
  const once = edit(PAGE);
  const { mtimeMs, ino } = statSync(join(folder, 'page.html'));
  const { status, stdout } = runHtml('--into', 'page.html');
  assert.equal(status, 0);
  assert.equal(stdout, '0 changed, 1 unchanged, 0 left out\n');
  assert.equal(read('page.html'), once);
  assert.equal(statSync(join(folder, 'page.html')).mtimeMs, mtimeMs);
  assert.equal(statSync(join(folder, 'page.html')).ino, ino);
});

test('writes changed options over those that a page has', () => {
  const once = edit(PAGE);
  const config = { ...CONFIG, site: 'Das Blatt', policyUrl: '/datenschutz' };
  write('consent.json', JSON.stringify(config));
  const twice = edit(once);
  assert.equal(withoutBlocks(twice), PAGE);
  assert.ok(twice.includes(renderGuard(config)));
  assert.ok(twice.includes(renderNotice(config, 'de')));
  assert.ok(!twice.includes('Die Zeitung'));
});

test('fills comments that the owner has put elsewhere', () => {
  const page = PAGE.replace(
    '<title>',
    '<!--ask-first guard--><!--/ask-first guard--><title>',
  ).replace('</h1>', '$&<main><!-- ask-first notice -->\n\n<!-- /ask-first notice --></main>');
  const edited = edit(page);
  assert.equal(
    withoutBlocks(edited).replace(/<!--ask-first guard-->[^]*<!--\/ask-first guard-->/, ''),
    withoutBlocks(page).replace('<!--ask-first guard--><!--/ask-first guard-->', ''),
  );
  assert.match(edited, /<main><!-- ask-first notice -->\n<ask-first-notice /);
  assert.equal(edit(edited), edited);
});

test('brings up to date what was pasted from the standard output', () => {
  const { stdout } = runHtml('--lang', 'en');
  const [guard, notice] = [GUARD, NOTICE].map((pattern) => pattern.exec(stdout)[0]);
  const page = PAGE.replace('<title>', () => `${guard}<title>`).replace(
    '<h1>',
    () => `${notice}<h1>`,
  );
  assert.ok(edit(page).includes(renderNotice(CONFIG, 'de')));
});

/** Edits the text of a page as the command does. It needs no process, so that many pages can be tried. */
const { editPage } = await loadSource('src/tools/edit-page.ts');
const [guard, notice] = [renderGuard(CONFIG, { inline: false }), renderNotice(CONFIG)];
const BLOCKS = { hasMark: false, render: () => ({ guard, notice }) };

/** Pages with a `[guard]` and a `[notice]` where the blocks belong. */
const places = {
  'right behind the head, without a declared encoding':
    '<!doctype html><html><head>[guard]<title>x</title></head><body>[notice]<p>y</body></html>',
  'behind a declared encoding that comes first':
    '<!doctype html><head><title>x</title><meta charset=utf-8>[guard]<link rel=icon href=i><script src=a></script></head><body>[notice]',
  'behind an encoding that is declared in the old way':
    '<!doctype html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">[guard]<script src=a></script></head><body>[notice]',
  'in a head and a body whose tags are left out':
    '<!doctype html><meta charset=utf-8>[guard]<title>x</title>\n[notice]<p>y',
  'in a page with neither tags nor an encoding':
    '<!doctype html>\n[guard]<script src=a></script><title>x</title>[notice]text',
  'in a page without a head': '<!doctype html>[guard]\n<body>[notice]<p>y',
  'in a page with nothing but text': '<!doctype html>[guard][notice]text',
  'in an empty page': '<!doctype html>[guard]<title>x</title>[notice]</body></html>',
  'in a page without a body':
    '<!doctype html><html><head>[guard]<title>x</title></head>[notice]</html>',
  'behind tags in upper case, over several lines':
    '<!DOCTYPE HTML>\n<HTML>\n<HEAD\n  PREFIX="og: x"\n>[guard]<TITLE>x</TITLE></HEAD>\n<BODY\nCLASS=">"\n>[notice]<P>y</BODY></HTML>',
  'in a page without a doctype':
    '<html><head>[guard]<title>x</title></head><body>[notice]y</body></html>',
  'past comments that look like tags':
    '<!-- <head><body> --><!doctype html><html><!-- <head> --><head>[guard]<!-- </head><body> --></head><!-- <body> --><body>[notice]<!-- <body> -->y',
  'past scripts, styles and texts that look like tags':
    '<!doctype html><head><meta charset=utf-8>[guard]<title></head><body></title><style>/*<body>*/</style><script>"<body>"</script><noscript><body></noscript></head><body>[notice]<textarea><body></textarea>',
  'past templates that hold tags and comments of ours':
    '<!doctype html><head>[guard]<template><meta charset=latin1><body><!-- /ask-first notice --></template></head><body>[notice]<template><head></template>',
  'past attributes that look like tags':
    '<!doctype html><html data-a="<head><body>"><head data-b=\'<body>\'>[guard]</head><body data-c="<body>">[notice]',
  'where a body starts that a page opens too early':
    '<!doctype html><head>[guard]<title>x</title>[notice]<div>y</div><meta name=a></head><body class=late><p>z',
  'before text that a table moves':
    '<!doctype html>[guard]<title>x</title>[notice]<table>moved<tr><td>y</table>',
  'past a script behind the head':
    '<!doctype html><head>[guard]</head><script>"x"</script>[notice]<p>y',
  'in a page with elements that are never closed':
    '<!doctype html><head>[guard]<title>x</title><body>[notice]<div><p><b><table><tr><td>y',
  'past conditional comments':
    '<!doctype html><!--[if IE]><html class=ie><![endif]--><html><head>[guard]<!--[if IE]><script src=a></script><![endif]--></head><body>[notice]y',
};

for (const [what, page] of Object.entries(places))
  test(`finds the places ${what}`, () => {
    const edited = editPage(page.replace('[guard]', '').replace('[notice]', ''), BLOCKS);
    assert.equal(outlined(edited), page);
    const { head, body } = partsOf(edited);
    assert.ok(head.includes('script'));
    assert.equal(body[0], 'ask-first-notice');
    assert.equal(editPage(edited, BLOCKS), edited);
  });

test('declares the encoding itself where a script keeps it from standing first', () => {
  const page = '<!doctype html><head><script src=a></script><meta charset=utf-8></head><body>y';
  const edited = edit(page);
  assert.equal(withoutBlocks(edited), page);
  assert.match(
    edited,
    /^<!doctype html><head><!-- ask-first guard -->\n<meta charset="utf-8"><script/,
  );
  assert.equal(edit(edited), edited);
});

test('keeps line breaks, and writes those of the page', () => {
  const page = PAGE.replaceAll('\n', '\r\n');
  const edited = edit(page);
  assert.equal(withoutBlocks(edited), page);
  assert.doesNotMatch(edited, /[^\r]\n/);
  assert.equal(edit(edited), edited);
});

test('keeps a byte order mark, and the last line without a break', () => {
  const page = `\uFEFF${PAGE.trimEnd()}`;
  const edited = edit(page);
  assert.equal(withoutBlocks(edited), page);
  assert.match(edited, /^\uFEFF<!doctype/);
  assert.equal(edit(edited), edited);
});

test('takes a byte order mark for the encoding, whatever the page declares', () => {
  const page = `\uFEFF${PAGE.replace('utf-8', 'latin1')}`;
  assert.equal(withoutBlocks(edit(page)), page);
});

test('takes a page with the longest name that there is', () => {
  const name = `${'a'.repeat(250)}.html`;
  write(name, PAGE);
  assert.match(runHtml('--into', name).stdout, /1 changed/);
});

test('takes a page that nests deeper than calls can', () => {
  const page = `<!doctype html><body>${'<div>'.repeat(20000)}x`;
  assert.equal(withoutBlocks(edit(page)), page);
});

/** What random pages are made of. */
const PIECES = [
  ...['html', 'head', 'body', 'title', 'script', 'style', 'template', 'noscript', 'textarea'],
  ...['p', 'b', 'table', 'tr', 'svg', 'select', 'form', 'pre', 'frameset'],
].flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} a="<body>">`]);
const OTHER_PIECES = ['<!doctype html>', '<meta charset=utf-8>', '<!-- <body> -->', '<!--', '-->'];
const TEXTS = ['x', ' ', '\n', '\r\n', '😀', '<', '">', '<?xml ?>', '<link>', '<input>'];

test('changes nothing else in any page, and nothing at all when it runs again', () => {
  let count = 0;
  const piece = fc.constantFrom(...PIECES, ...OTHER_PIECES, ...TEXTS);
  const start = fc.constantFrom('<!doctype html>', '<html>', '<!doctype html><head>');
  fc.assert(
    fc.property(start, fc.array(piece, { maxLength: 12 }), (first, rest) => {
      const page = first + rest.join('');
      let edited;
      try {
        edited = editPage(page, BLOCKS);
      } catch (error) {
        if (typeof error.isMistake === 'boolean') return;
        throw error;
      }
      count += 1;
      assert.equal(withoutBlocks(edited), page);
      assert.equal(editPage(edited, BLOCKS), edited);
      // No script of the page comes before the guard.
      assert.equal(firstScript(edited), 'ask-first-config');
    }),
    { numRuns: 1000 },
  );
  assert.ok(count > 500, `${count} pages edited`);
});

const fragments = {
  'an empty file': '',
  'a part': '<p>Hi</p>',
  'a text': 'Hi',
  'a head': '<head></head>',
};
for (const [what, page] of Object.entries(fragments))
  test(`leaves out ${what}`, () => {
    assertLeftOut(page, { status: 0, reason: /is no HTML document but a part of one/ });
  });

test('leaves out a frameset', () => {
  const page = '<!doctype html><html><head></head><frameset><frame src=a></frameset></html>';
  assertLeftOut(page, { status: 0, reason: /is a frameset/ });
});

test('leaves out XHTML', () => {
  write('page.xhtml', PAGE);
  const { status, stderr } = runHtml('--into', 'page.*');
  assert.equal(status, 0);
  assert.match(stderr, /^left out: page\.xhtml is XHTML/);
  assert.equal(read('page.xhtml'), PAGE);
});

const mistakes = {
  'Latin 1': [Buffer.from(PAGE, 'latin1'), /is not in UTF-8: save it in UTF-8/],
  'UTF-16': [Buffer.from(`\uFEFF${PAGE}`, 'utf16le'), /is in UTF-16/],
  'a declared encoding that is not UTF-8': [
    '<!doctype html><meta charset=iso-8859-1><p>y',
    /declares the encoding iso-8859-1/,
  ],
  'a comment without its end': [
    PAGE.replace('<title>', '<!-- ask-first guard -->$&'),
    /needs <!-- ask-first guard --> and <!-- \/ask-first guard --> once each/,
  ],
  'comments in the wrong order': [
    PAGE.replace('<h1>', '<!-- /ask-first notice --><!-- ask-first notice -->$&'),
    /needs <!-- ask-first notice -->/,
  ],
  'the same comments twice': [
    PAGE.replace('<h1>', '<!-- ask-first notice --><!-- /ask-first notice -->'.repeat(2)),
    /needs <!-- ask-first notice -->/,
  ],
  'comments around the content of the page': [
    PAGE.replace('<h1>', '<!-- ask-first notice -->$&').replace(
      '</body>',
      '<!-- /ask-first notice -->$&',
    ),
    /has <h1> between the comments of the notice/,
  ],
  'one of us that is not between our comments': [
    PAGE.replace('<title>', '<script src="/ask-first/ask-first.js"></script>$&'),
    /already has Ask First outside of our comments/,
  ],
  'a comment that never ends': [
    '<!doctype html><head><title>x</title><!-- <body>',
    /has no place where the notice can be put/,
  ],
};
for (const [what, [page, reason]] of Object.entries(mistakes))
  test(`refuses ${what}`, () => assertLeftOut(page, { status: 2, reason }));

test('takes the language that is asked for, else that of the page, else that of the options', () => {
  const english = PAGE.replace(' lang="de"', '');
  assert.match(edit(PAGE, '--lang', 'fr'), /<section [^>]*lang="fr"/);
  assert.match(edit(PAGE), /<section [^>]*lang="de"/);
  assert.match(edit(english), /<section [^>]*lang="en"/);
  write('consent.json', JSON.stringify({ ...CONFIG, lang: 'nl' }));
  assert.match(edit(PAGE), /<section [^>]*lang="de"/);
  assert.match(edit(english), /<section [^>]*lang="nl"/);
  assert.match(edit(PAGE.replace('"de"', '" "')), /<section [^>]*lang="nl"/);
  assert.match(runHtml().stdout, /<section [^>]*lang="nl"/);
});

test('finds pages by several patterns, and says what has become of them', () => {
  write('public/a.html', PAGE);
  write('public/deep/b.html', PAGE.replace('"de"', '"fr"'));
  write('public/deep/[slug].html', PAGE);
  write('public/part.html', '<p>x</p>');
  write('public/draft/c.html', PAGE);
  write('public/node_modules/x/d.html', PAGE);
  write('public/e.txt', PAGE);
  const words = ['--into', 'public/**/*.html', '--into', '!public/draft/**'];
  const { status, stdout, stderr } = runHtml(...words, 'public/deep/[slug].html');
  assert.equal(status, 0);
  assert.equal(stderr, 'left out: public/part.html is no HTML document but a part of one\n');
  assert.deepEqual(stdout.split('\n'), [
    'changed: public/a.html',
    'changed: public/deep/[slug].html',
    'changed: public/deep/b.html',
    '3 changed, 0 unchanged, 1 left out',
    '',
  ]);
  assert.match(read('public/deep/b.html'), /<section [^>]*lang="fr"/);
  for (const name of ['draft/c.html', 'node_modules/x/d.html', 'e.txt'])
    assert.equal(read(`public/${name}`), PAGE);
});

test('changes nothing with --check, and tells whether a page would change', () => {
  write('a.html', PAGE);
  const before = runHtml('--into', '*.html', '--check');
  assert.deepEqual(before, {
    status: 1,
    stdout: 'would change: a.html\n1 would change, 0 unchanged, 0 left out\n',
    stderr: '',
  });
  assert.equal(read('a.html'), PAGE);
  runHtml('--into', '*.html');
  assert.equal(runHtml('--into', '*.html', '--check').status, 0);
  assert.equal(runHtml('--into', '*.html', '--check', '--base', '/x').status, 1);
});

test('writes JSON, and nothing else, to the standard output', () => {
  write('consent.json', JSON.stringify({ ...CONFIG, polcyUrl: 'x' }));
  write('a.html', PAGE);
  write('b.html', PAGE.replace('"de"', '"fr"'));
  write('part.html', '<p>');
  const printed = runHtml('--json');
  const { guard, notice } = JSON.parse(printed.stdout);
  assert.match(guard, /^<script/);
  assert.match(notice, /^<ask-first-notice/);
  assert.match(printed.stderr, /did you mean "policyUrl"/);
  const { status, stdout, stderr } = runHtml('--json', '--into', '*.html');
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), {
    check: false,
    changed: ['a.html', 'b.html'],
    unchanged: [],
    leftOut: [
      {
        file: 'part.html',
        reason: 'is no HTML document but a part of one',
        isMistake: false,
      },
    ],
  });
  // Once, although two languages were rendered.
  assert.equal(stderr.trimEnd().split('\n').length, 1);
  const failed = runHtml('--json', '--into', 'none.html');
  assert.equal(failed.status, 2);
  assert.deepEqual(JSON.parse(failed.stdout), { error: '--into: no file matches none.html' });
});

test('has the library report wrong options, and goes on', () => {
  write('consent.json', JSON.stringify({ ...CONFIG, layout: 'popup' }));
  const { status, stdout, stderr } = runHtml('--lang', 'xx');
  assert.equal(status, 0);
  assert.match(stderr, /Ask First: wrong option "layout"/);
  assert.match(stderr, /Ask First: wrong option "language": xx/);
  assert.match(stdout, /^<!-- In the head/);
});

const wrongConfigs = {
  'no JSON': ['{\n  "site": "x",\n}', /consent\.json is no JSON: .*line 3,? column 1/],
  'JSON that ends early': ['{', /consent\.json is no JSON: /],
  'a list': ['[]', /has to be an object/],
  null: ['null', /has to be an object/],
  'no UTF-8': [Buffer.from('{"site":"Grüße"}', 'latin1'), /is not in UTF-8/],
  'no site': ['{}', /consent\.json does not name the site. Add "site"/],
};
for (const [what, [content, message]] of Object.entries(wrongConfigs))
  test(`says what is wrong with a configuration: ${what}`, () => {
    write('consent.json', content);
    write('page.html', PAGE);
    for (const words of [[], ['--into', 'page.html']]) {
      const { status, stdout, stderr } = runHtml(...words);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n +at /);
    }
    assert.equal(read('page.html'), PAGE);
  });

test('takes a configuration with a byte order mark', () => {
  write('consent.json', `\uFEFF${JSON.stringify(CONFIG)}`);
  assert.equal(runHtml().status, 0);
});

const wrongWords = {
  'no command': [[], /which command\?[^]*Usage/],
  'an unknown command': [['htm'], /there is no command "htm"[^]*Usage/],
  'a command that every object has': [['toString'], /there is no command "toString"/],
  'an unknown option': [
    ['html', '--cofig', 'x'],
    /Unknown option '--cofig'\. See: ask-first html --help/,
  ],
  'no configuration': [['html'], /--config <file> is missing/],
  'a configuration that is not there': [['html', '--config', 'x.json'], /there is no file x\.json/],
  'a folder as configuration': [
    ['html', '--config', '.'],
    /--config: \. cannot be read \(EISDIR\)/,
  ],
  'an option without its value': [['html', '--config'], /--config/],
  'an empty value': [['html', '--config', 'consent.json', '--nonce', ''], /--nonce has no value/],
  'a page without --into': [['html', '--config', 'consent.json', 'a.html'], /--into a\.html/],
  '--check without --into': [
    ['html', '--config', 'consent.json', '--check'],
    /--check needs --into/,
  ],
  'a pattern that matches nothing': [
    ['html', '--config', 'consent.json', '--into', 'x/*.html'],
    /no file matches x\/\*\.html/,
  ],
  'a folder of pages': [
    ['html', '--config', 'consent.json', '--into', '.'],
    /\. is a folder: write '\.\/\*\*\/\*\.html'/,
  ],
};
for (const [what, [words, message]] of Object.entries(wrongWords))
  test(`says what to do about ${what}`, () => {
    const { status, stdout, stderr } = run(...words);
    assert.match(stderr, message);
    assert.equal(stdout, '');
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, /\n +at /);
  });

test('shows help, for all commands and for one', () => {
  for (const words of [['--help'], ['-h'], ['html', '--help'], ['html', '--into', 'x', '-h']]) {
    const { status, stdout, stderr } = run(...words);
    assert.match(stdout, /^Usage: ask-first/);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  }
  const { stdout } = run('html', '--help');
  for (const option of 'config into lang base inline no-early nonce check json help'.split(' '))
    assert.ok(stdout.includes(`--${option} `), option);
});

test('keeps the mode of a file, and leaves nothing beside it', () => {
  const path = write('site/page.html', PAGE);
  chmodSync(path, 0o640);
  runHtml('--into', 'site/*.html');
  assert.equal(statSync(path).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(join(folder, 'site')), ['page.html']);
});

test('writes at once: a reader of the old file keeps the old file', () => {
  const path = write('site/page.html', PAGE);
  linkSync(path, join(folder, 'old.html'));
  runHtml('--into', 'site/*.html');
  assert.equal(read('old.html'), PAGE);
  assert.match(read('site/page.html'), GUARD);
});

test('follows a symbolic link, and edits its target once', () => {
  write('content/page.html', PAGE);
  mkdirSync(join(folder, 'public'));
  for (const name of ['a.html', 'b.html'])
    symlinkSync('../content/page.html', join(folder, 'public', name));
  const { stdout } = runHtml('--into', 'public/*.html');
  assert.match(stdout, /1 changed, 0 unchanged, 0 left out/);
  assert.ok(lstatSync(join(folder, 'public/a.html')).isSymbolicLink());
  assert.match(read('content/page.html'), GUARD);
});

const skip = process.getuid?.() === 0 && 'root may write everywhere';
test('edits the other pages where one cannot be written', { skip }, () => {
  const [closed, locked] = ['closed/a.html', 'locked.html'].map((name) => write(name, PAGE));
  chmodSync(dirname(closed), 0o555);
  chmodSync(locked, 0o444);
  write('open.html', PAGE);
  const { status, stdout, stderr } = runHtml('--into', '**/*.html');
  chmodSync(dirname(closed), 0o755);
  assert.equal(status, 2);
  assert.equal(stdout, 'changed: open.html\n1 changed, 0 unchanged, 2 left out\n');
  for (const name of ['closed/a.html', 'locked.html']) {
    assert.ok(stderr.includes(`left out: ${name} cannot be changed: EACCES`), stderr);
    assert.equal(read(name), PAGE);
  }
});

test('is a file for each command beside the library, which they do not bundle again', () => {
  assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const tools = new URL('dist/tools/', root);
  const files = readdirSync(tools).filter((file) => file.endsWith('.mjs'));
  const code = files.map((file) => readFileSync(new URL(file, tools), 'utf8')).join('\n');
  assert.match(code, /from '\.\.\/module\/html\.js'/);
  assert.doesNotMatch(code, /<template shadowrootmode/);
  const imports = [...code.matchAll(/^import (?:.* from )?'([^']*)'/gm)].map(([, name]) => name);
  // The last of these names is in code that `strict` prints.
  const known =
    /^(node:|fs$|path$|url$|module$|\.\.\/module\/(html|mark|strict)\.js$|ask-first\/strict$)/;
  assert.deepEqual(
    imports.filter((name) => !known.test(name) && !files.some((file) => name === `./${file}`)),
    [],
  );
  for (const name of ['html', 'mark', 'audit']) assert.ok(files.includes(`${name}-command.mjs`));
  const licences = readFileSync(new URL('dist/tools/licences.txt', root), 'utf8');
  for (const name of ['parse5', 'entities', 'tinyglobby', 'fdir', 'picomatch'])
    assert.ok(licences.includes(`${name}\n\n`), name);
});
