/*
 * Whole host pages in a real browser, against the built files.
 *
 *   promise('asks before anything is loaded', async (t) => {
 *     const page = await t.open(t.site.page('/', '<!doctype html>…'));
 *     await page.click('ask-first-notice', '[part~=accept]');
 *     await t.eventually(() => t.second.paths().includes('/script.js'));
 *   }, { skip: { webkit: 'the reason' }, timeout: 10000 });
 *
 * One process per engine:
 *   ENGINE=firefox node --test-reporter=spec test/pages/all.mjs [part of a file name …]
 *
 * t.engine     'chromium' | 'firefox' | 'webkit'
 * t.site       the host page's origin, on a host name of its own in every test (cookies!)
 *   .page(path, html | (request) => html | {html, headers, status, chunks, recorder})
 *                registers a document, returns its absolute URL. `chunks: [[html, ms], …]` streams
 *                it, with a pause after each chunk. A recorder script is put into its head (see
 *                page.console); `recorder: false` leaves it out.
 *   .file(path, {body, type, status, headers, delay, hang, destroy})
 *                any other answer, instead of the built product: /ask-first/* is dist/*.
 *                `body`, or the whole answer, may be a function of the request {method, path, query,
 *                headers, body}.
 *   .url(path, {subdomain, name}?)   (name: www.harbour.co.uk is this machine, not in WebKit)
 *   .host   .requests() -> [{method, path, time, headers, body}]
 *   .paths()     the paths of requests(), with their queries. Favicons are never listed.
 * t.second     the third party, another site at 127.0.0.1, everything with CORS and no caching:
 *   .url(path)   .file(path, …)   .requests()   .paths()   .connections() -> number of TCP connections
 *   built in:    /script.js?name=e1&delay=300&work=20&throw=1 pushes 'e1' on window.ran, is busy
 *                for `work` ms, throws; /module.js the same; /pixel.gif /picture.svg /frame.html
 *                /style.css /media.mp4; /hang.js never answers; /destroy.js resets; /missing.js 404;
 *                /ask-first/* the product, as from a CDN. Any of them takes ?delay= and ?cookie=name.
 * t.open(url, options)   -> page of a new visitor, who has no cookies yet
 * t.visitor(options)     -> {open(url, options)}: several tabs of one visitor
 *                options of a visitor: {javaScript: false, viewport: {width, height}, and, not in
 *                WebKit: locale: 'de-DE', reducedMotion: true, colorScheme: 'dark', gpc: true,
 *                forcedColors: true, zoom: 4 (device pixels for each one of CSS), and in
 *                Chromium: print: true, safeArea: {top, right, bottom, left}
 *                newWindow: true for one that nobody has used before
 *                options of a tab: {until: 'load' | 'interactive' | 'commit', timeout, and, only in
 *                WebKit: background: true for a tab that is hidden behind another}
 * page         goto(url, {until}), reload({until}), back({until}), url(), close(),
 *   evaluate(function | expression, argument)  one JSON argument, JSON result, promises awaited
 *   waitFor(function | expression, argument, {timeout})  until truthy, returns the value
 *   click(...path), focus(...path)  path: selectors that descend through open shadow roots; a click
 *                is a native one, once the element is visible, still and not covered
 *   press(key)   native: 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', arrows
 *   console()    [{level: 'warn' | 'error' | 'uncaught' | 'rejection' | 'violation', text}] of the
 *                present document
 *   cookies()    {name: value} of document.cookie
 *   setViewport(width, height)  (WebKit: 447 at least)   screenshot(path)
 * t.eventually(ask, {timeout})  polls a condition in this process, returns its value
 * t.settled(page, {for: 300})   resolves when neither server has got a request for so long: a
 *                window of observation for "nothing more is requested", not a sleep for luck
 * t.after(cleanUp), t.diagnostic(text)  as in node:test
 */
import { after, test } from 'node:test';
import { startEngine } from './engine.mjs';
import { createTools } from './tools.mjs';

const name = process.env.ENGINE ?? 'chromium';
/**
 * How many failures are tried again where nobody watches: a shared machine stops a browser for
 * seconds at times. More of them are no accident.
 */
let repetitions = process.env.CI ? 4 : 0;

let engine;
let count = 0;

after(async () => (await engine)?.close());

// A body that hangs must still say how far the page got, so node:test's own timeout comes later.
function within(timeout, body) {
  let timer;
  const limit = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished within ${timeout} ms`)), timeout);
  });
  return Promise.race([body, limit]).finally(() => clearTimeout(timer));
}

/**
 * Registers one test, named after what it promises.
 *
 * @param {string} title
 * @param {(t: object) => Promise<void>} body
 * @param {{skip?: Record<string, string>, timeout?: number}} options `skip` gives the reason for
 *   each engine that cannot be tested
 */
export function promise(title, body, { skip = {}, timeout = 20000, ...options } = {}) {
  if (Object.values(skip).some((reason) => typeof reason !== 'string' || !reason)) {
    throw new Error(`a skip needs a reason: ${title}`);
  }
  const limits = { ...options, timeout: 2 * (timeout + 20000), skip: skip[name] ?? false };
  test(title, limits, async (context) => {
    try {
      await attempt(context, body, timeout);
    } catch (error) {
      if (repetitions-- <= 0) throw error;
      context.diagnostic(`failed once, is tried again: ${error.message}`);
      await attempt(context, body, timeout);
    }
  });
}

async function attempt(context, body, timeout) {
  engine ??= startEngine(name);
  const t = await createTools(context, await engine, `s${++count}.localhost`);
  try {
    await within(timeout, body(t.tools));
  } catch (error) {
    await within(5000, t.tellState()).catch(() => {}); // the page itself may hang
    throw error;
  } finally {
    await within(10000, t.close()).catch(() => {});
  }
}
