import { renderGuard, renderNotice } from 'ask-first/html';

export const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

/**
 * The page of `hostPage` with the guard and the notice in its HTML.
 *
 * @param {string} body
 * @param {{head?: string, html?: string, nonce?: string, guard?: object, config?: object,
 *   language?: string, notice?: string}} options `notice` takes the place of the one for `config`
 */
export function htmlPage(
  body = '',
  { head = '', html = 'lang="en"', nonce, guard, config: given, language = 'en', notice } = {},
) {
  const all = { ...config, ...given };
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host page</title>
<meta name="color-scheme" content="light dark">${head}${renderGuard(all, { nonce, ...guard })}</head>
<body>${notice ?? renderNotice(all, language, { nonce })}<main><h1>An article</h1><p>Its text.</p>
<a href="#more">More</a> <input aria-label="Search"></main>
${body}
<footer id="more"><button data-consent-open>Cookie settings</button></footer></body></html>`;
}

/**
 * For the head of a page: adds a character to `window.seen` in each frame: `n` for the notice, `a`
 * for an article without the notice, `.` for neither.
 */
export const logFrames = (nonce = '') => `<script nonce="${nonce}">
  seen = '';
  (function look() {
    const box = document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('[part~=notice]');
    const isSeen = box?.getBoundingClientRect().height > 0;
    seen += isSeen ? 'n' : document.querySelector('h1') ? 'a' : '.';
    if (seen.length < 1000) requestAnimationFrame(look);
  })();
</script>`;
