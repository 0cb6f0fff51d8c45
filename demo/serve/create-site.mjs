import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setConsentCookie } from '../recipes/node.mjs';
import { createConsentRecords } from './create-consent-records.mjs';
import { findInGuide } from './guide/find-in-guide.mjs';
import { describeLanguage, renderLanguages } from './render-languages.mjs';
import { renderConsent } from './render-consent.mjs';
import { renderPage } from './render-page.mjs';
import { renderRates } from './render-rates.mjs';
import { renderRecords } from './render-records.mjs';
import { sendFile } from './send-file.mjs';

const demo = fileURLToPath(new URL('..', import.meta.url));
const pages = resolve(demo, 'site');
const repository = resolve(demo, '..');
const product = resolve(repository, 'dist');

/** Where our files are, with their version, as the guide has it, or without. */
const OWN_FOLDER = /^\/ask-first\/(\d+\.\d+\.\d+\/)?/;

/** The layout of the notice in each example of a theme: the front page, with one more style sheet. */
const themes = { broadsheet: 'bar', tabloid: 'box', magazine: 'dialog' };

/**
 * The newspaper: its pages, the guide, the built product under /ask-first/, the log for the panel, and
 * the two addresses that a site may offer to Ask First: one keeps the cookie, one receives the records.
 */
export function createSite({ secondOrigin, log, receiver }) {
  const { host, hostname } = new URL(secondOrigin);
  const records = createConsentRecords(receiver);
  /** The page of rates: made once, for the first who asks. */
  let rates;

  async function answer(request, response) {
    const { pathname: path, searchParams } = new URL(`http://site${request.url}`);

    if (path === '/consent') {
      setConsentCookie(request, response);
      return true;
    }
    if (path === '/consent-records' && request.method === 'POST') {
      await records.receive(request, response);
      return true;
    }
    if (path === '/panel/log') return sendLog(response, Number(searchParams.get('since')));
    // The configurator needs the rest of the build beside it.
    if (/^\/configure\/?$/.test(path)) return redirect(response, '/ask-first/configure/');
    if (OWN_FOLDER.test(path)) {
      const file = path.replace(OWN_FOLDER, '').replace(/\/$/, '/index.html');
      return sendFile(request, response, product, file);
    }
    if (path === '/rates') return sendHtml(response, await (rates ??= renderRates()));
    if (/^\/guide(\/|$)/.test(path)) return sendGuide(request, response, path);
    const [, theme] = /^\/themes\/(\w+)$/.exec(path) ?? [];
    if (theme in themes) return sendPage(response, 'index', searchParams, theme);
    if (!/\.\w+$/.test(path)) {
      return sendPage(response, path === '/' ? 'index' : path.slice(1), searchParams);
    }
    if (path.endsWith('.html')) return false;
    return sendFile(request, response, pages, path);
  }

  function redirect(response, address) {
    response.writeHead(302, { Location: address, 'Cache-Control': 'no-cache' }).end();
    return true;
  }

  function sendLog(response, since) {
    const body = JSON.stringify({ entries: log.since(since || 0) });
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' };
    response.writeHead(200, headers).end(body);
    return true;
  }

  async function sendGuide(request, response, path) {
    const { page, document, file } = findInGuide(path, secondOrigin) ?? {};
    if (page) return sendPage(response, 'guide', new URLSearchParams(), undefined, page);
    if (file) return sendFile(request, response, repository, file);
    return document ? sendHtml(response, document) : false;
  }

  async function sendPage(response, name, searchParams, theme, more) {
    const layout = themes[theme] ?? 'bar';
    // The front page has the notice in its HTML, all others have the one tag.
    const isInHtml = name === 'index' && !theme;
    // The sequence says where in the log this page begins.
    const values = {
      ...(await renderConsent({ layout, hostname, isInHtml })),
      second: secondOrigin,
      host,
      hostname,
      sequence: log.sequence,
      records: renderRecords(records.list()),
      languages: name === 'languages' ? await renderLanguages(resolve(product, 'locales')) : '',
      ...describeLanguage(searchParams.get('tag')),
      theme: theme ? `<link rel="stylesheet" href="/themes/${theme}.css" />` : '',
      ...more,
    };
    const body = await renderPage(pages, name, values);
    return body === undefined ? false : sendHtml(response, body);
  }

  function sendHtml(response, body) {
    // Not `no-store`: that would keep the page out of the back/forward cache.
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
    response.writeHead(200, headers).end(body);
    return true;
  }

  return async (request, response) => {
    try {
      if (await answer(request, response)) return;
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('No such page.\n');
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
}
