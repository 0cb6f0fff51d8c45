// Two articles as any server would send them. Turbo fetches the next one and exchanges the body.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sendFile } from '../../serve/send-file.mjs';

const { PORT = '3000', HOST = '127.0.0.1', PUBLIC_FILMS = 'https://video.example' } = process.env;
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const assets = fileURLToPath(new URL('public', import.meta.url));
const turbo = read('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js');

const articles = {
  '/': { title: 'The ferry returns', film: 'ferry', next: '/tide' },
  '/tide': { title: 'The tide tables', film: 'tide', next: '/' },
};

/** The page with the values of an article, and the origin of the films. */
function render(article) {
  const values = { ...article, films: PUBLIC_FILMS };
  return read('article.html').replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

createServer(async (request, response) => {
  const { pathname } = new URL(`http://site${request.url}`);
  const send = (type, body) => response.writeHead(200, { 'Content-Type': type }).end(body);
  if (pathname === '/turbo.js') send('text/javascript', turbo);
  else if (pathname in articles) send('text/html; charset=utf-8', render(articles[pathname]));
  else if (!(await sendFile(request, response, assets, pathname.slice(1))))
    response.writeHead(404).end();
}).listen(Number(PORT), HOST);
