// The notice in the page's HTML, on a plain Node server.
import { createServer } from 'node:http';
import { renderGuard, renderNotice } from 'ask-first/html';

const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy' };

// Once: they are the same for every page and every visitor.
const guard = renderGuard(config);
const notice = renderNotice(config, 'en');

const renderPage = (title, content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    ${guard}
    <script type="text/plain" data-consent="analytics" data-consent-src="https://stats.example/a.js"></script>
  </head>
  <body>
    ${notice}
    <main><h1>${title}</h1>${content}</main>
    <footer><button data-consent-open>Cookie settings</button></footer>
  </body>
</html>`;

/** The server. Serve the package's folder dist as /ask-first/, together with your other files. */
export const server = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(renderPage('The ferry', '<p>It goes back to work.</p>'));
});
