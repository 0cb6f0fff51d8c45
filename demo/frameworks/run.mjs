// `npm run frameworks`: runs Ask First on a site of each framework, and writes the table of the guide.
// `npm run frameworks -- astro next` runs these two.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { locate } from '../../test/browsers/locate.mjs';
import { apps } from './apps.mjs';

const NODE = '22.23.3';
const guide = new URL('../guide/frameworks.md', import.meta.url);
const folderOf = (path) => new URL(path, import.meta.url);

/** Astro, SvelteKit and Nuxt need Node 22. An older Node starts this file again, with Node 22 from npm. */
function startWithNewerNode() {
  const words = ['--yes', `--package=node@${NODE}`, '--', 'node', fileURLToPath(import.meta.url)];
  const { status } = spawnSync('npx', [...words, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}

/** The titles of the tests that have passed, and of those that have not, for each site. */
async function runTests(names) {
  process.env.FRAMEWORKS = names.join(' ');
  const results = {};
  let passed = [];
  let failed = [];
  // The tests of a suite are told before the suite itself.
  const note = ({ name, nesting }, list) => {
    if (nesting > 0) return void list.push(name);
    results[name] = { passed, failed };
    [passed, failed] = [[], []];
  };
  const stream = run({ files: [fileURLToPath(folderOf('frameworks.test.mjs'))] });
  stream.on('test:pass', (event) => note(event, passed));
  stream.on('test:fail', (event) => note(event, failed));
  stream.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => stream.once('end', resolve));
  return results;
}

function versionOf(app, name) {
  const file = folderOf(`${app.name}/node_modules/${name}/package.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : '–';
}

function describe({ passed, failed }) {
  const all = passed.length + failed.length;
  return failed.length === 0 ? `all ${all} tests` : `failed: ${failed.join('; ')}`;
}

/** Puts the rows of these apps into the guide, and leaves the rows of all others. */
async function writeReport(results) {
  const { stdout } = spawnSync(locate().chromium.path, ['--version'], { encoding: 'utf8' });
  const [browser] = /[\d.]+/.exec(stdout) ?? ['?'];
  const date = new Date().toISOString().slice(0, 10);
  const text = readFileSync(guide, 'utf8');
  const [, before] = /<!-- last run -->([^]*)<!-- \/last run -->/.exec(text);
  const rows = apps.map((app) => {
    const result = results[app.name];
    if (!result) return before.split('\n').find((line) => line.startsWith(`| ${app.name} `)) ?? '';
    const versions = app.packages.map((name) => `${name} ${versionOf(app, name)}`).join(', ');
    return `| ${app.name} | ${versions} | ${describe(result)} | ${date}, Chromium ${browser} |`;
  });
  const table = [
    '| folder | versions | passed | last run |',
    '| - | - | - | - |',
    ...rows.filter(Boolean),
  ];
  const report = `<!-- last run -->\n\n${table.join('\n')}\n\n<!-- /last run -->`;
  const filled = text.replace(/<!-- last run -->[^]*<!-- \/last run -->/, report);
  writeFileSync(
    guide,
    await format(filled, { parser: 'markdown', printWidth: 100, singleQuote: true }),
  );
}

if (Number(process.versions.node.split('.')[0]) < 22) startWithNewerNode();
const names = process.argv.slice(2);
const unknown = names.filter((name) => !apps.some((app) => app.name === name));
if (unknown.length > 0) throw new Error(`There is no folder ${unknown.join(', ')}.`);
const results = await runTests(names.length > 0 ? names : apps.map(({ name }) => name));
await writeReport(results);
process.exitCode = Object.values(results).every(({ failed }) => failed.length === 0) ? 0 : 1;
