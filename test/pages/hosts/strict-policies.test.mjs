import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';

const NONCE = 'r4nd0m';

const { files } = JSON.parse(
  readFileSync(new URL('../../../dist/integrity.json', import.meta.url), 'utf8'),
);

/** An import map with the integrity of our files. */
const importMap = JSON.stringify({
  integrity: Object.fromEntries(
    Object.entries(files).map(([file, hash]) => [`/ask-first/${file}`, hash]),
  ),
});

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const originOf = (second) => new URL(second.url('/')).origin;

/** Collects reports that browsers make only in this way, such as those of `Integrity-Policy`. */
const watchReports = `window.reported = []; if (window.ReportingObserver) new ReportingObserver(
  (list) => window.reported.push(...list.map(({ type }) => type)), { buffered: true }).observe();`;
/** A report of the browser about its own future changes is no violation. */
const isViolation = (type) => !/^(deprecation|intervention)$/.test(type);

const inline = "(window.ran ??= []).push('inline')";
const withNonce = (type, text) => `<script nonce="${NONCE}" ${type}>${text}</script>`;

/** When one of our files imports another, WebKit (2.50) does not look for the hash in the map. */
const shared = withNonce(
  `type="module" crossorigin integrity="${files['marks.js']}" src="/ask-first/marks.js"`,
  '',
);

/** A page whose scripts carry the nonce, and the hashes of our files where `hasHashes`. */
function strictPage(second, { hasHashes = false, external = '' } = {}) {
  const scripts =
    withNonce('', watchReports) +
    (hasHashes ? withNonce('type="importmap"', importMap) + shared : '');
  const own = hasHashes ? `integrity="${files['ask-first.js']}" crossorigin` : '';
  const held = heldScript(second, 'external', '', `nonce="${NONCE}" ${external}`);
  const body = held + withNonce('type="text/plain" data-consent="analytics"', inline);
  return hostPage(body, { nonce: NONCE, head: scripts, attributes: own });
}

/** Opens both layers, releases everything, and asserts that the browser reports nothing. */
async function worksUnder(t, headers, html, expected = ['external', 'inline']) {
  const page = await t.open(t.site.page('/', { html, headers }));
  await page.waitFor(() =>
    document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
  );
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  await openSettings(page);
  await page.press('Escape');
  await page.waitFor(() => !document.querySelector('ask-first-preferences'));
  await choose(page, 'accept');
  await page.waitFor((last) => window.ran?.includes(last), expected.at(-1));
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.ran'), expected);
  assert.deepEqual(await page.console(), []);
  assert.deepEqual((await page.evaluate('window.reported ?? []')).filter(isViolation), []);
}

const NOTHING =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'none'";

const contentPolicies = {
  'a nonce': (second) => `${NOTHING}; script-src 'nonce-${NONCE}' 'self' ${originOf(second)}`,
  'strict-dynamic': () => `${NOTHING}; script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  'Trusted Types': () =>
    `${NOTHING}; script-src 'nonce-${NONCE}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types ask-first lit-html`,
};
for (const [what, policy] of Object.entries(contentPolicies))
  promise(`opens both layers and releases under default-src none with ${what}`, async (t) => {
    const headers = { 'Content-Security-Policy': policy(t.second) };
    await worksUnder(t, headers, strictPage(t.second));
  });

promise('opens both layers and releases under default-src none with hashes', async (t) => {
  // Some browsers allow the tag by the hash of its file; the others need its address.
  const html = hostPage(
    heldScript(t.second, 'external') +
      `<script type="text/plain" data-consent="analytics">${inline}</script>`,
    {
      head: `<script>${watchReports}</script>`,
      attributes: `integrity="${files['ask-first.js']}" crossorigin`,
    },
  );
  const hashes = [watchReports, inline].map((text) => `'${hashOf(text)}'`).join(' ');
  const headers = {
    'Content-Security-Policy': `${NOTHING}; script-src 'self' ${originOf(t.second)} ${hashes}`,
  };
  await worksUnder(t, headers, html);
});

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const strictHeaders = {
  'COOP and COEP': { ...isolation, 'Cross-Origin-Embedder-Policy': 'require-corp' },
  'a credentialless COEP': { ...isolation, 'Cross-Origin-Embedder-Policy': 'credentialless' },
  'a Permissions-Policy without any feature': {
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), local-fonts=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), storage-access=(), sync-xhr=(), unload=(), usb=(), web-share=(), xr-spatial-tracking=()',
  },
  'a Document-Policy without document.write and slow images': {
    'Document-Policy': 'document-write=?0, sync-xhr=?0, js-profiling=?0, force-load-at-top',
  },
  'a Connection-Allowlist of the addresses that are used': (second) => ({
    'Connection-Allowlist': `(response-origin "${originOf(second)}/*")`,
  }),
  'other headers of strict sites': {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Origin-Agent-Cluster': '?1',
    'X-Permitted-Cross-Domain-Policies': 'none',
  },
};
for (const [what, given] of Object.entries(strictHeaders))
  promise(
    `opens both layers and releases under ${what}`,
    async (t) => {
      const headers = typeof given === 'function' ? given(t.second) : given;
      await worksUnder(t, headers, strictPage(t.second, { external: 'crossorigin' }));
    },
    /^a (Document-Policy|Connection-Allowlist) /.test(what)
      ? { once: 'no engine but Chromium knows this header' }
      : {},
  );

promise('opens both layers and releases under an Integrity-Policy for scripts', async (t) => {
  const path = '/script.js?name=external';
  const body = "(window.ran ??= []).push('external')";
  t.second.file('/held.js', { type: 'text/javascript', body });
  const hash = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  const html = strictPage(t.second, {
    hasHashes: true,
    external: `integrity="${hash}" crossorigin`,
  }).replace(t.second.url(path), t.second.url('/held.js'));
  const headers = { 'Integrity-Policy': 'blocked-destinations=(script)' };
  await worksUnder(t, headers, html);
});
