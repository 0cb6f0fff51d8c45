// The clock of a device is wrong, or is set while a page is open.
import assert from 'node:assert/strict';
import { choose, heldScript, hostPage } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const once = 'what is current by the clock is plain code';

const YEAR = 365 * 86_400_000;
/**
 * Less than a choice holds: otherwise the browser, whose clock stays right, would delete the
 * cookie.
 */
const MONTHS = 100 * 86_400_000;

/** Runs before our tag: `window.setClock(ms)` moves the clock of the page by so many milliseconds. */
const movable = (ahead = 0) => `<script>{
  const Native = Date;
  let ahead = ${ahead};
  window.setClock = (milliseconds) => { ahead = milliseconds; };
  window.Date = class extends Native {
    constructor(...given) { if (given.length > 0) super(...given); else super(Native.now() + ahead); }
    static now() { return Native.now() + ahead; }
  };
}</script>`;

const isAsked = (page) => page.waitFor(() => !!document.querySelector('ask-first-notice'));

/** Sets the clock, and comes back to the tab: then the page looks at what is stored. */
const setClock = (page, milliseconds) =>
  page.evaluate((ahead) => {
    window.setClock(ahead);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, milliseconds);

promise(
  'asks again, and holds, when the clock of an open page is set a year ahead',
  async (t) => {
    const html = hostPage(heldScript(t.second, 'held'), { head: movable() });
    const page = await t.open(t.site.page('/', html));
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held'));
    await page.waitFor(() => document.cookie.includes('|accept|'));
    // The page is reloaded.
    t.site.page('/', hostPage(heldScript(t.second, 'anew'), { head: movable(YEAR) }));
    await setClock(page, YEAR);
    await isAsked(page);
    await t.settled(page);
    assert.deepEqual(t.second.paths(), ['/script.js?name=held']);
  },
  { once },
);

promise(
  'asks again when the clock has been set months back, and keeps what is chosen then',
  async (t) => {
    const held = (name) => heldScript(t.second, name);
    const page = await t.open(t.site.page('/', hostPage(held('held'), { head: movable() })));
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held'));
    await page.waitFor(() => document.cookie.includes('|accept|'));
    t.site.page('/next', hostPage(held('back'), { head: movable(-MONTHS) }));
    await page.goto(t.site.url('/next'));
    // A record from the future might never end.
    await isAsked(page);
    await t.settled(page);
    assert.ok(!t.second.paths().includes('/script.js?name=back'));
    // What is chosen now counts, though its time is earlier.
    await choose(page, 'decline');
    await page.waitFor(() => document.cookie.includes('|decline|'));
    // When the clock is right again, the choice from before does not come back.
    t.site.page('/next', hostPage(held('next'), { head: movable() }));
    await page.reload();
    await page.waitFor('window.askFirst?.consent.decided');
    await t.settled(page);
    assert.deepEqual(t.second.paths(), ['/script.js?name=held']);
  },
  { once },
);

promise(
  'keeps a choice for the page while the clock is a year ahead, and asks when it is right again',
  async (t) => {
    const html = hostPage(heldScript(t.second, 'held'), { head: movable() });
    const page = await t.open(t.site.page('/', html));
    await isAsked(page);
    await setClock(page, YEAR);
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held'));
    await page.waitFor(() => document.cookie.includes('|accept|'));
    await page.goto(t.site.page('/next', hostPage(heldScript(t.second, 'next'))));
    await isAsked(page);
    await t.settled(page);
    assert.deepEqual(t.second.paths(), ['/script.js?name=held']);
  },
  { once },
);
