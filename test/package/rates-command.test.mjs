// `npx ask-first rates`, as it is built.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { writeExampleLog } from '../../demo/serve/write-example-log.mjs';
import { loadSource } from './load-source.mjs';
import { readNginx } from './read-nginx.mjs';
import { folder, read, write } from './temporary-folder.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const command = fileURLToPath(new URL(manifest.bin['ask-first'], root));

const EXAMPLE = writeExampleLog(Date.UTC(2026, 10, 24));
const lines = EXAMPLE.trim().split('\n');

function run(words, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'rates', ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** Returns the report of an input, or of other words. */
function report(words = ['--log', '-'], input = EXAMPLE) {
  const { status, stdout, stderr } = run([...words, '--json'], input);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const groupsOf = ({ tables }, dimension) =>
  tables.find((table) => table.dimension === dimension)?.groups;

test('counts what a log has, alike from one file, from several and packed', () => {
  const rates = report();
  const { accept, decline } = rates.total.counts;
  const countOf = (act) => lines.filter((line) => line.includes(`|${act}|`)).length;
  // A few choices are left out, since the totals would tell of them.
  assert.ok(accept <= countOf('accept') && accept > countOf('accept') - 20);
  assert.ok(decline <= countOf('decline') && decline > countOf('decline') - 20);
  assert.equal(groupsOf(rates, 'day').length, 42);
  assert.deepEqual(
    groupsOf(rates, 'text').map(({ name }) => name),
    ['1ukc5sq', '0x7r2da'],
  );
  assert.equal(rates.comparisons.length, 1);

  write('a.log', lines.slice(0, 3000).join('\n'));
  write('b.log.1', gzipSync(lines.slice(2500).join('\n')));
  assert.deepEqual(report(['--log', 'a.log', 'b.log.1']), rates);
  assert.deepEqual(report(['--log', 'a.log', '--log', '-'], gzipSync(EXAMPLE)), rates);
});

test('says it in words, and what the figures do not tell', () => {
  const words = ['--log', '-', '--from', '2026-11-01', '--to', '2026-11-20'];
  const { status, stdout, stderr } = run(words, EXAMPLE);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^From access logs, from 2026-11-01 until 2026-11-20\n/);
  assert.match(stdout, /\nBy day\n {2}Day +Accept +Decline .*\n {2}2026-11-01 +\d+ +\d+/);
  assert.doesNotMatch(stdout, /2026-10-31|2026-11-21/);
  assert.match(stdout, /No group of fewer than 20 is shown/);
  assert.match(stdout, /two visitors with the same decisions in the same second/);
  assert.match(stderr, /^[\d,]+ lines, [\d,]+ with a record\n$/);
});

test('shows nothing of fewer than 20 choices', () => {
  const few = lines.slice(0, 19).join('\n');
  const { status, stdout } = run(['--log', '-'], few);
  assert.equal(status, 0);
  assert.equal(
    stdout,
    'From access logs: nothing can be shown without telling of a group of fewer than 20 choices.\n',
  );
  const { total, tables, purposes } = report(['--log', '-'], few);
  assert.deepEqual([...new Set(Object.values(total.counts))], [null]);
  assert.deepEqual([tables, purposes], [[], []]);
});

test('writes a page that loads nothing, with all tables, whatever names there are', () => {
  const odd = lines.map((line) => line.replace('|2026-11|', '|<script>|'));
  const { status, stderr } = run(['--log', '-', '--html', 'rates.html'], EXAMPLE);
  assert.equal(status, 0, stderr);
  const page = read('rates.html');
  assert.doesNotMatch(page, /<(script|img|link|iframe)[^>]+(src|href)="(?!data:,")/);
  for (const name of ['In all', 'By day', 'By language', 'By text (its hash)', 'By purpose'])
    assert.ok(page.includes(`<h2>${name}</h2>`), name);
  // What looks like markup is no record.
  assert.equal(run(['--log', '-'], odd.join('\n')).status, 2);
});

test('reads what the recipe for nginx writes', () => {
  const recipe = readFileSync(new URL('demo/recipes/nginx-log.conf', root), 'utf8');
  const format = /log_format \w+ '(.*)';/.exec(recipe)[1];
  const write = (cookie) => {
    const scope = { http_cookie: cookie, time_iso8601: '2026-11-24T10:00:00+00:00' };
    const { line } = readNginx(`${recipe}\nadd_header line '${format}';`, scope);
    return line;
  };
  const records = lines.slice(0, 60).map((line) => line.split('"')[1]);
  const cookies = records.map((record, index) =>
    index % 2 ? `ask-first=${record}` : `theme=dark; ask-first=${record}; id=7`,
  );
  const log = [...cookies, 'theme=dark', `not-ask-first=${records[0]}`].map(write).join('\n');
  const { stderr } = run(['--log', '-'], log);
  assert.match(stderr, /^62 lines, 60 with a record\n/);
});

const { MIGRATIONS } = await loadSource('src/records/schema.ts');
const { countDatabase } = await loadSource('src/rates/count-database.ts');
const { buildRates } = await loadSource('src/rates/build-rates.ts');

const INSERT = `INSERT INTO records
  SELECT $1 || number, $2, $3, $4::jsonb, '7', 'en', $5, $6, 'a1', $7::timestamptz, $7::date, '{}'
  FROM generate_series(1, $8::integer) AS number`;

/** Fills a database with choices of two sites and two variants, and with showings. */
async function fill(database) {
  const version = `CREATE TABLE schema_version (version integer NOT NULL);
    INSERT INTO schema_version VALUES (${MIGRATIONS.length})`;
  await database.exec([...MIGRATIONS, version].join('\n'));
  const granted = '{"analytics": "granted"}';
  const denied = '{"analytics": "denied"}';
  const late = '2026-11-24T23:59:59Z';
  const rows = [
    ['a', 'Post', 'accept', granted, 'bar', 'short', late, 60],
    ['b', 'Post', 'decline', denied, 'bar', 'short', late, 40],
    ['c', 'Post', 'accept', granted, 'box', 'long', '2026-11-25T00:00:00Z', 50],
    ['d', 'Post', 'decline', denied, 'box', 'long', '2026-11-25T00:00:00Z', 50],
    ['e', 'Other', 'accept', granted, null, null, late, 30],
  ];
  for (const row of rows) await database.query(INSERT, row);
  await database.exec(`INSERT INTO showings VALUES
    ('2026-11-24', 'Post', 'en', 'bar', '7', 'a1', 'short', 200),
    ('2026-11-25', 'Post', 'en', 'box', '7', 'a1', 'long', 400)`);
}

const TOKEN = 'a token of the test';

/** Starts a receiver on the folder of the test. It is ready once it has printed its address. */
async function startReceiver() {
  const words = ['records', '--data', 'data', '--port', '0', '--origin', 'https://paper.example'];
  const child = spawn(process.execPath, [command, ...words], {
    cwd: folder,
    env: { ...process.env, ASK_FIRST_TOKEN: TOKEN },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const [text] = await once(child.stdout.setEncoding('utf8'), 'data');
  const [url] = /http:\/\/[\d.:]+/.exec(text);
  const stop = async () => {
    child.kill();
    await closed;
  };
  return { url, stop };
}

test('counts the records and the showings of a database, beside its receiver', async () => {
  mkdirSync(join(folder, 'data'));
  const database = await PGlite.create(join(folder, 'data', 'postgres'));
  const queryable = {
    query: async (sql, parameters) => (await database.query(sql, [...parameters])).rows,
  };
  const rate = async (options) =>
    buildRates(await countDatabase(queryable, options), { source: 'database', ...options });
  let rates;
  try {
    await fill(database);
    rates = await rate({ site: 'Post' });
    assert.deepEqual(rates.total.counts, {
      ...{ accept: 110, decline: 90, save: null, withdraw: null, other: null },
    });
    const rowsOf = (dimension) =>
      groupsOf(rates, dimension).map(({ name, counts: { accept, decline }, ...group }) => [
        ...[name, accept, decline, group.showings, group.unanswered],
      ]);
    assert.deepEqual(rowsOf('day'), [
      ['2026-11-24', 60, 40, 200, 0.5],
      ['2026-11-25', 50, 50, 400, 0.75],
    ]);
    for (const [dimension, first, second] of [
      ['layout', 'bar', 'box'],
      ['variant', 'long', 'short'],
    ])
      assert.deepEqual(
        rowsOf(dimension)
          .map(([name]) => name)
          .sort(),
        [first, second],
      );
    assert.deepEqual(rates.purposes, [
      { purpose: 'analytics', granted: 110, denied: 90, share: 0.55 },
    ]);
    assert.equal(rates.total.unanswered, 1 - 200 / 600);
    assert.equal((await rate({ from: '2026-11-25' })).total.counts.accept, 50);
    assert.equal((await rate({ to: '2026-11-24' })).total.counts.accept, 90);
    assert.equal(sum(Object.values((await rate({ site: 'None' })).total.counts)), 0);
  } finally {
    await database.close();
  }

  const { url, stop } = await startReceiver();
  try {
    const written = report(['--data', 'data', '--site', 'Post']);
    assert.deepEqual(written, JSON.parse(JSON.stringify(rates)));

    const ask = (password, query = '') => {
      const headers = { Authorization: `Basic ${btoa(`anybody:${password}`)}` };
      return fetch(`${url}/rates${query}`, { headers: password ? headers : {} });
    };
    for (const wrong of ['', 'not the token of it']) {
      const refused = await ask(wrong);
      assert.equal(refused.status, 401);
      assert.match(refused.headers.get('www-authenticate'), /^Basic /);
    }
    const page = await ask(TOKEN, '?site=Post');
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-security-policy'), /^default-src 'none'/);
    assert.match(await page.text(), /<h2>By variant<\/h2>/);
    const wrongDay = await ask(TOKEN, '?from=yesterday');
    assert.equal(wrongDay.status, 400);
    assert.match(await wrongDay.text(), /from yesterday is no day/);
  } finally {
    await stop();
  }
});

const wrongWords = {
  'no source': [[], /name one source: --log/],
  'two sources': [['--log', '-', '--data', 'x'], /name one source/],
  'a file that is not there': [['--log', 'none.log'], /--log: none\.log cannot be read/],
  'a folder': [['--log', '.'], /--log: \. cannot be read/],
  'a folder of records that is not there': [['--data', 'none'], /there is no folder none/],
  'a log without records': [['--log', '-'], /no line has a consent record.*the guide, Rates/],
  'a day that is none': [['--log', '-', '--from', '2026-02-30'], /--from 2026-02-30 is no day/],
  'an end before the start': [
    ['--log', '-', '--from', '2026-11-02', '--to', '2026-11-01'],
    /--from 2026-11-02 is later than the last day, 2026-11-01/,
  ],
  'a site of a log': [['--log', '-', '--site', 'Post'], /a record in a log does not name its site/],
  'the standard input twice': [['--log', '-', '-'], /can be read once/],
  'a word too much': [['--data', 'x', 'y'], /options only, not y/],
  'a page that cannot be written': [
    ['--log', 'some.log', '--html', 'no/rates.html'],
    /--html: no\/rates\.html cannot be written/,
  ],
  'an unknown option': [['--lgo', 'x'], /--lgo/],
};
for (const [what, [words, message]] of Object.entries(wrongWords))
  test(`says what to do about ${what}`, () => {
    write('some.log', lines.slice(0, 5).join('\n'));
    const { status, stdout, stderr } = run(words);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n +at /);
    assert.equal(stdout, '');
    assert.equal(status, 2);
  });

test('says what is wrong as JSON as well', () => {
  const { status, stdout } = run(['--log', 'none.log', '--json']);
  assert.equal(status, 2);
  assert.match(JSON.parse(stdout).error, /cannot be read/);
});

test('shows help, with each option', () => {
  const { status, stdout } = run(['--help']);
  assert.equal(status, 0);
  for (const option of [
    'log',
    'data',
    'database',
    'from',
    'to',
    'site',
    'cookie-name',
    'html',
    'json',
  ])
    assert.ok(stdout.includes(`--${option} `), option);
});

test('ships the licence of the charts', () => {
  const licences = readFileSync(new URL('dist/tools/licences.txt', root), 'utf8');
  assert.ok(licences.includes('uplot\n\n'));
});
