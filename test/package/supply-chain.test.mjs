// The packages of other people: which of them are shipped, what they may do when they are installed, and that
// lock files name them to the byte.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));

/** The lock files of the repository: what tests install is locked too. */
const lockFiles = ['.', 'test/bench', 'test/clients', 'test/filters', 'test/frameworks'];

const maps = readdirSync(new URL('dist/', root), { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js.map'));

/** The package that a source of a map belongs to; undefined for one of ours. */
const packageOf = (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];

/** Each package in a file that the build has written, by the sources that its map names. */
const bundled = new Set(
  maps.flatMap((file) =>
    JSON.parse(read(`dist/${file}`)).sources.flatMap((source) => packageOf(source) ?? []),
  ),
);

/** The names in a file of licences. Each name has a line of its own, above its licence. */
const namesIn = (path) =>
  read(path)
    .split(/\n\n/)
    .flatMap((part) => /^(@[\w.-]+\/)?[\w.-]+$/.exec(part.trim())?.[0] ?? [])
    .filter((name) => `node_modules/${name}` in packages || name.startsWith('@'));

test('bundles what the lock file names, and nothing else', () => {
  assert.ok(maps.length > 150, `${maps.length} maps`);
  const shipped = [
    ...bundled,
    ...namesIn('dist/tools/licences.txt'),
    ...namesIn('dist/module/mark-licences.txt'),
  ];
  for (const name of shipped) assert.ok(packages[`node_modules/${name}`], `${name} is not locked`);
  assert.deepEqual([...bundled].sort(), [
    '@lit/reactive-element',
    'js-cookie',
    'lit-element',
    'lit-html',
  ]);
});

test('takes every source of ours in a bundle from src', () => {
  for (const file of maps)
    for (const source of JSON.parse(read(`dist/${file}`)).sources)
      if (!packageOf(source))
        assert.match(source, /^(\.\.\/)+src\/|^\0?(built|commonjs)|^$/, `${file}: ${source}`);
});

test('ships the licence of each package that a page can load', () => {
  assert.deepEqual(namesIn('dist/licences.txt').sort(), [...bundled].sort());
  for (const name of bundled)
    assert.match(packages[`node_modules/${name}`].license, /^(MIT|BSD-3-Clause)$/);
  assert.match(read('README.md'), /dist\/licences\.txt/);
});

test('locks each package to its bytes, in every lock file', () => {
  for (const folder of lockFiles) {
    const { packages: locked, lockfileVersion } = JSON.parse(read(`${folder}/package-lock.json`));
    assert.equal(lockfileVersion, 3);
    for (const [path, { integrity, resolved, link }] of Object.entries(locked)) {
      if (path === '' || link) continue;
      assert.match(integrity ?? '', /^sha512-/, `${folder}: ${path}`);
      assert.match(
        resolved ?? 'https://registry.npmjs.org/',
        /^https:\/\/registry\.npmjs\.org\//,
        path,
      );
    }
  }
});

test('names the version of each dependency, not a range', () => {
  const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  for (const [name, version] of Object.entries(named))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('takes no version that is younger than a day, by a setting and nothing else in .npmrc', () => {
  const settings = read('.npmrc')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  assert.deepEqual(settings, ['min-release-age=1']);
  assert.match(read('demo/guide/what-is-checked.md'), /npm 11\.10/);
});

test('lets scripts run at an install by name alone, and only those that there are', () => {
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => packageOf(path));
  assert.deepEqual(Object.keys(manifest.allowScripts).sort(), [...new Set(withScript)].sort());
  // The other packages, which tests, the benchmark and the demo install, run no script at all.
  const installers = ['test/run/install-packages.mjs', 'demo/frameworks/start-app.mjs'];
  for (const text of [...installers.map(read), manifest.scripts.bench])
    for (const words of [/'ci'|npm ci/, /--ignore-scripts/]) assert.match(text, words);
  const { scripts } = manifest;
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    assert.equal(scripts[name], undefined);
});

test('has known faults looked for, and says how to report others', () => {
  const steps = read('.github/workflows/checks.yml');
  assert.match(steps, /run: npm audit --omit=dev --audit-level=low$/m);
  assert.match(read('SECURITY.md'), /Report a vulnerability/);
});

test('has the build compared with one of another folder, time zone and language', () => {
  const steps = read('.github/workflows/checks.yml');
  const [, step] = /- name: Build again[^\n]*\n\s*run: \|\n([^]*)/.exec(steps);
  for (const part of ['worktree add', 'npm ci', 'TZ=', 'LC_ALL=', 'npm run build', 'diff -r'])
    assert.ok(step.includes(part), part);
});

test('builds no path, name or time of a machine into its files', () => {
  const files = readdirSync(new URL('dist/', root), { recursive: true, withFileTypes: true });
  const today = new Date().toISOString().slice(0, 10);
  const foreign = [root.pathname, homedir(), hostname(), today];
  let count = 0;
  for (const file of files.filter((entry) => entry.isFile())) {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    count++;
    for (const part of foreign.filter(({ length }) => length > 5))
      assert.ok(!text.includes(part), `${file.name} contains ${part}`);
  }
  assert.ok(count > 300, `${count} files`);
});
