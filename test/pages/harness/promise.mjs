/*
 * Whole host pages in a real browser, against the built files.
 *
 *   promise('asks before anything is loaded', async (t) => {
 *     const page = await t.open(t.site.page('/', '<!doctype html>…'));
 *     await page.click('ask-first-notice', '[part~=accept]');
 *     await t.eventually(() => t.second.paths().includes('/script.js'));
 *   }, { skip: { webkit: 'the reason' } });
 *
 * Run them with `npm test -- pages`, one topic with `npm test -- pages gate`, one file in one engine
 * with `npm test -- test/pages/gate/gate-order.test.mjs firefox`. Below that is one process per
 * engine: `ENGINE=firefox node --test-reporter=spec test/pages/all.mjs [part of a path …]`.
 *
 * Several tests of an engine run at a time, each in a lane with a browser of its own, so that focus
 * and native input of one never meet another. Options of a promise, all of them with a reason:
 *   skip: {webkit: '…'}   cannot be tested there
 *   once: '…'             does not depend on the engine: runs in one of them (Chromium, if it may)
 *   alone: '…'            measures time: no other test runs beside it
 * A busy machine can stop a browser for longer than any limit. A test that fails is therefore retried
 * once, and the last lines of the run say so; never where it watches for requests, cookies or grants,
 * and no more than three times in an engine's run: more are no accident.
 * Each wait has a limit of its own. A test as a whole ends when no browser has answered for 3 minutes.
 * `promiseWith(options)` gives a `promise` that has these options in every test of a file.
 *
 * t.engine     'chromium' | 'firefox' | 'webkit'
 * t.site       the host page's origin, on a host name of its own in every test (cookies!)
 *   .page(path, html | (request) => html | {html, headers, status, chunks, recorder})
 *                registers a document, returns its absolute URL. `chunks: [[html, ms], …]` streams
 *                it, with a pause after each chunk, which may be a function that returns a promise.
 *                A recorder script is put into its head (see page.console); `recorder: false` leaves
 *                it out.
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
 * t.visitor(options)     -> {open(url, options), leave()}: several tabs of one visitor
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
 *                is a native one, once the element is visible, still and not covered;
 *                doubleClick(...path) clicks twice
 *   press(key)   native: 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', arrows
 *   console()    [{level: 'warn' | 'error' | 'uncaught' | 'rejection' | 'violation', text}] of the
 *                present document
 *   cookies()    {name: value} of document.cookie
 *   setViewport(width, height)  (WebKit: 447 at least)   screenshot(path)
 *   collectGarbage(), measureHeap() -> bytes in use after that  (Chromium alone)
 *   freeze(), thaw()  as a browser does with a tab that is not looked at  (Chromium alone)
 *   prepareCrash() -> function that ends the process of the tab, also while it hangs  (Chromium alone)
 * t.eventually(ask, {timeout})   polls a condition in this process, returns its value
 * t.settled(page)   resolves when neither server has got a request for longer than any timer of
 *                ours runs: a window of observation for "nothing more is requested"
 * t.after(cleanUp), t.diagnostic(text)  as in node:test
 */
import { after, describe, test } from 'node:test';
import { startEngine } from './engine.mjs';
import { lanesOf } from './lanes.mjs';
import { createTools } from './tools.mjs';
import { watches } from './watching.mjs';

const name = process.env.ENGINE ?? 'chromium';
/** Whether this process runs the tests that need to run in one engine only. */
const runsOnce = process.env.RUN_ONCE ? process.env.RUN_ONCE === name : true;

const lanes = lanesOf(name, startEngine);
/** @type {{title: string, body: Function, options: object}[]} */
const collected = [];
let fileName;
let notRun = 0;
const retried = [];
let count = 0;

after(() => lanes.close());

const optionsWithReason = ['once', 'alone'];

function checkOptions(title, options) {
  const reasons = optionsWithReason.filter((option) => option in options);
  for (const reason of [...Object.values(options.skip ?? {}), ...reasons.map((o) => options[o])]) {
    if (typeof reason !== 'string' || !reason) throw new Error(`a reason is missing: ${title}`);
  }
}

/**
 * Registers one test, named after what it promises.
 *
 * @param {string} title
 * @param {(t: object) => Promise<void>} body
 * @param {{skip?: Record<string, string>, once?: string, alone?: string}} options see above
 */
export function promise(title, body, options = {}) {
  if (!fileName) throw new Error('Page tests run by: npm test -- <path of the file> [engine]');
  checkOptions(title, options);
  if (options.once && !runsOnce) notRun++;
  else collected.push({ title: `${fileName}: ${title}`, body, options });
}

/** `promise` with options for every test that it registers; its own options come first. */
export const promiseWith = (shared) => (title, body, options) =>
  promise(title, body, { ...shared, ...options });

/** Collects the promises of one file. */
export async function collect(file, load) {
  fileName = file;
  await load();
}

/** Registers what was collected with node:test: side by side, and then those that run alone. */
export function registerAll() {
  const groups = [
    ['side by side', lanes.count, ({ alone }) => !alone],
    ['one at a time', 1, ({ alone }) => alone],
  ];
  for (const [how, concurrency, isIn] of groups) {
    const promises = collected.filter(({ options }) => isIn(options));
    if (promises.length > 0)
      describe(`${name}, ${how}`, { concurrency }, () => promises.forEach(register));
  }
  after(() => {
    // test/run/count.mjs reads these lines.
    if (notRun > 0) console.log(`not run in ${name}: ${notRun} that depend on no engine`);
    for (const title of retried) console.log(`retried in ${name}: ${title}`);
  });
}

/** How many tests may be retried in a run. */
const MOST_RETRIES = 3;

function register({ title, body, options: { skip = {} } }) {
  test(title, { skip: skip[name] ?? false }, async (context) => {
    const first = await attempt(context, body);
    if (!first.error) return;
    if (first.hasWatched || watches(body) || retried.length >= MOST_RETRIES) throw first.error;
    retried.push(title);
    context.diagnostic(`failed once and is retried: ${first.error.message}`);
    const second = await attempt(context, body);
    if (second.error) throw second.error;
  });
}

/** A test counts as hanging after this many milliseconds without an answer of a browser. */
const LONGEST_SILENCE = 180_000;

/** Settles with `body`, or fails after so many milliseconds without an answer. */
function within(milliseconds, body, onAnswer = () => {}) {
  let timer;
  const limit = new Promise((resolve, reject) => {
    const end = () => reject(new Error(`nothing happened for ${milliseconds} ms`));
    timer = setTimeout(end, milliseconds);
  });
  onAnswer(() => timer.refresh());
  return Promise.race([body, limit]).finally(() => clearTimeout(timer));
}

async function attempt(context, body) {
  const lane = lanes.take();
  try {
    const t = await createTools(context, await lane.engine(), `s${++count}.localhost`);
    try {
      await within(LONGEST_SILENCE, body(t.tools), t.onAnswer);
      return {};
    } catch (error) {
      await within(5000, t.reportState()).catch(() => {}); // the page itself may hang
      return { error, hasWatched: t.hasWatched() };
    } finally {
      await within(10000, t.close()).catch(() => {});
    }
  } finally {
    lanes.free(lane);
  }
}
