/* global HTMLRewriter */
// The notice in the page's HTML: an edge worker writes it into the UTF-8 pages of the origin server.
import { renderGuard, renderNotice } from 'ask-first/html';

const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };
const guard = renderGuard(config);

const write = (html) => ({
  element: (element) => element.prepend(html, { html: true }),
});

export default {
  async fetch(request) {
    const answer = await fetch(request);
    const type = answer.headers.get('Content-Type') ?? '';
    if (!/^text\/html(; *charset="?utf-8"?)?$/i.test(type)) return answer;
    const page = new HTMLRewriter()
      .on('head', write(guard))
      .on('body', write(renderNotice(config, 'en')))
      .transform(answer);
    // The guard comes before the page's own `meta charset`, which then comes too late for browsers.
    const headers = new Headers(page.headers);
    headers.set('Content-Type', 'text/html; charset=utf-8');
    return new Response(page.body, { status: page.status, headers });
  },
};
