import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { publint } from 'publint';
import { budgets, builtFiles, fileSizes, sizeTable } from './budgets.mjs';
import { moduleSizes } from './module-sizes.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

for (const { what, bytes, limit } of budgets()) {
  test(`${what}: keeps within ${limit} bytes`, () => {
    assert.ok(bytes <= limit, `${bytes} bytes`);
  });
}

test('keeps each file within 2 per cent of the size on record', () => {
  const recorded = JSON.parse(read('test/package/sizes.json'));
  const found = fileSizes();
  assert.deepEqual(Object.keys(found), Object.keys(recorded));
  const moved = Object.entries(found)
    .filter(([file, bytes]) => Math.abs(bytes - recorded[file]) > recorded[file] * 0.02)
    .map(([file, bytes]) => `${file}: ${bytes}, on record ${recorded[file]}`);
  assert.deepEqual(moved, [], 'on purpose? node test/package/write-sizes.mjs');
});

test('has V8 compile at once what runs at once', () => {
  for (const file of ['ask-first.js', 'notice.js'])
    assert.match(read(`dist/${file}`), /^\/\/# allFunctionsCalledOnLoad\n\S/, file);
});

test('has only ASCII in what a page loads, besides the languages', () => {
  const files = builtFiles().filter((file) => !file.startsWith('locales/'));
  assert.ok(files.includes('ask-first.js'));
  assert.deepEqual(
    files.filter((file) => /[^\0-\x7f]/.test(read(`dist/${file}`))),
    [],
  );
});

test('tells of each module what it costs a file', () => {
  const sizes = moduleSizes(read('dist/ask-first.js'), JSON.parse(read('dist/ask-first.js.map')));
  const of = (module) => sizes.find((size) => size.module === module);
  assert.ok(of('src/core/record.ts').brotli > 100);
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  const { length } = read('dist/ask-first.js');
  assert.ok(bytes > length * 0.98 && bytes <= length, `${bytes} of ${length} bytes told`);
});

/** Cells without the spaces that the formatter adds. */
const cells = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('states the sizes in README that the build has', () => {
  const [, table] = /<!-- sizes -->([^]*)<!-- \/sizes -->/.exec(read('README.md'));
  assert.deepEqual(cells(table), cells(sizeTable()), 'run: node test/package/write-sizes.mjs');
});

test('has every file that its exports name', () => {
  const paths = JSON.stringify(manifest.exports).match(/\.\/dist\/[^"]*/g);
  for (const path of paths) assert.ok(existsSync(new URL(path, root)), path);
});

test('is what publint calls a good package', async () => {
  const { messages } = await publint({ pkgDir: new URL('.', root).pathname, level: 'warning' });
  assert.deepEqual(messages, []);
});

/** What the compiler says of a file that uses the package. */
function compile(name, ...more) {
  const file = new URL(`test/package/${name}`, root).pathname;
  const options = ['--noEmit', '--strict', '--moduleResolution', 'bundler'];
  const target = ['--module', 'esnext', '--target', 'es2021'];
  const tsc = new URL('node_modules/typescript/bin/tsc', root).pathname;
  const command = [tsc, '--ignoreConfig', ...options, ...target, ...more, file];
  return spawnSync(process.execPath, command, { encoding: 'utf8' }).stdout;
}

test('types what a bundler user may write, and refuses what not', () => {
  assert.equal(compile('consumer.ts', '--skipLibCheck'), '');
});

test('types what a server may write, without the types of a document', () => {
  const server = ['--lib', 'es2021', '--typeRoots', 'none'];
  assert.equal(compile('server-consumer.ts', ...server), '');
  assert.equal(compile('mark-consumer.ts', ...server), '');
  // The type of the page's options names what signals work with.
  assert.equal(compile('html-consumer.ts', ...server, '--skipLibCheck'), '');
});

test('can be imported on a server, and says that it needs a document', async () => {
  const { start } = await import('ask-first');
  assert.throws(() => start(), /Ask First: start\(\) needs a document/);
});

const sources = (file) =>
  JSON.parse(read(`dist/${file}.map`)).sources.map((path) => path.replace(/^(\.\.\/)+/, ''));

test('keeps Lit, js-cookie and the notice out of the guard', () => {
  const guard = sources('ask-first.js');
  assert.ok(guard.includes('src/guard/start.ts'));
  assert.deepEqual(
    guard.filter((path) => /node_modules|src\/(ui|locales|settle|notice)/.test(path)),
    [],
  );
});

test('ships no signal with the guard, which does not know what there is', () => {
  assert.ok(readdirSync(new URL('dist/signals/', root)).includes('for-google.js'));
  assert.ok(!sources('ask-first.js').some((path) => path.includes('src/signals/')));
  assert.doesNotMatch(read('dist/ask-first.js'), /google|consent mode|gtag/i);
});

test('ships no code to decide with the guard, and lets it write only what was written', () => {
  assert.ok(!sources('ask-first.js').some((path) => /decide|write-record/.test(path)));
  const writes = read('dist/ask-first.js').match(/\.cookie\s*=[^=]/g);
  // One write restores the cookie from the mirror. Three find out whether a cookie belongs to this host: they
  // write a test cookie, end it, and write back the cookie that was there.
  assert.equal(writes.length, 4, writes.join());
  for (const age of [9, 0])
    assert.match(
      read('dist/ask-first.js'),
      RegExp(`\\.cookie\\s*=\`\\$\\{\\w+\\}; path=/; max-age=${age}`),
    );
});

const chunks = readdirSync(new URL('dist/', root)).filter((file) => file.endsWith('.js'));

/** Code that acts is built apart from code that shows something, so that a choice needs no Lit. */
const acts = ['choose.js', 'maintenance.js'];
/** A page whose HTML holds the notice loads this guard and this file in place of others. */
const inHtml = ['in-html.js', 'notice-in-html.js'];
/** An add-on that a page asks for by name, the panel of a developer, and variants with and without Lit. */
const apart = ['automatic.js', 'lint.js', 'variants.js'];
const shows = chunks.filter(
  (file) => ![...acts, ...inHtml, ...apart, 'release.js', 'ask-first.js'].includes(file),
);

test('keeps the nonce of our tag, our policy and the memory of marks in the guard alone', () => {
  const own = ['src/page/own-nonce.ts', 'src/page/trusted.ts', 'src/gate/marks-around.ts'];
  const shared = (file) => own.filter((path) => sources(file).includes(path));
  for (const guard of ['ask-first.js', 'in-html.js']) assert.deepEqual(shared(guard), own);
  // A module has no nonce, and a page may allow our policy to be created only once.
  assert.deepEqual(shared('release.js'), []);
});

test('ships neither Lit nor js-cookie to a page whose HTML holds the notice', () => {
  for (const file of inHtml)
    assert.deepEqual(
      sources(file).filter((path) => /node_modules/.test(path)),
      [],
      file,
    );
});

test('adds to the guard of such a page only what shows the notice', () => {
  const guard = sources('ask-first.js');
  const added = sources('in-html.js').filter((path) => !guard.includes(path));
  assert.deepEqual(added.sort(), [
    'src/html/early-notice.ts',
    'src/html/fit-in-place.ts',
    'src/html/read-rendered.ts',
    'src/html/remove-copies.ts',
    'src/html/server-notice.ts',
    'src/html/show-rendered.ts',
    'src/html/watch-buttons.ts',
    'src/html/when-parsed.ts',
    'src/in-html.ts',
    'src/page/may-hydrate-document.ts',
    'src/page/on-each-load.ts',
    'src/ui/fit-into-page.ts',
    'src/ui/follow-body.ts',
    'src/ui/follow-focus.ts',
    'src/ui/scheme-of-page.ts',
    'src/ui/show-on-top.ts',
    'src/ui/watch-size.ts',
  ]);
});

for (const [what, files] of Object.entries({ shows, acts })) {
  test(`ships each module of what ${what} in one file`, () => {
    const modules = files.flatMap(sources);
    assert.ok(modules.length > 10);
    const twice = modules.filter((path, index) => modules.indexOf(path) !== index);
    assert.deepEqual(twice, []);
  });
}

test('ships in two builds only what is small', () => {
  const builds = [['ask-first.js'], ['release.js'], shows, acts];
  const all = builds
    .flat()
    .flatMap(sources)
    .filter((path) => path.startsWith('src/'));
  const repeated = all.filter((path, index) => all.indexOf(path) !== index);
  const allowed = [
    // The guard reads with these modules, and other files write with them.
    'src/core/fingerprint.ts',
    'src/core/proof.ts',
    'src/core/record.ts',
    'src/storage/cookie-pairs.ts',
    'src/storage/delivery-queue.ts',
    'src/storage/keys.ts',
    'src/storage/mirror.ts',
    'src/storage/proof.ts',
    'src/storage/tabs.ts',
    'src/storage/withdrawal-note.ts',
    'src/core/asked-lists.ts',
    'src/core/consent.ts',
    'src/storage/host-cookie.ts',
    // The guard finds what is held, and says what may be released.
    'src/gate/allowed-address.ts',
    'src/gate/held.ts',
    'src/page/current-script.ts',
    // Each build reads the owner's options, as far as it needs them.
    'src/options/field-reader.ts',
    'src/options/old-tools.ts',
    'src/options/held-attributes.ts',
    'src/options/marks.ts',
    'src/options/read-text.ts',
    'src/options/switch.ts',
    'src/options/option-reader.ts',
    'src/options/safe-url.ts',
    'src/options/storage-options.ts',
    'src/options/vendors.ts',
    // A few lines each.
    'src/core/clean.ts',
    'src/core/contains.ts',
    'src/core/fields.ts',
    'src/core/purposes.ts',
    'src/core/write-json.ts',
    'src/core/wrong-option.ts',
    'src/page/browser.ts',
    'src/page/create-event.ts',
    'src/page/document.ts',
    'src/page/kept-listeners.ts',
    'src/page/native-element.ts',
    'src/page/place.ts',
    'src/page/remove-from-page.ts',
    'src/page/report.ts',
    'src/page/timing.ts',
    'src/storage/attempt.ts',
  ];
  assert.deepEqual([...new Set(repeated)].sort(), allowed.sort());
});

test('runs no text as code, listens to no other window and defines no __tcfapi', () => {
  assert.ok(chunks.length > 4);
  for (const file of chunks) {
    const code = read(`dist/${file}`);
    assert.doesNotMatch(
      code,
      /\beval\(|new Function|addEventListener\(["'`]message|__tcfapi/,
      file,
    );
    assert.doesNotMatch(code, /postMessage\((?!["'`]{2}\))/, `${file}: tells no content`);
  }
});

test('depends on lit and js-cookie alone at run time', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['js-cookie', 'lit']);
});
