// A release, rehearsed as far as it runs without a registry: the steps of the workflow, what they leave
// behind, and the package in an empty project.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { marked } from 'marked';
import { resolveLink } from '../../demo/serve/guide/render-markdown.mjs';
import { builtFiles } from './budgets.mjs';
import { installPackage } from './install-package.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { version } = manifest;

const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Prepares what the machine of the workflow has after `npm ci` and `npm run build`. */
function prepareCheckout() {
  const checkout = join(folder, 'checkout');
  for (const path of ['src/pack', 'dist', 'demo/guide', 'demo/site/themes'])
    cpSync(join(root, path), join(checkout, path), { recursive: true });
  for (const path of ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md'])
    cpSync(join(root, path), join(checkout, path));
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  const repository = { type: 'git', url: 'git+https://github.com/newspaper/ask-first.git' };
  writeFileSync(join(checkout, 'package.json'), JSON.stringify({ ...manifest, repository }));
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  writeFileSync(join(checkout, 'CHANGELOG.md'), changelog.replace(' (not released yet)', ''));
  return checkout;
}

/** Runs the steps of the job that packs, except those that have been run here already. */
function runSteps(checkout) {
  const { jobs } = load(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
  const commands = jobs.build.steps.flatMap(({ run = [] }) => run);
  const done = ['npm ci', 'npm run build'];
  assert.ok(done.every((command) => commands.includes(command)));
  for (const command of commands.filter((command) => !done.includes(command))) {
    const env = {
      ...process.env,
      GITHUB_REF_NAME: `v${version}`,
      GITHUB_REPOSITORY: 'newspaper/ask-first',
    };
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
      cwd: checkout,
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
  }
}

const checkout = prepareCheckout();
runSteps(checkout);
const release = join(checkout, 'release');
const tarball = join(release, `ask-first-${version}.tgz`);
const project = join(folder, 'project');
await installPackage(project, tarball);
const installed = join(project, 'node_modules/ask-first');

const filesIn = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

const readInstalled = (path) => readFileSync(join(installed, path), 'utf8');

test('leaves the package, the zip, the hashes and the notes', () => {
  assert.deepEqual(filesIn(release), [
    `ask-first-${version}.tgz`,
    `ask-first-${version}.zip`,
    'integrity.json',
    'notes.md',
  ]);
  const built = readFileSync(join(root, 'dist/integrity.json'), 'utf8');
  assert.equal(readFileSync(join(release, 'integrity.json'), 'utf8'), built);
  assert.match(readFileSync(join(release, 'notes.md'), 'utf8'), RegExp(`^## ${version}\n`));
});

/** What belongs into the package, by where it is. */
const PARTS = {
  'what npm reads': /^package\.json$/,
  'what a reader looks for first': /^(README|CHANGELOG|SECURITY)\.md$/,
  'our licence': /^LICENSE$/,
  'the guide': /^demo\/guide\/[\w-]+\.md$/,
  'the themes that the guide shows': /^demo\/site\/themes\/\w+\.css$/,
  'what a page loads': /^dist\/[\w-]+\.js$/,
  'languages that a page loads': /^dist\/locales\/[\w-]+\.js$/,
  'signals that a page loads': /^dist\/signals\/[\w-]+\.js$/,
  'readers of choices made in other tools': /^dist\/old-choice\/[\w-]+\.js$/,
  'the configurator': /^dist\/configure\/[\w-]+\.(html|css|js)$/,
  'hashes, elements and the rule for opt-out tools':
    /^dist\/(integrity|custom-elements|autoconsent)\.json$/,
  'licences of what is bundled': /^dist\/(tools\/|module\/mark-)?licences\.txt$/,
  'what a bundler or a server imports': /^dist\/module\/([\w-]+\/)?[\w-]+\.js(\.map)?$/,
  types: /^dist\/types\/([\w-]+\/)?[\w-]+\.d\.ts$/,
  'the command line, with a file for each command': /^dist\/tools\/[\w-]+\.mjs$/,
  'what the command line puts into pages': /^dist\/tools\/autoconsent\/(engine\.js|rules\.json)$/,
};

const files = filesIn(installed);

test('holds nothing that does not belong in a package', () => {
  const strangers = files.filter((file) => !Object.values(PARTS).some((part) => part.test(file)));
  assert.deepEqual(strangers, []);
  for (const [what, part] of Object.entries(PARTS))
    assert.ok(
      files.some((file) => part.test(file)),
      what,
    );
});

test('holds all that a site, a bundler, a server and a reader need', () => {
  const guide = readdirSync(join(root, 'demo/guide'));
  const needed = [
    ...['README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'],
    ...filesIn(join(root, 'demo/site/themes')).map((file) => `demo/site/themes/${file}`),
    ...builtFiles().map((file) => `dist/${file}`),
    ...filesIn(join(root, 'dist/configure')).map((file) => `dist/configure/${file}`),
    ...filesIn(join(root, 'dist/module')).map((file) => `dist/module/${file}`),
    ...filesIn(join(root, 'dist/tools')).map((file) => `dist/tools/${file}`),
    // `contributing.md` is about the repository.
    ...guide.filter((page) => page !== 'contributing.md').map((page) => `demo/guide/${page}`),
    ...JSON.stringify([manifest.exports, manifest.bin]).match(/dist\/[^"]+/g),
  ];
  assert.deepEqual(
    needed.filter((file) => !files.includes(file)),
    [],
  );
  assert.ok(!files.includes('demo/guide/contributing.md'));
});

test('gives each file the content that was built', () => {
  for (const file of files.filter((path) => path !== 'package.json' && path !== 'CHANGELOG.md'))
    assert.ok(readFileSync(join(installed, file)).equals(readFileSync(join(root, file))), file);
});

test('holds declarations that name nothing but what is there', () => {
  const types = files.filter((file) => file.endsWith('.d.ts'));
  for (const file of types)
    for (const [, path] of readInstalled(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g))
      assert.ok(types.includes(join(dirname(file), `${path}.d.ts`)), `${file}: ${path}`);
});

test('holds source maps that need no other file, and name no folder of a machine', () => {
  const maps = files.filter((file) => file.endsWith('.map'));
  assert.ok(maps.length > 0);
  for (const file of maps) {
    const { sources, sourcesContent } = JSON.parse(readInstalled(file));
    assert.equal(sourcesContent.length, sources.length, file);
    for (const source of sources) assert.match(source, /^\.\./, file);
    const code = file.replace('.map', '');
    assert.ok(
      readInstalled(code).includes(`//# sourceMappingURL=${code.split('/').at(-1)}.map`),
      code,
    );
  }
});

test('can be imported by Node, each entry of it, and starts nothing', () => {
  const isForServer = ([path, target]) =>
    // Scripts are for a tag of a page, and some entries have types alone.
    !/(ask-first|automatic|in-html)\.js$/.test(path) && (target.default ?? !target.types);
  const names = Object.entries(manifest.exports)
    .filter(isForServer)
    .map(([path]) => path.replace('.', manifest.name));
  assert.ok(names.length > 8);
  const lines = names.map((name) => {
    const options = name.endsWith('.json') ? ', { with: { type: "json" } }' : '';
    return `await import("${name}"${options});`;
  });
  const words = ['--no-warnings', '--input-type=module', '--eval', lines.join('\n')];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: project,
    encoding: 'utf8',
  });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
});

test('holds the licence of each package that is bundled with it', () => {
  const bundled = new Set();
  for (const file of filesIn(join(root, 'dist')).filter((path) => path.endsWith('.js.map'))) {
    const { sources } = JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'));
    for (const source of sources) {
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
      if (name) bundled.add(name);
    }
  }
  assert.ok(bundled.has('lit-html') && bundled.has('js-cookie'), [...bundled].join());
  const licences = readInstalled('dist/licences.txt');
  for (const name of bundled) {
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    assert.ok(licences.includes(`${name}\n\n${text}`), name);
  }
  for (const name of ['parse5', 'tinyglobby'])
    assert.match(readInstalled('dist/tools/licences.txt'), RegExp(`^${name}\n`, 'm'));
  assert.match(readInstalled('dist/module/mark-licences.txt'), /^third-party-web\n/m);
  assert.match(readInstalled('LICENSE'), /MIT License/);
});

test('links in its pages to what it holds, or to what only the repository has', () => {
  const isOfRepository = (path) =>
    /^(src|test|\.github)\/|^demo\/(screenshot\.png|guide\/contributing\.md|frameworks\/|serve\/|recipes\/)/.test(
      path,
    );
  let count = 0;
  for (const file of files.filter((path) => path.endsWith('.md')))
    marked.walkTokens(marked.lexer(readInstalled(file)), ({ type, href }) => {
      if (!/^(link|image)$/.test(type) || /^(https?:|#)/.test(href)) return;
      const target = resolveLink(href.split('#')[0], file);
      assert.ok(files.includes(target) || isOfRepository(target), `${file}: ${href}`);
      if (files.includes(target)) count++;
    });
  assert.ok(count > 50, `${count} links`);
});

test('zips what the command copies into the folder of a site', () => {
  execFileSync(process.execPath, [join(installed, manifest.bin['ask-first']), 'copy', 'public'], {
    cwd: project,
  });
  const copied = filesIn(join(project, 'public'));
  const zipped = unzipSync(readFileSync(join(release, `ask-first-${version}.zip`)));
  assert.deepEqual(Object.keys(zipped).sort(), copied);
  for (const file of copied)
    assert.ok(readFileSync(join(project, 'public', file)).equals(zipped[file]), file);
});
