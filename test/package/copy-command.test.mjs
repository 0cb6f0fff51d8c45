// `npx ask-first copy` and `npx ask-first update`, as they are built, run as a user does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment } from 'parse5';
import { builtFiles } from './budgets.mjs';
import { loadSource } from './load-source.mjs';
import { folder, read, write } from './temporary-folder.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { version } = manifest;

/** Runs the command of the package in this folder. */
function runIn(packageFolder, words) {
  const command = join(packageFolder, manifest.bin['ask-first']);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const run = (...words) => runIn(root, words);

/** Runs the command, and expects that it works. */
function succeed(...words) {
  const { status, stdout, stderr } = run(...words);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

/** All files below a folder, by their paths, with what `lookUp` returns for each. */
const filesBelow = (name, lookUp) =>
  Object.fromEntries(
    readdirSync(join(folder, name), { recursive: true })
      .map((file) => join(folder, name, file))
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [path.slice(join(folder, name).length + 1), lookUp(path)]),
  );

const hashOf = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** The elements of a text, by their names, each with its attributes. */
const elementsOf = (html) =>
  Object.fromEntries(
    parseFragment(html)
      .childNodes.filter(({ tagName }) => tagName)
      .map(({ tagName, attrs }) => [
        tagName,
        Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      ]),
  );

test('copies all that a page can load, the licences and the hashes, as they are', () => {
  succeed('copy', 'public');
  const found = filesBelow(`public/${version}`, hashOf);
  const sources = {
    ...Object.fromEntries(builtFiles().map((file) => [file, `dist/${file}`])),
    'licences.txt': 'dist/licences.txt',
    'integrity.json': 'dist/integrity.json',
    LICENSE: 'LICENSE',
  };
  assert.deepEqual(Object.keys(found), Object.keys(sources).sort());
  for (const [file, source] of Object.entries(sources))
    assert.equal(found[file], hashOf(join(root, source)), file);
  assert.deepEqual(readdirSync(join(folder, 'public')), [version]);
});

test('prints a tag that loads the copied file, by its hash, and the control', () => {
  const stdout = succeed('copy', 'public/ask-first');
  const count = builtFiles().length + 3;
  assert.ok(
    stdout.startsWith(`public/ask-first/${version}: ${count} copied, 0 unchanged\n`),
    stdout,
  );
  const { script, button } = elementsOf(stdout);
  assert.deepEqual(script, {
    async: '',
    src: `/ask-first/${version}/ask-first.js`,
    integrity: hashOf(join(folder, 'public', script.src)),
    'data-policy-url': '/cookie-policy',
    'data-purposes': 'analytics advertising embeds',
  });
  assert.deepEqual(button, { 'data-consent-open': '' });
  assert.match(stdout, /In the head of every page/);
  assert.match(stdout, /In the footer of every page/);
});

test('prints the command for the notice in the HTML, with a base that has its files', () => {
  const stdout = succeed('copy', 'public/ask-first');
  const [, words] = /^For the notice in the HTML: ask-first (html .*) --config <file>$/m.exec(
    stdout,
  );
  write('consent.json', JSON.stringify({ site: 'The Harbour Post' }));
  const html = succeed(...words.split(' '), '--config', 'consent.json');
  const [, src] = /src="([^"]*)in-html\.js"/.exec(html);
  assert.ok(statSync(join(folder, 'public', src, 'in-html.js')).isFile());
});

const bases = {
  '/': { src: '/', isElsewhere: false },
  '/assets/consent': { src: '/assets/consent/', isElsewhere: false },
  '/a&copy/"b"/': { src: '/a&copy/%22b%22/', isElsewhere: false },
  'https://cdn.example/x/': { src: 'https://cdn.example/x/', isElsewhere: true },
  'http://localhost:8080': { src: 'http://localhost:8080/', isElsewhere: true },
  '//cdn.example/x': { src: '//cdn.example/x/', isElsewhere: true },
};
for (const [base, { src, isElsewhere }] of Object.entries(bases))
  test(`loads the tag from ${base}${isElsewhere ? ', with CORS' : ''}`, () => {
    const stdout = succeed('copy', 'public', '--base', base);
    const { script } = elementsOf(stdout);
    assert.equal(script.src, `${src}${version}/ask-first.js`);
    assert.equal(script.crossorigin, isElsewhere ? 'anonymous' : undefined);
    assert.equal(stdout.includes('Access-Control-Allow-Origin: *'), isElsewhere);
  });

test('changes nothing when it copies again', () => {
  succeed('copy', 'public');
  const before = filesBelow('public', (path) => statSync(path).mtimeMs);
  const stdout = succeed('copy', 'public');
  assert.match(stdout, /: 0 copied, \d+ unchanged\n/);
  assert.deepEqual(
    filesBelow('public', (path) => statSync(path).mtimeMs),
    before,
  );
});

test('completes a copy that has been interrupted', () => {
  succeed('copy', 'public');
  const before = filesBelow('public', hashOf);
  for (const file of ['notice.js', 'locales/de.js', 'integrity.json'])
    rmSync(join(folder, 'public', version, file));
  assert.match(succeed('copy', 'public'), /: 3 copied, /);
  assert.deepEqual(filesBelow('public', hashOf), before);
});

test('copies the hashes last, so that a folder that has them is complete', () => {
  const { copied } = JSON.parse(succeed('copy', 'public', '--json'));
  assert.equal(copied.at(-1), 'integrity.json');
});

test('copies nothing where a file of the version has other content', () => {
  succeed('copy', 'public');
  write(`public/${version}/choose.js`, 'theirs');
  rmSync(join(folder, 'public', version, 'notice.js'));
  rmSync(join(folder, 'public', version, 'extras.js'));
  mkdirSync(join(folder, 'public', version, 'extras.js'));
  const before = filesBelow('public', hashOf);
  for (const more of [[], ['--json']]) {
    const { status, stdout, stderr } = run('copy', 'public', ...more);
    assert.equal(status, 2);
    assert.match(stderr, /has other files of the same version: choose\.js, extras\.js\. Nothing/);
    if (more.length > 0) assert.match(JSON.parse(stdout).error, /choose\.js/);
    else assert.equal(stdout, '');
  }
  assert.deepEqual(filesBelow('public', hashOf), before);
});

test('leaves other versions, and other files, as they are', () => {
  write('public/0.0.1/ask-first.js', 'older');
  write(`public/${version}/notes.txt`, 'theirs');
  succeed('copy', 'public');
  assert.equal(read('public/0.0.1/ask-first.js'), 'older');
  assert.equal(read(`public/${version}/notes.txt`), 'theirs');
});

test('writes the result as JSON', () => {
  const result = JSON.parse(succeed('copy', 'public', '--json', '--base', '/x/'));
  const { copied, unchanged, tag, open, ...more } = result;
  assert.deepEqual(more, { version, folder: join('public', version), base: `/x/${version}/` });
  assert.equal(copied.length, builtFiles().length + 3);
  assert.deepEqual(unchanged, []);
  assert.equal(elementsOf(tag).script.src, `/x/${version}/ask-first.js`);
  assert.ok('data-consent-open' in elementsOf(open).button);
});

const wrongWords = {
  'a copy without a folder': [['copy'], /which folder\? See: ask-first copy --help/],
  'two folders': [['copy', 'a', 'b'], /one folder only, not also b/],
  'an unknown option': [['copy', 'a', '--bass', '/x/'], /--bass.*See: ask-first copy --help/],
  'a base without a value': [['copy', 'a', '--base', ''], /--base has no value/],
  'a base that each page would read otherwise': [['copy', 'a', '--base', 'x/'], /--base x\/ is no/],
  'a base with a query': [['copy', 'a', '--base', '/x/?v=1'], /--base \/x\/\?v=1 is no address/],
  'a base without a host': [['copy', 'a', '--base', 'https://'], /--base https:\/\/ is no address/],
  'a base that runs code': [['copy', 'a', '--base', 'javascript:x'], /--base javascript:x is no/],
  'an update without a folder': [['update'], /which folder\? See: ask-first update --help/],
  'an update of a folder that is not there': [['update', 'a'], /there is no folder a/],
};
for (const [what, [words, message]] of Object.entries(wrongWords))
  test(`says what to do about ${what}`, () => {
    const { status, stdout, stderr } = run(...words);
    assert.match(stderr, message);
    assert.equal(stdout, '');
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, /\n +at /);
    assert.deepEqual(readdirSync(folder), []);
  });

test('says so where the folder is a file', () => {
  write('public', 'a file');
  for (const [command, message] of [
    ['copy', /public.* cannot be written \(ENOTDIR\)/],
    ['update', /public cannot be read \(ENOTDIR\)/],
  ]) {
    const { status, stderr } = run(command, 'public');
    assert.match(stderr, message);
    assert.equal(status, 2);
  }
});

test('shows help for each command, and does nothing else', () => {
  const options = { copy: ['base', 'json', 'help'], update: ['json', 'help'] };
  for (const [name, names] of Object.entries(options)) {
    const stdout = succeed(name, 'public', '--help');
    assert.ok(stdout.startsWith(`Usage: ask-first ${name} <folder>`), stdout);
    for (const option of names) assert.ok(stdout.includes(`--${option} `), option);
    assert.match(succeed('--help'), RegExp(`^ {2}${name} +\\w`, 'm'));
  }
  assert.match(succeed('copy', '--help'), /covers ask-first\.js alone/);
  assert.deepEqual(readdirSync(folder), []);
});

const CHANGELOG = `# Changelog

## 2.0.0 (not released yet)

Two.

## 1.10.0

Ten.

### For the visitor

More.

## 1.9.0

Nine.

## 1.9.0-rc.1

Candidate.

## 1.2.0

First.
`;

/** The files of the library that the command line imports. */
const librariesOfCommand = readdirSync(join(root, 'dist/tools'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => readFileSync(join(root, 'dist/tools', file), 'utf8'))
  .flatMap((code) => code.match(/(?<=from '\.\.\/)module\/[\w-]+\.js(?=')/g) ?? [])
  .map((file) => `dist/${file}`);

/** Runs `update` of the package as it would be in another version. */
function runUpdate(packageVersion, ...words) {
  for (const path of ['dist/tools', ...librariesOfCommand])
    cpSync(join(root, path), join(folder, 'package', path), { recursive: true });
  write('package/package.json', JSON.stringify({ ...manifest, version: packageVersion }));
  write('package/CHANGELOG.md', CHANGELOG);
  write('package/dist/integrity.json', JSON.stringify({ version: packageVersion, files: {} }));
  const { status, stdout, stderr } = runIn(join(folder, 'package'), ['update', ...words]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

/** Creates what `copy` of these versions leaves behind. */
function haveVersions(...versions) {
  mkdirSync(join(folder, 'public'), { recursive: true });
  for (const name of versions) write(`public/${name}/integrity.json`, '{}');
}

test('says what has changed since the newest version of the folder, and what to do', () => {
  haveVersions('1.2.0', '1.9.0-rc.1');
  const stdout = runUpdate('1.10.0', 'public');
  assert.equal(
    stdout,
    `public has: 1.2.0, 1.9.0-rc.1
This package has: 1.10.0

What has changed since 1.9.0-rc.1:

## 1.10.0

Ten.

### For the visitor

More.

## 1.9.0

Nine.

What to do:
  1. ask-first copy public, with the --base that you use
  2. Put the new src and integrity into your tag, in place of those of 1.9.0-rc.1.
  3. Where your HTML holds the notice: ask-first html, with the new --base.
  4. Delete 1.9.0-rc.1 when no page loads it any more, pages in caches included.
`,
  );
});

test('changes nothing to say so', () => {
  haveVersions('1.2.0');
  write('public/1.3.0/ask-first.js', '');
  const before = filesBelow('public', (path) => statSync(path).mtimeMs);
  runUpdate('1.10.0', 'public');
  assert.deepEqual(
    filesBelow('public', (path) => statSync(path).mtimeMs),
    before,
  );
});

test('says so where the folder has the version of the package', () => {
  haveVersions('1.9.0', '1.10.0');
  const stdout = runUpdate('1.10.0', 'public');
  assert.match(stdout, /^public has: 1\.9\.0, 1\.10\.0\n/);
  assert.match(stdout, /You have the version of this package\.\n\nWhat to do: nothing\n$/);
});

test('says so where the folder has a newer version than the package', () => {
  haveVersions('1.10.0');
  const stdout = runUpdate('1.9.0', 'public');
  assert.match(stdout, /This package is older than what you have\.\n/);
  assert.match(stdout, / 1\. npm install ask-first@latest\n {2}2\. ask-first update public\n$/);
});

test('counts only what has been copied to its end', () => {
  haveVersions();
  write('public/1.2.0/ask-first.js', '');
  write('public/images/integrity.json', '');
  const stdout = runUpdate('1.10.0', 'public');
  assert.match(stdout, /^public has: no version\n/);
  assert.match(stdout, / 1\. ask-first copy public\n {2}2\. Put the lines that it prints/);
  assert.doesNotMatch(stdout, /##/);
});

test('says so where the changelog has nothing', () => {
  haveVersions('3.0.0');
  assert.match(runUpdate('3.1.0', 'public'), /The changelog says nothing of it\.\n/);
});

test('writes what it knows of an update as JSON', () => {
  haveVersions('1.9.0');
  const { steps, ...more } = JSON.parse(runUpdate('1.10.0', 'public', '--json'));
  assert.deepEqual(more, {
    folder: 'public',
    versions: ['1.9.0'],
    package: '1.10.0',
    changes: [{ version: '1.10.0', text: '## 1.10.0\n\nTen.\n\n### For the visitor\n\nMore.' }],
  });
  assert.equal(steps.length, 4);
});

test('finds what the command has copied', () => {
  succeed('copy', 'public');
  assert.match(succeed('update', 'public'), /You have the version of this package\./);
});

test('orders versions by number, and a pre-release before its release', async () => {
  const { compareVersions, isVersion } = await loadSource('src/tools/compare-versions.ts');
  const sorted = [
    '0.9.0',
    '1.0.0-beta.2',
    '1.0.0-beta.10',
    '1.0.0-rc.1',
    '1.0.0',
    '1.2.0',
    '1.10.0',
  ];
  assert.deepEqual([...sorted].reverse().sort(compareVersions), sorted);
  for (const text of sorted) assert.ok(isVersion(text), text);
  for (const text of ['1.0', 'v1.0.0', '1.0.0 ', 'images', '1.0.0-']) assert.ok(!isVersion(text));
});
