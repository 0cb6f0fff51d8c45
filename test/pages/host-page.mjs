import { readFileSync } from 'node:fs';

const guard = () => readFileSync(new URL('../../dist/ask-first.js', import.meta.url), 'utf8');

/** The four positions in which the tag works. */
export const POSITIONS = ['async', 'defer', 'blocking', 'inlined'];

/** Our tag in one of its positions. */
export function tag(position = 'async', attributes = '') {
  if (position === 'inlined')
    return `<script data-base="/ask-first/" ${attributes}>${guard()}</script>`;
  const how = position === 'blocking' ? '' : position;
  return `<script ${how} src="/ask-first/ask-first.js" ${attributes}></script>`;
}

/** A whole host page: our tag in the head, `body` below an article and above the way back. */
export function hostPage(body = '', { position, attributes, head = '', nonce = '' } = {}) {
  const own = nonce ? `${attributes ?? ''} nonce="${nonce}"` : attributes;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host page</title>
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

/** Waits for the notice and answers it with a real click. */
export async function choose(page, part) {
  await page.click('ask-first-notice', `[part~=${part}]`);
  await page.waitFor(() => !document.querySelector('ask-first-notice'));
}
