// What a release is made of: the hashes, the changelog, the pages for whoever reports or contributes, and
// the workflows.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { marked } from 'marked';
import { resolveLink, slugOf } from '../../demo/serve/guide/render-markdown.mjs';
import { builtFiles } from './budgets.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

test('has the hash of each file that a page can load, and the version', () => {
  const { version, files } = JSON.parse(read('dist/integrity.json'));
  assert.equal(version, manifest.version);
  assert.deepEqual(Object.keys(files), builtFiles());
  for (const [file, hash] of Object.entries(files)) {
    const content = readFileSync(new URL(`dist/${file}`, root));
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
  }
});

test('gives the hashes to whoever imports them', () => {
  assert.ok(existsSync(fileURLToPath(import.meta.resolve('ask-first/integrity.json'))));
});

test('names the one tag for hosts that serve packages', () => {
  for (const field of ['unpkg', 'jsdelivr']) assert.equal(manifest[field], './dist/ask-first.js');
});

test('has a section of the changelog for the version that comes next', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, text]) => text);
  assert.ok(headings.length > 0);
  for (const heading of headings) assert.match(heading, /^\d+\.\d+\.\d+( \(not released yet\))?$/);
  assert.ok(headings.slice(1).every((heading) => !heading.includes('(')));
});

test('says that it is not on npm yet, until a version is released', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, text]) => text);
  const isReleased = headings.some((heading) => !heading.includes('(not released yet)'));
  const says = (file, words) => read(file).replace(/\s+/g, ' ').includes(words);
  assert.equal(says('README.md', 'is not on npm yet'), !isReleased);
  assert.equal(says('demo/guide/versions.md', 'until the first release'), !isReleased);
});

for (const file of ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'])
  test(`links in ${file} to what is there`, () => {
    const links = [];
    marked.walkTokens(marked.lexer(read(file)), (token) => {
      if (token.type === 'link') links.push(token.href);
    });
    if (file !== 'CHANGELOG.md') assert.ok(links.length > 0);
    for (const link of links) {
      assert.doesNotMatch(link, /^\w+:/, 'an address of somebody');
      const [path, anchor] = link.split('#');
      const target = resolveLink(path, file);
      assert.ok(existsSync(new URL(target, root)), link);
      const headings = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, text]) => slugOf(text));
      if (anchor) assert.ok(headings.includes(anchor), link);
    }
  });

const workflows = Object.fromEntries(
  readdirSync(new URL('.github/workflows/', root)).map((file) => [
    file,
    load(read(`.github/workflows/${file}`)),
  ]),
);
const { 'checks.yml': checks, 'release.yml': release } = workflows;

/** Each job, with its name and that of its file. */
const jobs = Object.entries(workflows).flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ ...job, file, name })),
);
const steps = jobs.flatMap(({ steps = [], file, name }) =>
  steps.map((step) => ({ ...step, at: `${file}, ${name}` })),
);

test('starts workflows by a pull request and by a tag, and never with rights for strangers', () => {
  assert.deepEqual(Object.keys(workflows), ['checks.yml', 'release.yml']);
  assert.deepEqual(checks.on, { pull_request: null, workflow_call: null });
  assert.deepEqual(release.on, { push: { tags: ['v*'] } });
});

test('gives each job the rights that it needs, and no other', () => {
  for (const [file, { permissions }] of Object.entries(workflows))
    assert.deepEqual(permissions, {}, file);
  assert.deepEqual(
    Object.fromEntries(jobs.map(({ file, name, permissions }) => [`${file} ${name}`, permissions])),
    {
      'checks.yml checks': { contents: 'read' },
      'release.yml checks': { contents: 'read' },
      'release.yml build': { contents: 'read' },
      'release.yml publish': { 'id-token': 'write' },
      'release.yml announce': { contents: 'write' },
    },
  );
});

test('runs no code of the repository or of packages with a right to write', () => {
  const strong = jobs.filter(({ permissions }) => Object.values(permissions).includes('write'));
  assert.equal(strong.length, 2);
  for (const { name, steps } of strong)
    for (const { uses = '', run = '' } of steps) {
      assert.doesNotMatch(uses, /^actions\/checkout@/, name);
      assert.doesNotMatch(run, /npm (ci|install|run|test|exec)|npx|node /, name);
    }
});

test('pins each action to a commit, and says which version that is', () => {
  const lines = Object.keys(workflows).flatMap((file) =>
    read(`.github/workflows/${file}`)
      .split('\n')
      .filter((line) => /\buses:/.test(line)),
  );
  const used = [...steps, ...jobs].filter(({ uses }) => uses);
  assert.equal(lines.length, used.length);
  const versions = new Map();
  for (const line of lines) {
    if (/uses: \.\//.test(line)) continue;
    const [, action, version] =
      /uses: (actions\/[\w-]+@[0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/.exec(line) ?? [];
    assert.ok(action, line);
    const name = action.split('@')[0];
    assert.equal(versions.get(name) ?? `${action} ${version}`, `${action} ${version}`);
    versions.set(name, `${action} ${version}`);
  }
});

test('keeps no credentials in a checkout, and no secret but those of the run', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  assert.equal(checkouts.length, 2);
  for (const { with: options, at } of checkouts)
    assert.equal(options['persist-credentials'], false, at);
  for (const file of Object.keys(workflows))
    assert.doesNotMatch(read(`.github/workflows/${file}`), /secrets/, file);
});

test('puts no text of an event into a script, and ends what hangs', () => {
  for (const { run, at } of steps) assert.doesNotMatch(run ?? '', /\$\{\{/, at);
  for (const { steps, name, ...job } of jobs) if (steps) assert.ok(job['timeout-minutes'], name);
});

test('releases only what has passed the checks', () => {
  assert.equal(release.jobs.checks.uses, './.github/workflows/checks.yml');
  const needs = (name) => [release.jobs[name].needs ?? []].flat();
  const isAfterChecks = (name) =>
    needs(name).includes('checks') || needs(name).some((other) => isAfterChecks(other));
  for (const name of Object.keys(release.jobs).filter((name) => name !== 'checks')) {
    assert.ok(isAfterChecks(name), name);
    assert.equal(release.jobs[name].if, undefined, name);
  }
  const commands = checks.jobs.checks.steps.map(({ run }) => run);
  for (const command of ['npm ci', 'npm test']) assert.ok(commands.includes(command), command);
  for (const step of steps) assert.equal(step['continue-on-error'], undefined, step.at);
});

test('checks with the oldest Node that the package supports', () => {
  const oldest = Number(manifest.engines.node.replace('>=', ''));
  const { with: options } = checks.jobs.checks.steps.find(({ uses }) => /setup-node/.test(uses));
  assert.equal(options['node-version'], oldest);
});

test('publishes with a statement of provenance, and attaches the zip and the hashes', () => {
  const textOf = (name) => release.jobs[name].steps.map(({ run = '' }) => run).join('\n');
  assert.match(textOf('publish'), /npm publish \S+\.tgz --provenance/);
  // The rehearsal checks what this step leaves behind.
  assert.match(textOf('build'), /^node src\/pack\/pack-release\.mjs release$/m);
  assert.match(
    textOf('announce'),
    /gh release create [^]*release\/\*\.zip [^]*release\/integrity\.json/,
  );
});

/** Runs a step of the release, in a folder with these files. */
function rehearse(stepName, { files, tag, repository = 'newspaper/ask-first' }) {
  const { run } = release.jobs.build.steps.find(({ name }) => name === stepName);
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-release-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { status, stdout } = spawnSync('bash', ['-e', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: repository },
    });
    const notes = join(folder, 'release/notes.md');
    return { status, stdout, notes: existsSync(notes) ? readFileSync(notes, 'utf8') : '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('refuses a tag that is not the version of the package', () => {
  const url = 'git+https://github.com/newspaper/ask-first.git';
  const compare = (version, tag, repository = { url }) =>
    rehearse('Compare the tag with the package', {
      files: { 'package.json': JSON.stringify({ type: 'module', version, repository }) },
      tag,
    });
  assert.deepEqual(compare('1.0.0', 'v1.0.0'), { status: 0, stdout: '', notes: '' });
  const other = compare('1.0.0', 'v1.0.1');
  assert.equal(other.status, 1);
  assert.match(other.stdout, /package\.json has 1\.0\.0, and the tag is v1\.0\.1/);
  for (const repository of [undefined, { url: 'https://github.com/x/not-newspaper/ask-first-2' }]) {
    const { status, stdout } = rehearse('Compare the tag with the package', {
      files: { 'package.json': JSON.stringify({ version: '1.0.0', repository }) },
      tag: 'v1.0.0',
    });
    assert.equal(status, 1);
    assert.match(stdout, /does not name newspaper\/ask-first/);
  }
});

test('takes the notes of the release from the changelog, once the version is called released', () => {
  const changelog = '# Changelog\n\n## 1.0.1 (not released yet)\n\nNew.\n\n## 1.0.0\n\nFirst.\n';
  const take = (tag) =>
    rehearse('Take the notes from the changelog', { files: { 'CHANGELOG.md': changelog }, tag });
  assert.deepEqual(take('v1.0.0'), { status: 0, stdout: '', notes: '## 1.0.0\n\nFirst.\n' });
  assert.equal(take('v1.0.1').status, 1);
  assert.match(take('v1.0').stdout, /CHANGELOG\.md has no section "## 1\.0"/);
});
