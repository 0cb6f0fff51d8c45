import { readFileSync } from 'node:fs';

const guard = () => readFileSync(new URL('../../../dist/ask-first.js', import.meta.url), 'utf8');

/** The four positions in which the tag works. */
export const POSITIONS = ['async', 'defer', 'blocking', 'inlined'];

/** Our tag in one of its positions. */
export function tag(position = 'async', attributes = '') {
  if (position === 'inlined')
    return `<script data-base="/ask-first/" ${attributes}>${guard()}</script>`;
  const how = position === 'blocking' ? '' : position;
  return `<script ${how} src="/ask-first/ask-first.js" ${attributes}></script>`;
}

const BOTH_SCHEMES = '<meta name="color-scheme" content="light dark">';

/** A whole host page: our tag in the head, `body` below an article and above the way back. */
export function hostPage(
  body = '',
  { position, attributes, head = '', nonce = '', html = 'lang="en"', scheme = BOTH_SCHEMES } = {},
) {
  const own = nonce ? `${attributes ?? ''} nonce="${nonce}"` : attributes;
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host page</title>${scheme}
${head}${tag(position, own)}</head><body><main><h1>An article</h1><p>Its text.</p>
<a href="#more">More</a> <input aria-label="Search"></main>
${body}
<footer id="more"><button data-consent-open>Cookie settings</button></footer></body></html>`;
}

/** A held script of the second origin that pushes `name` on `window.ran`. */
export const heldScript = (second, name, query = '', attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes} data-src="${second.url(`/script.js?name=${name}${query}`)}"></script>`;

/** A held inline script that pushes `name` on `window.ran`. */
export const heldInline = (name, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>(window.ran ??= []).push(${JSON.stringify(name)})</script>`;

/** Options of `hostPage` for a tag that is configured by a JSON block. */
export const configured = (config, { head = '', attributes = '' } = {}) => ({
  head: `${head}<script type="application/json" id="consent-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`,
  attributes: `${attributes} data-config="consent-config"`,
});

/**
 * For the head of a page, before our tag: calls `window.onVisitorClick` with each click. Listeners that
 * the page adds later hear no click on our elements.
 */
export const clicksAreHeard =
  '<script>addEventListener("click", (event) => window.onVisitorClick?.(event), true)</script>';

/**
 * For the head of a page: it looks prerendered to scripts until `window.show` is called. No driver
 * prerenders pages.
 */
export const prerendered = `<script>{
  let isHidden = true;
  Object.defineProperty(Document.prototype, 'prerendering', { get: () => isHidden });
  window.show = () => { isHidden = false; document.dispatchEvent(new Event('prerenderingchange')) };
}</script>`;

/** For the head of a page: the browser keeps nothing for it. */
export const storageIsBlocked = `<script>
  for (const [owner, name] of [[Document.prototype, 'cookie'], [window, 'localStorage']])
    Object.defineProperty(owner, name, { get: () => { throw new Error('blocked'); }, set() {} });
</script>`;

/** Opens the second layer by the page's own control, and waits until it is there. */
export async function openSettings(page, opener = '[data-consent-open]') {
  await page.click(opener);
  await page.waitFor(
    () =>
      document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]') && true,
  );
}

/** Answers the second layer with a real click. */
export async function answerSettings(page, part) {
  await page.click('ask-first-preferences', `[part~=${part}]`);
}

/** Does what reloads the page, and waits for the new one. */
export async function afterReload(page, act) {
  await page.evaluate(() => void (window.isBefore = true));
  await act();
  await page.waitFor(
    () => !window.isBefore && document.readyState === 'complete' && !!window.askFirst,
  );
}

/** A record as it is stored, `days` old. */
export const storedRecord = ({
  days = 0,
  revision = '',
  decisions = 'analytics:granted+advertising:granted',
  version = 1,
  method = 'accept',
  fingerprint = '',
} = {}) =>
  [
    version,
    Math.floor((Date.now() - days * 86400000) / 1000),
    method,
    decisions,
    revision,
    'en',
    '1ukc5sq',
    fingerprint,
  ].join('|');

/** Waits for the notice and answers it with a real click. */
export async function choose(page, part) {
  await page.click('ask-first-notice', `[part~=${part}]`);
  await page.waitFor(() => !document.querySelector('ask-first-notice'));
}
