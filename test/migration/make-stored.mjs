// Writes stored.json: what each tool that is on npm has really stored after Accept, Decline and a choice of
// one. Run it with `npm ci --ignore-scripts && node make-stored.mjs` in this folder; no test needs it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { newVisitor, startBrowser } from '../bench/browser.mjs';

const modules = new URL('node_modules/', import.meta.url);
const published = (path) => readFileSync(new URL(path, modules), 'utf8');
const versionOf = (name) => JSON.parse(published(`${name}/package.json`)).version;

/** Each tool has the categories or services `analytics` and `advertising`. */
const texts = `{ en: { consentModal: { title: 'a', description: 'b', primary_btn: { text: 'c', role: 'accept_all' } },
  consent_modal: { title: 'a', description: 'b', primary_btn: { text: 'c', role: 'accept_all' } },
  settings_modal: { title: 'a', save_settings_btn: 'b', blocks: [
    { title: 'a', description: 'b', toggle: { value: 'necessary', enabled: true, readonly: true } },
    { title: 'a', description: 'b', toggle: { value: 'analytics', enabled: false, readonly: false } },
    { title: 'a', description: 'b', toggle: { value: 'advertising', enabled: false, readonly: false } } ] },
  preferencesModal: { title: 'a', acceptAllBtn: 'b', sections: [] } } }`;

/** The package, its files, what runs in the page, and how each choice is made. */
const tools = {
  'vanilla-cookieconsent': {
    package: 'vanilla-cookieconsent',
    files: { '/tool.js': published('vanilla-cookieconsent/dist/cookieconsent.umd.js') },
    start: `CookieConsent.run({ categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, advertising: {} },
      language: { default: 'en', translations: ${texts} } })`,
    accept: "CookieConsent.acceptCategory('all')",
    decline: 'CookieConsent.acceptCategory([])',
    one: "CookieConsent.acceptCategory(['analytics'])",
  },
  'vanilla-cookieconsent with services': {
    package: 'vanilla-cookieconsent',
    files: { '/tool.js': published('vanilla-cookieconsent/dist/cookieconsent.umd.js') },
    start: `CookieConsent.run({ categories: { necessary: { enabled: true, readOnly: true },
      analytics: { services: { matomo: {}, plausible: {} } }, advertising: {} },
      language: { default: 'en', translations: ${texts} } })`,
    accept: "CookieConsent.acceptCategory('all')",
    decline: 'CookieConsent.acceptCategory([])',
    one: "CookieConsent.acceptService('matomo', 'analytics')",
  },
  'vanilla-cookieconsent 2': {
    package: 'vanilla-cookieconsent-2',
    files: { '/tool.js': published('vanilla-cookieconsent-2/dist/cookieconsent.js') },
    start: `window.tool = initCookieConsent(); tool.run({ current_lang: 'en', languages: ${texts} })`,
    accept: "tool.accept('all')",
    decline: 'tool.accept([])',
    one: "tool.accept(['analytics'])",
  },
  klaro: {
    package: 'klaro',
    files: { '/tool.js': published('klaro/dist/klaro-no-css.js') },
    config: `var klaroConfig = { services: [ { name: 'analytics', purposes: ['a'] }, { name: 'advertising', purposes: ['b'] } ] }`,
    start: 'window.tool = klaro.getManager()',
    accept: 'tool.changeAll(true); tool.saveAndApplyConsents()',
    decline: 'tool.changeAll(false); tool.saveAndApplyConsents()',
    one: "tool.updateConsent('analytics', true); tool.saveAndApplyConsents()",
  },
  tarteaucitron: {
    package: 'tarteaucitronjs',
    files: {
      '/tool.js': published('tarteaucitronjs/tarteaucitron.js'),
      ...Object.fromEntries(
        ['tarteaucitron.services.js', 'css/tarteaucitron.css', 'lang/tarteaucitron.en.js'].map(
          (file) => [`/${file}`, published(`tarteaucitronjs/${file}`)],
        ),
      ),
    },
    start: `tarteaucitron.init({ privacyUrl: '', bodyPosition: 'bottom', hashtag: '#t', cookieName: 'tarteaucitron',
      orientation: 'bottom', highPrivacy: true, adblocker: false, DenyAllCta: true, AcceptAllCta: true });
      for (const key of ['analytics', 'advertising']) {
        tarteaucitron.services[key] = { key, type: 'analytic', name: key, needConsent: true, cookies: [], js() {} };
        (tarteaucitron.job = tarteaucitron.job || []).push(key);
      }`,
    accept: 'tarteaucitron.userInterface.respondAll(true)',
    decline: 'tarteaucitron.userInterface.respondAll(false)',
    one: "tarteaucitron.userInterface.respond(document.querySelector('#analyticsAllowed'), true)",
  },
  osano: {
    package: 'cookieconsent',
    files: { '/tool.js': published('cookieconsent/build/cookieconsent.min.js') },
    start: `cookieconsent.initialise({ type: 'opt-in' }, (popup) => { window.tool = popup; })`,
    accept: "tool.setStatus('allow')",
    decline: "tool.setStatus('deny')",
    one: "tool.setStatus('dismiss')",
  },
  orejime: {
    package: 'orejime',
    files: { '/tool.js': published('orejime/dist/orejime-standard-en.js') },
    config: `window.orejimeConfig = { privacyPolicyUrl: '/', purposes: [ { id: 'analytics', title: 'a', cookies: [] },
      { id: 'advertising', title: 'b', cookies: [] } ] }`,
    start: '',
    accept: 'orejime.manager.acceptAll()',
    decline: 'orejime.manager.declineAll()',
    one: "orejime.manager.setConsent('analytics', true)",
  },
  c15t: {
    package: 'c15t',
    files: {
      '/tool.js': (
        await build({
          stdin: {
            contents: `import { getOrCreateConsentRuntime } from 'c15t';
              window.tool = getOrCreateConsentRuntime({ mode: 'offline',
                consentCategories: ['necessary', 'measurement', 'marketing'], overrides: { country: 'DE' } }).consentStore;`,
            resolveDir: new URL('.', import.meta.url).pathname,
          },
          bundle: true,
          format: 'iife',
          write: false,
          define: { 'process.env.NODE_ENV': '"production"' },
        })
      ).outputFiles[0].text,
    },
    start: '',
    accept: "tool.getState().saveConsents('all')",
    decline: "tool.getState().saveConsents('necessary')",
    one: "tool.getState().setSelectedConsent('measurement', true); tool.getState().saveConsents('custom')",
  },
};

let files = {};
const server = createServer((request, response) => {
  const content = files[request.url.split('?')[0]];
  response.writeHead(content === undefined ? 404 : 200, {
    'Content-Type': request.url.includes('.js') ? 'text/javascript' : 'text/html',
  });
  response.end(content);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await startBrowser();

/** The cookies and the entries of local storage that a choice has left. */
async function makeChoice(tool, choice) {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  files = {
    ...tool.files,
    '/': `<!doctype html><meta charset="utf-8"><body><script>${tool.config ?? ''}</script><script src="/tool.js"></script><script>${tool.start}</script>`,
  };
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(base, { waitUntil: 'networkidle' });
  await page.waitForTimeout(800);
  await page.evaluate(choice);
  await page.waitForTimeout(800);
  const stored = await page.evaluate(() => ({
    cookies: document.cookie,
    storage: { ...localStorage },
  }));
  if (problems.length > 0) console.error(choice, problems);
  await context.close();
  return stored;
}

const stored = {};
for (const [name, tool] of Object.entries(tools)) {
  stored[name] = { package: `${tool.package} ${versionOf(tool.package)}` };
  for (const kind of ['accept', 'decline', 'one'])
    stored[name][kind] = await makeChoice(tool, tool[kind]).catch((error) => `${error.message}`);
}
await browser.close();
server.close();
writeFileSync(new URL('stored.json', import.meta.url), `${JSON.stringify(stored, null, 2)}\n`);
