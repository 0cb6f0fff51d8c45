import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { hostDemo } from '../harness/host-demo.mjs';
import { promise } from '../harness/promise.mjs';
import { createLeakyPage } from './leaky-page.mjs';
import { runAudit } from './run-audit.mjs';

/** The faults of a page, by their keys. */
const faultsOf = ({ findings }, url) =>
  findings
    .filter(({ page, severity }) => page === url && severity === 'fault')
    .map(({ key }) => key)
    .sort();

/** Everything that the leaky page does without consent, in one phase. */
const leaks = (phase, { stats, ads }) =>
  [
    `beacon ${stats} ${stats}/collect`,
    `cookie ${ads} ad_id`,
    `cookie ${stats} _ga_*`,
    `hint ${ads} ${ads}/`,
    `hint ${ads} ${ads}/ahead`,
    `request ${ads} ${ads}/pixel.gif`,
    `request ${stats} ${stats}/frame.html`,
    `request ${stats} ${stats}/stats.js`,
    `request ${stats} ${stats}/style.css`,
    `socket ${ads} ${ads}/socket`,
    `storage ${stats} database stats`,
    `storage ${stats} local stats:visits`,
  ].map((what) => `${phase}: ${what}`);

promise(
  'finds nothing in the demo newspaper, and every kind of leak on a leaky page',
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const demo = await hostDemo(t);
    const newspaper = `${demo.url}/`;
    const leaky = createLeakyPage(t);
    writeFileSync(join(folder, 'rules.json'), JSON.stringify(leaky.rules));

    const words = [
      newspaper,
      leaky.url,
      '--rules',
      'rules.json',
      '--json',
      '--html',
      'report.html',
      '--wait',
      '300',
    ];
    const { status, stdout, stderr } = await runAudit(folder, words);
    assert.equal(status, 1, stderr);
    const report = JSON.parse(stdout);

    assert.deepEqual(faultsOf(report, newspaper), []);
    const [paper, page] = report.pages;
    assert.deepEqual(paper.phases, ['before', 'decline', 'accept', 'withdrawal']);
    assert.equal(paper.notice.tool, 'ask-first');
    assert.deepEqual([paper.notice.accept.clicks, paper.notice.decline.clicks], [1, 1]);
    assert.equal(paper.notice.withdrawal.by, 'control');
    const held = paper.entries.filter(({ party }) => party.domain === '127.0.0.1');
    assert.ok(held.length > 5);
    assert.deepEqual([...new Set(held.map(({ phase }) => phase))], ['accept']);
    assert.ok(paper.notice.cost.visibleAfter > 0);
    assert.ok(paper.notice.cost.bytes > 1000);
    assert.equal(paper.notice.cost.layoutShift, 0);
    assert.ok(paper.notice.cost.acceptDelay > 0);

    assert.deepEqual(page.phases, ['before', 'decline', 'accept', 'withdrawal']);
    assert.deepEqual(
      faultsOf(report, leaky.url),
      [
        ...['before', 'decline', 'withdrawal'].flatMap((phase) => leaks(phase, leaky)),
        'choice: contrast',
        'choice: element',
        'choice: font',
        'choice: size',
        'choice: surface',
        `withdrawal: stays ${t.site.host} cookie visitor_number`,
      ].sort(),
    );
    assert.ok(
      page.entries.some(({ kind, address }) => kind === 'worker' && /worker\.js/.test(address)),
    );

    const causeOf = (key) => report.findings.find((finding) => finding.key === key).cause;
    const { stats, ads } = leaky;
    const cookie = causeOf(`before: cookie ${stats} _ga_*`);
    assert.match(cookie.element, /^<script src="[^"]*\/stats\.js">/);
    assert.match(cookie.script, /\/stats\.js:2$/);
    assert.equal(cookie.line, 6);
    assert.match(causeOf(`before: socket ${ads} ${ads}/socket`).element, /^<script> new WebSocket/);
    assert.match(causeOf(`before: request ${ads} ${ads}/pixel.gif`).element, /^<img src=/);

    const mark = page.marks.find(({ before }) => before.includes('/stats.js'));
    assert.match(
      mark.after,
      /^<script type="text\/plain" data-consent="advertising analytics" data-consent-src="[^"]*\/stats\.js"><\/script>$/,
    );
    const [advertising, analytics] = report.configuration.config.purposes;
    assert.deepEqual([advertising.id, analytics.id], ['advertising', 'analytics']);
    const names = analytics.vendors.flatMap(({ cookies = [] }) => cookies.map(({ name }) => name));
    assert.ok(names.includes('_ga_*'), names.join());

    const html = readFileSync(join(folder, 'report.html'), 'utf8');
    for (const colorScheme of ['light', 'dark']) {
      const shown = await t.open(t.site.page('/report', { html, recorder: false }), {
        colorScheme,
      });
      await shown.evaluate((source) => void (0, eval)(source), axe.source);
      const violations = await shown.evaluate(() =>
        window.axe.run().then((result) => result.violations.map(({ id }) => id)),
      );
      assert.deepEqual(violations, []);
    }
    // The report is a single page that loads nothing.
    const loaded = t.site.paths().filter((path) => path.startsWith('/report'));
    assert.deepEqual(loaded, ['/report', '/report']);
    assert.equal(html.match(/<img src="data:image\/jpeg/g).length, 8);
  },
  { once: 'the command opens a browser of its own' },
);
