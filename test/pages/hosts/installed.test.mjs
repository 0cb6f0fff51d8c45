// The package as it is published, installed into an empty project, in each way that README names.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { blocksOf } from '../../package/guide-rules.mjs';
import { installPackage } from '../../package/install-package.mjs';
import { choose, heldScript, openSettings } from '../harness/host-page.mjs';
import { promiseWith } from '../harness/promise.mjs';

const run = promisify(execFile);
const buildWith = fileURLToPath(new URL('../../bundlers/build.mjs', import.meta.url));

const promise = promiseWith({ once: 'what is in a package does not depend on the engine' });

/** Finds a block of README by words that no other block has. */
const readmeBlock = (rule, words) =>
  blocksOf(rule).find(({ page, text }) => page === 'start' && text.includes(words)).text;

const page = (head, body) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <title>The ferry</title>
    ${head}
  </head>
  <body>
    <h1>The ferry</h1>
    ${body}
    <button data-consent-open>Cookie settings</button>
  </body>
</html>`;

const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let installing;

/** Installs the package, once for all tests, and returns the path of the project. */
async function createProject() {
  installing ??= installPackage(folder).then(() => {
    const module = '<script type="module" src="/main.js"></script>';
    writeFileSync(join(folder, 'index.html'), page(module, ''));
    writeFileSync(join(folder, 'main.js'), readmeBlock('code', "from 'ask-first'"));
  });
  await installing;
  return folder;
}

/** Runs a command of the package, as `npx` does. */
async function ask(...words) {
  const command = join(folder, 'node_modules/.bin/ask-first');
  const { stdout } = await run(process.execPath, [command, ...words], { cwd: folder });
  return stdout;
}

const types = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** Serves the files below a folder of the project. */
function serve(server, path, from) {
  for (const file of readdirSync(join(folder, from), { recursive: true })) {
    const source = join(folder, from, file);
    const type = types[extname(file)];
    if (type && statSync(source).isFile())
      server.file(path + file.replaceAll('\\', '/'), { type, body: readFileSync(source) });
  }
}

const requested = (t) => t.second.paths().filter((path) => path.startsWith('/script.js'));

/**
 * Opens a page that holds a script. Asserts that notice and settings are in German, that nothing is
 * requested before Accept, and that the script runs then. Returns the page.
 */
async function expectToWork(t, html) {
  const opened = await t.open(t.site.page('/', html));
  const readDecline = (element) =>
    opened.waitFor((element) => {
      const root = document.querySelector(element)?.shadowRoot;
      return root?.querySelector('[part~=decline]')?.textContent.trim();
    }, element);
  assert.equal(await readDecline('ask-first-notice'), 'Ablehnen');
  await openSettings(opened);
  assert.equal(await readDecline('ask-first-preferences'), 'Alle ablehnen');
  await opened.press('Escape');
  await t.settled(opened);
  assert.deepEqual(requested(t), []);
  await choose(opened, 'accept');
  await opened.waitFor(() => window.ran?.includes('held'));
  assert.equal(requested(t).length, 1);
  assert.deepEqual(await opened.console(), []);
  return opened;
}

promise('works by one tag from a host that serves packages, with its hash', async (t) => {
  const project = await createProject();
  const readJson = (file) =>
    JSON.parse(readFileSync(join(project, 'node_modules/ask-first', file), 'utf8'));
  const { name, version, unpkg } = readJson('package.json');
  const { files } = readJson('dist/integrity.json');
  const path = `/${name}@${version}/`;
  serve(t.second, path, 'node_modules/ask-first');
  const address = new URL(unpkg, t.second.url(path));
  const hash = `integrity="${files['ask-first.js']}" crossorigin="anonymous"`;
  const tag = readmeBlock('markup', 'data-policy-url').replace(
    /src="[^"]*"/,
    `src="${address}" ${hash}`,
  );
  await expectToWork(t, page(tag, heldScript(t.second, 'held')));
  assert.ok(t.second.paths().includes(`${path}dist/locales/de.js`));
});

promise('works from the site’s own folder, where the command has copied it', async (t) => {
  await createProject();
  const printed = await ask('copy', 'public', '--base', '/files/');
  serve(t.site, '/files/', 'public');
  const [tag] = /<script[^]*?<\/script>/.exec(printed);
  await expectToWork(t, page(tag, heldScript(t.second, 'held')));
  const ours = t.site.paths().filter((path) => path.endsWith('.js'));
  assert.ok(ours.length > 3);
  for (const path of ours) assert.match(path, /^\/files\/\d+\.\d+\.\d+\//);
});

promise('works in the page’s HTML, where the command has written it', async (t) => {
  const project = await createProject();
  const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };
  writeFileSync(join(project, 'consent.json'), JSON.stringify(config));
  writeFileSync(join(project, 'page.html'), page('', heldScript(t.second, 'held')));
  await ask('copy', 'public-html', '--base', '/files/');
  const { version } = JSON.parse(
    readFileSync(join(project, 'node_modules/ask-first/package.json'), 'utf8'),
  );
  const base = `/files/${version}/`;
  await ask('html', '--config', 'consent.json', '--into', 'page.html', '--base', base);
  serve(t.site, '/files/', 'public-html');
  await expectToWork(t, readFileSync(join(project, 'page.html'), 'utf8'));
  assert.ok(t.site.paths().includes(`${base}choose.js`));
});

/** A server of the project. It marks a page with a third party, and prints what the cookie says. */
const SERVER = `
import { start } from 'ask-first';
import { renderGuard, renderNotice } from 'ask-first/html';
import { markHtml } from 'ask-first/mark';
import { parseRecord } from 'ask-first/record';

const [thirdParty, cookie] = process.argv.slice(2);
const config = { site: 'The Harbour Post' };
const page = \`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>The ferry</title>
\${renderGuard(config, { base: '/files/' })}<script src="\${thirdParty}"></script></head>
<body>\${renderNotice(config, 'de')}<h1>The ferry</h1>
<button data-consent-open>Cookie settings</button></body></html>\`;
const { html } = markHtml(page, { rules: { '127.0.0.1': 'analytics' } });
const { decisions } = parseRecord(cookie) ?? {};
console.log(JSON.stringify({ html, decisions, start: typeof start }));
`;

promise('works on a server that imports it, and reads the decisions there', async (t) => {
  const project = await createProject();
  writeFileSync(join(project, 'server.js'), SERVER);
  const render = async (cookie = '') => {
    const words = ['server.js', t.second.url('/script.js?name=held'), cookie];
    const { stdout } = await run(process.execPath, words, { cwd: project });
    return JSON.parse(stdout);
  };
  const first = await render();
  assert.equal(first.start, 'function');
  assert.equal(first.decisions, undefined);
  serve(t.site, '/files/', 'node_modules/ask-first/dist');
  const opened = await expectToWork(t, first.html);
  const { decisions } = await render(await opened.evaluate('document.cookie'));
  assert.deepEqual(decisions, { analytics: 'granted', advertising: 'granted' });
});

for (const bundler of ['esbuild', 'rollup', 'vite', 'webpack'])
  promise(`works in a page that ${bundler} has built`, async (t) => {
    const project = await createProject();
    await run(process.execPath, [buildWith, bundler, project]);
    serve(t.site, '/', `built/${bundler}`);
    const html = readFileSync(join(project, 'built', bundler, 'index.html'), 'utf8');
    const held = heldScript(t.second, 'held');
    await expectToWork(t, html.replace('</h1>', `</h1>${held}`));
    // Most of the built files are not loaded: other languages, and signals that are not named.
    const isCode = (path) => path.endsWith('.js');
    const built = readdirSync(join(project, 'built', bundler), { recursive: true }).filter(isCode);
    const loaded = t.site.paths().filter(isCode);
    assert.ok(loaded.length > 3 && loaded.length < built.length / 5, `${loaded}`);
    assert.ok(!loaded.some((path) => path.startsWith('/ask-first/')));
  });
