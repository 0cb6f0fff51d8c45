// The options of `ask-first audit` for the visitor, and for the pages to audit.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promise } from '../harness/promise.mjs';
import { runAudit } from './run-audit.mjs';

const visitor = ['--header', 'X-Preview: a password', '--cookie', 'edition=north'];
const window = ['--lang', 'pt-BR', '--viewport', '700x500'];
/** A short wait: these pages request everything before they have loaded. */
const rest = ['--json', '--wait', '100'];

function createFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A page with a notice. It sends a request to its own site whose query describes the visitor. */
const createPage = (content = '') => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>
<body>
<h1>A page</h1>
${content}
<script>
const notice = document.createElement('div');
notice.style = 'position: fixed; inset: auto 0 0; background: #fff';
notice.innerHTML = '<p>We use cookies.</p><button>Accept all</button><button>Reject all</button>';
notice.onclick = ({ target }) => {
  if (target.localName !== 'button') return;
  localStorage.setItem('cookie_consent', target.textContent);
  notice.remove();
};
if (!localStorage.getItem('cookie_consent')) document.body.append(notice);
new Image().src = '/seen.gif?' + [navigator.language, innerWidth + 'x' + innerHeight, document.cookie].join();
</script>
</body>
</html>`;

const linkTo = (...addresses) =>
  addresses.map((address) => `<a href="${address}">More</a>`).join('\n');

const redirectTo = (address) => ({ status: 302, headers: { Location: address } });

/** Reads the requests of a site, with the headers and cookies of each. */
const readRequests = ({ site }) =>
  site.requests().map(({ path, headers }) => ({
    path: decodeURIComponent(path),
    isOfPage: headers.host === new URL(site.url()).host,
    header: headers['x-preview'],
    languages: headers['accept-language'],
    cookie: headers.cookie,
  }));

/** The new faults of a report, by their keys. */
const newFaultsOf = (stdout) =>
  JSON.parse(stdout)
    .findings.filter(({ severity, isNew }) => severity === 'fault' && isNew)
    .map(({ key }) => key);

promise(
  'follows each own link once, as the visitor of the options, and fails on new findings',
  async (t) => {
    const { site, second } = t;
    const folder = createFolder(t);
    const add = (path, content) => site.page(path, { html: createPage(content), recorder: false });
    second.file('/landing', { type: 'text/html', body: createPage(linkTo(second.url('/next'))) });
    site.file('/go', redirectTo(second.url('/landing')));
    site.file('/old', redirectTo('/about'));
    site.file('/moved.gif', redirectTo(second.url('/pixel.gif?moved')));
    const home = add(
      '/news/home',
      `${linkTo('/news/home#top', second.url('/landing?linked'), '/go', '/about#team', '/about', '/old')}
<img src="${second.url('/pixel.gif')}" alt=""><img src="/moved.gif" alt="">
<img src="${site.url('/seen.gif', { subdomain: 'images' })}" alt="">`,
    );
    const about = add('/about', linkTo('/news/home', '/missing', '/contact', '/never'));
    const contact = add('/contact');
    add('/never');
    const later = add('/news/later', `<img src="${second.url('/later.gif')}" alt="">`);

    const words = [home, '--crawl', '2', ...rest, ...visitor, ...window];
    const { status, stdout, stderr } = await runAudit(folder, words);
    assert.equal(status, 1, stderr);
    const report = JSON.parse(stdout);
    assert.deepEqual(
      report.pages.map(({ url, phases }) => [url, phases.join()]),
      [home, about, contact].map((url) => [url, 'before,decline,accept']),
    );
    // No control of these pages opens their settings again.
    const notMeasured = report.findings.filter(({ kind }) => kind === 'not measured');
    assert.deepEqual(
      notMeasured.map(({ page }) => page),
      [home, about, contact],
    );
    for (const { message } of notMeasured)
      assert.match(message, /^no way back to the settings was found.* --settings$/);
    const leftOut = stderr.split('\n').filter((line) => line.includes('left out'));
    assert.deepEqual(leftOut, [
      `${site.url('/go')}: left out: leads to ${second.url('/landing')}, which is another host`,
      `${site.url('/old')}: left out: leads to ${about}, which is audited already`,
      `${site.url('/missing')}: left out: answers with the status 404`,
    ]);
    assert.ok(!site.paths().includes('/never'));
    assert.deepEqual(
      second.paths().filter((path) => !/^\/(pixel|seen)\.gif/.test(path)),
      ['/landing'],
    );

    const requests = readRequests(t);
    const own = requests.filter(({ isOfPage }) => isOfPage);
    for (const { path, header, languages, cookie } of own) {
      assert.equal(header, 'a password', path);
      assert.match(languages, /^pt-BR\b/, path);
      assert.match(cookie, /^edition=north$/, path);
    }
    const seen = own.filter(({ path }) => path.startsWith('/seen.gif'));
    assert.deepEqual(
      [...new Set(seen.map(({ path }) => path))],
      ['/seen.gif?pt-BR,700x500,edition=north'],
    );
    const foreign = [
      ...requests.filter(({ isOfPage }) => !isOfPage),
      ...second.requests().map(({ path, headers }) => ({ path, header: headers['x-preview'] })),
    ];
    for (const path of ['/seen.gif', '/pixel.gif', '/pixel.gif?moved', '/landing'])
      assert.ok(
        foreign.some((request) => request.path === path),
        path,
      );
    for (const { path, header } of foreign) assert.equal(header, undefined, path);

    writeFileSync(join(folder, 'baseline.json'), stdout);
    const compare = (url) => runAudit(folder, [url, ...rest, '--baseline', 'baseline.json']);
    const [known, changed] = await Promise.all([compare(home), compare(later)]);
    assert.equal(known.status, 0, known.stderr);
    assert.deepEqual(newFaultsOf(known.stdout), []);
    assert.ok(JSON.parse(known.stdout).findings.some(({ severity }) => severity === 'fault'));
    assert.equal(changed.status, 1, changed.stderr);
    assert.deepEqual(newFaultsOf(changed.stdout), [
      'before: request 127.0.0.1 127.0.0.1/later.gif',
      'decline: request 127.0.0.1 127.0.0.1/later.gif',
    ]);
  },
  { once: 'the command opens browsers of its own' },
);

promise(
  'audits in Firefox, and sends a header only to the named host there too',
  async (t) => {
    const { site, second } = t;
    site.file('/moved.gif', redirectTo(second.url('/pixel.gif?moved')));
    site.page('/', {
      html: createPage('<img src="/moved.gif" alt="">'),
      recorder: false,
    });
    // Node.js makes the request with the header, and it finds no host below localhost.
    const url = site.url('/', { name: 'localhost' });
    const words = [url, ...rest, ...visitor, ...window];
    const { status, stdout, stderr } = await runAudit(createFolder(t), words, 'firefox');
    assert.equal(status, 1, stderr);
    const { browser, pages, findings } = JSON.parse(stdout);
    assert.match(browser, /^Firefox \d/);
    assert.deepEqual(pages[0].phases, ['before', 'decline', 'accept']);
    const faults = findings.filter(({ severity }) => severity === 'fault');
    assert.deepEqual(
      faults.map(({ key }) => key),
      ['before', 'decline'].map((phase) => `${phase}: request 127.0.0.1 127.0.0.1/pixel.gif`),
    );
    for (const { path, header, languages, cookie } of readRequests(t)) {
      assert.equal(header, 'a password', path);
      assert.match(languages, /^pt-BR\b/, path);
      assert.equal(cookie, 'edition=north', path);
    }
    assert.ok(site.paths().includes('/seen.gif?pt-BR,700x500,edition=north'));
    const headers = second.requests().map((request) => request.headers['x-preview']);
    assert.deepEqual([...new Set(headers)], [undefined]);
  },
  {
    skip: {
      chromium: 'the command opens a Firefox of its own',
      webkit: 'the command opens a Firefox of its own',
    },
  },
);
