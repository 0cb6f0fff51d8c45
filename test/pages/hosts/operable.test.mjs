// Wherever an element of ours is seen, it can be used, and so can the page.
import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, hostPage, openSettings } from '../harness/host-page.mjs';
import { sizes } from '../harness/sizes.mjs';
import { answerBuiltFile } from '../harness/built-files.mjs';

const isShown = (tag) =>
  (document.querySelector(tag)?.shadowRoot?.firstElementChild?.getBoundingClientRect().height ??
    0) > 0;

/** A dialog of the page that fills the window, with a button at its bottom, also in a component. */
const dialogs = {
  'a dialog':
    '<dialog id="modal" style="height:100vh;max-height:none"><input><button id="go" style="position:absolute;left:9px;bottom:40px">Go</button></dialog>',
  'a dialog in a component': `<x-modal id="modal"></x-modal><script>
    customElements.define('x-modal', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<dialog style="height:100vh"><input><button id="go" style="position:absolute;left:9px;bottom:40px">Go</button></dialog>';
      }
      get dialog() { return this.shadowRoot.firstChild; }
      showModal() { this.dialog.showModal(); }
      close() { this.dialog.close(); }
      remove() { this.dialog.remove(); }
    });
  </script>`,
};

const usable = ([tag, part]) => {
  const button = document.querySelector(tag)?.shadowRoot?.querySelector(`[part~=${part}]`);
  const { left, top, width, height } = button?.getBoundingClientRect() ?? {};
  if (!width) return 'hidden';
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found?.localName === tag ? 'usable' : 'covered';
};

for (const [what, html] of Object.entries(dialogs))
  promise(
    `is not seen over ${what} of the page that was open before, and can be used when it has gone`,
    async (t) => {
      for (const end of ['close', 'remove']) {
        const body = `${html}<script>window.went = 0; modal.showModal();
        (modal.shadowRoot ?? document).getElementById('go').onclick = () => window.went++;</script>`;
        const page = await t.open(t.site.page('/', hostPage(body)));
        await page.waitFor(
          () =>
            !!document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild?.popover,
        );
        assert.equal(await page.evaluate(usable, ['ask-first-notice', 'accept']), 'hidden');
        await page.click(...(what === 'a dialog' ? ['#go'] : ['#modal', '#go']));
        await page.waitFor('window.went === 1');
        await page.evaluate(`modal.${end}()`);
        await page.waitFor(isShown, 'ask-first-notice');
        assert.equal(await page.evaluate(usable, ['ask-first-notice', 'accept']), 'usable');
      }
    },
  );

promise('lies under a dialog of the page that is opened later', async (t) => {
  const page = await t.open(t.site.page('/', hostPage(dialogs['a dialog'])));
  await page.waitFor(isShown, 'ask-first-notice');
  await page.evaluate('modal.showModal()');
  await page.click('#go');
  await page.evaluate('modal.close()');
  await choose(page, 'decline');
});

/** A style that puts an element at the bottom of the window, where the notice stands. */
const AT_BOTTOM = 'position:fixed;inset:auto 0 0;width:auto;height:300px;margin:0';

promise('leaves an earlier popover of the page open, and lies over it', async (t) => {
  const body = `<div id="menu" popover style="${AT_BOTTOM}">Menu</div><script>menu.showPopover()</script>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await page.waitFor(isShown, 'ask-first-notice');
  assert.equal(await page.evaluate('menu.matches(":popover-open")'), true);
  // The notice goes to the top layer a moment after it is added.
  await t.eventually(
    async () => (await page.evaluate(usable, ['ask-first-notice', 'accept'])) === 'usable',
  );
  await choose(page, 'decline');
});

promise('lies under a popover of the page that is opened later', async (t) => {
  const body = `<button id="opener" popovertarget="menu">Menu</button>
    <div id="menu" popover style="${AT_BOTTOM}"><button id="go" onclick="window.went = true">Go</button></div>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await page.waitFor(isShown, 'ask-first-notice');
  await page.click('#opener');
  await page.click('#go');
  await page.waitFor('window.went');
  await page.evaluate('menu.hidePopover()');
  await choose(page, 'decline');
});

for (const when of ['before', 'after'])
  promise(
    `can be used wherever it is seen while the page fills the screen, which it did ${when} the notice`,
    async (t) => {
      // The file of the notice waits until the page fills the screen.
      let letGo;
      const isFull = new Promise((resolve) => (letGo = resolve));
      const file = answerBuiltFile('/ask-first/notice.js');
      t.site.file('/ask-first/notice.js', async () => (await isFull, file));
      if (when === 'after') letGo();
      const body = `<div id="stage" style="background:white"><button id="full" onclick="stage.requestFullscreen()">Fill</button>
        <button id="opener" data-consent-open>Cookies</button>
        <button id="go" style="position:absolute;bottom:9px" onclick="window.went = true">Go</button></div>`;
      const page = await t.open(t.site.page('/', hostPage(body)), { until: 'interactive' });
      if (when === 'after') await page.waitFor(isShown, 'ask-first-notice');
      await page.click('#full');
      await page.waitFor(() => document.fullscreenElement);
      letGo();
      await page.waitFor(() => document.querySelector('ask-first-notice'));
      await page.click('#go');
      await page.waitFor('window.went');
      if (when === 'before')
        assert.equal(await page.evaluate(usable, ['ask-first-notice', 'accept']), 'hidden');
      await openSettings(page, '#opener');
      await page.click('ask-first-preferences', '[part~=close]');
      await page.waitFor(() => !document.querySelector('ask-first-preferences'));
      await page.evaluate('document.exitFullscreen()');
      await page.waitFor(() => !document.fullscreenElement);
      await choose(page, 'decline');
    },
  );

promise('opens nothing beneath the notice by a double click on Decline', async (t) => {
  const beneath = '<a id="beneath" href="#opened" style="position:fixed;inset:0">Next story</a>';
  const page = await t.open(t.site.page('/', hostPage(beneath)));
  await page.waitFor(isShown, 'ask-first-notice');
  // By now the file that decides has loaded, so that the notice goes at the first click.
  await t.settled(page);
  await page.doubleClick('ask-first-notice', '[part~=decline]');
  await page.waitFor(() => !document.querySelector('ask-first-notice'));
  assert.equal(await page.evaluate('location.hash'), '');
  await page.click('#beneath');
  await page.waitFor(() => location.hash === '#opened');
});

promise('is not seen behind the settings, and is there again when they close', async (t) => {
  const page = await t.open(t.site.page('/', hostPage()));
  await page.waitFor(isShown, 'ask-first-notice');
  const visibility = () =>
    getComputedStyle(document.querySelector('ask-first-notice').shadowRoot.firstElementChild)
      .visibility;
  await page.click('ask-first-notice', '[part~=settings]');
  await page.waitFor(isShown, 'ask-first-preferences');
  assert.equal(await page.evaluate(visibility), 'hidden');
  await page.press('Escape');
  await page.waitFor(() => !document.querySelector('ask-first-preferences'));
  assert.equal(await page.evaluate(visibility), 'visible');
  const focused = 'document.activeElement.shadowRoot?.activeElement?.getAttribute("part")';
  assert.match(await page.evaluate(focused), /settings/);
  await choose(page, 'decline');
});

const words = `<p>${'The ferry went back to work this morning. '.repeat(20)}</p>`.repeat(12);

promise('lets every control at the end of the page be clicked, and headings be seen', async (t) => {
  const body = `${words}<h2 id="last">The end</h2><p>Short.</p><a id="imprint" href="#imprint">Imprint</a>`;
  const page = await t.open(t.site.page('/', hostPage(body)));
  await page.waitFor(isShown, 'ask-first-notice');
  for (const [width, height] of sizes) {
    if (t.engine === 'webkit' && width < 447) continue;
    await page.setViewport(width, height);
    await page.waitFor((wanted) => innerWidth === wanted, width);
    const isReached = (selector) => {
      document.scrollingElement.scrollTop = 1e6;
      const found = document.querySelector(selector);
      const { left, top, width, height } = found.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === found;
    };
    for (const selector of ['#imprint', 'footer button']) await page.waitFor(isReached, selector);
    await page.waitFor(() => {
      document.scrollingElement.scrollTop = 0;
      location.hash = '';
      location.hash = '#last';
      const { left, top, height } = document.querySelector('#last').getBoundingClientRect();
      return document.elementFromPoint(left + 9, top + height / 2)?.id === 'last';
    });
  }
  // The added room goes with the notice.
  const before = await page.evaluate('document.documentElement.scrollHeight');
  await choose(page, 'decline');
  await page.waitFor((height) => document.documentElement.scrollHeight < height, before);
  assert.equal(await page.evaluate('document.querySelector("ask-first-room")'), null);
});

promise(
  'scrolls clear of the notice also when the page has replaced its style sheets',
  async (t) => {
    const page = await t.open(t.site.page('/', hostPage(`<a href="#more">More</a>${words}`)));
    const isClear = () =>
      parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 60;
    await page.waitFor(isClear);
    await page.evaluate(() => void (document.adoptedStyleSheets = [new CSSStyleSheet()]));
    assert.equal(await page.evaluate(isClear), false);
    await page.click('a');
    await page.waitFor(isClear);
  },
);

promise('goes back to the bottom when the focus that it made way for has gone', async (t) => {
  const bar = '<nav style="position:fixed;bottom:0;left:0"><a href="#more">Tab bar</a></nav>';
  const page = await t.open(t.site.page('/', hostPage(words + bar)), { newWindow: true });
  await page.waitFor(isShown, 'ask-first-notice');
  const topOf = () =>
    document.querySelector('ask-first-notice').shadowRoot.firstElementChild.getBoundingClientRect()
      .top;
  await page.focus('footer button');
  await page.press('Shift+Tab');
  await page.waitFor(`(${topOf})() === 0`);
  await page.evaluate('document.activeElement.blur()');
  await page.waitFor(`(${topOf})() > 100`);
});

promise('keeps the page from scrolling while the settings are open', async (t) => {
  const page = await t.open(t.site.page('/', hostPage(words)));
  await page.waitFor(isShown, 'ask-first-notice');
  await page.evaluate('void askFirst.open()');
  await page.waitFor(
    () => !!document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]'),
  );
  for (const key of ['End', 'PageDown', 'PageDown', 'Space', 'ArrowDown', 'End', 'PageDown'])
    await page.press(key);
  await t.settled(page);
  assert.equal(await page.evaluate('scrollY'), 0);
});

promise('gives the focus to the control of a closed menu', async (t) => {
  const menu =
    '<button id="m" popovertarget="menu">Menu</button><div id="menu" popover><button data-consent-open id="inside">Cookies</button></div>';
  const page = await t.open(t.site.page('/', hostPage(menu)));
  await choose(page, 'decline');
  await page.click('#m');
  await openSettings(page, '#inside');
  await page.press('Escape');
  await page.waitFor(() => document.activeElement.id === 'm');
});

/**
 * Answers requests for one of our files by `answer`; by the file itself when that returns nothing.
 */
const disturb = (t, name, answer) =>
  t.site.file(
    `/ask-first/${name}`,
    (asked) => answer(asked) ?? answerBuiltFile(`/ask-first/${name}`),
  );

promise(
  'tells the visitor that a file did not load, and requests it again at the next click',
  async (t) => {
    let isBroken = true;
    disturb(t, 'preferences.js', () => (isBroken ? { status: 503, body: '' } : undefined));
    const page = await t.open(t.site.page('/', hostPage()));
    await choose(page, 'decline');
    await page.click('footer button');
    await page.waitFor(() =>
      document.querySelector('ask-first-message')?.shadowRoot.textContent.includes('did not load'),
    );
    await page.click('ask-first-message', 'button');
    isBroken = false;
    await openSettings(page);
  },
);

promise('tells the visitor in words if no other file loads either', async (t) => {
  let isBroken = false;
  for (const name of ['preferences.js', 'extras.js', 'notice.js'])
    disturb(t, name, () => (isBroken ? { destroy: true } : undefined));
  const url = t.site.page('/', hostPage());
  const visitor = await t.visitor();
  const first = await visitor.open(url);
  await choose(first, 'decline');
  isBroken = true;
  const page = await visitor.open(url);
  await page.waitFor('window.askFirst');
  await page.click('footer button');
  await page.waitFor(() =>
    document.querySelector('ask-first-wait')?.textContent.includes('Try again'),
  );
});

/** Lets the file of the preferences hang. Returns the function that ends this. */
function holdUpPreferences(t) {
  let letGo;
  const whenLetGo = new Promise((resolve) => (letGo = resolve));
  t.site.file('/ask-first/preferences.js', async () => {
    await whenLetGo;
    return answerBuiltFile('/ask-first/preferences.js');
  });
  return letGo;
}

promise(
  'shows that the settings are loading, and opens nothing that is not wanted any more',
  async (t) => {
    const letGo = holdUpPreferences(t);
    const page = await t.open(t.site.page('/', hostPage()));
    await page.click('ask-first-notice', '[part~=settings]');
    await page.waitFor(
      () => document.querySelector('ask-first-wait')?.textContent === 'Settings …',
    );
    await choose(page, 'accept');
    letGo();
    await t.settled(page);
    assert.equal(await page.evaluate('document.querySelector("ask-first-preferences")'), null);
    assert.equal(await page.evaluate('document.querySelector("ask-first-wait")'), null);
    await openSettings(page);
  },
);

promise(
  'stops showing that the settings are loading when Escape has cancelled them',
  async (t) => {
    const letGo = holdUpPreferences(t);
    const page = await t.open(t.site.page('/', hostPage()));
    const countSigns = () => document.querySelectorAll('ask-first-wait').length;
    for (let click = 0; click < 2; click++) {
      await page.click('footer button');
      await page.waitFor(() => document.querySelector('ask-first-wait'));
      assert.equal(await page.evaluate(countSigns), 1);
    }
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('ask-first-wait'));
    letGo();
    await t.settled(page);
    assert.equal(await page.evaluate('document.querySelector("ask-first-preferences")'), null);
    await openSettings(page);
  },
  { once: 'our own steps, at the same places in each engine' },
);

promise('asks once for a page with frames of its own, and the choice counts in them', async (t) => {
  const inner = hostPage('<p>A quiz.</p>').replace(/<footer.*<\/footer>/, '');
  const withControl = t.site.page('/inner', hostPage('<p>A table.</p>'));
  const frames = `<iframe src="${t.site.page('/quiz', inner)}"></iframe><iframe src="${withControl}"></iframe>`;
  // The tag in the frames runs before the page's own.
  const html = hostPage(frames).replace('async src="/ask-first', 'defer src="/ask-first');
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(() => [window, ...Array.from(frames)].every(({ askFirst }) => askFirst));
  const willAsk = () =>
    Promise.all([window, ...Array.from(frames)].map(({ askFirst }) => askFirst.willAsk()));
  assert.deepEqual(await page.evaluate(willAsk), [true, false, false]);
  await page.waitFor(isShown, 'ask-first-notice');
  await t.settled(page);
  const inFrames = () =>
    Array.from(frames, ({ document, askFirst }) => [
      document.querySelectorAll('ask-first-notice, ask-first-button').length,
      askFirst.consent.decided,
    ]);
  assert.deepEqual(await page.evaluate(inFrames), [
    [0, false],
    [0, false],
  ]);
  await page.evaluate(() => frames[1].document.querySelector('[data-consent-open]').click());
  await page.waitFor(isShown, 'ask-first-preferences');
  await page.press('Escape');
  await choose(page, 'accept');
  await page.waitFor(() => Array.from(frames).every(({ askFirst }) => askFirst.consent.decided));
  await t.settled(page);
  assert.deepEqual(await page.evaluate(inFrames), [
    [0, true],
    [0, true],
  ]);
});

promise('asks in a frame whose page has no tag, also if loading is stopped', async (t) => {
  t.site.file('/late.gif', { hang: true });
  const inner = t.site.page('/inner', hostPage('<p>A table.</p>'));
  const html = `<!doctype html><title>Outer</title><iframe src="${inner}" width="600" height="400"></iframe><img src="/late.gif" alt="">`;
  const page = await t.open(t.site.page('/', html), { until: 'interactive' });
  await page.waitFor(() => frames[0].askFirst && frames[0].document.readyState === 'complete');
  await t.settled(page);
  const count = () => frames[0].document.querySelectorAll('ask-first-notice').length;
  assert.equal(await page.evaluate(count), 0);
  await page.evaluate('window.stop()');
  // After `stop`, WebKit (2.50) says that the page still loads, so the frame waits for its limit of
  // 20 seconds.
  await page.waitFor(count, undefined, { timeout: 35_000 });
  assert.equal(await page.evaluate('frames[0].askFirst.willAsk()'), true);
});

promise('puts the small button where it covers nothing', async (t) => {
  const fixed = 'position:fixed;z-index:2147483647';
  const obstacles = {
    'an advertisement': `<div class="over" style="${fixed};inset:auto 0 0;height:100px">Ad</div>`,
    'a tab bar': `<nav class="over" style="${fixed};inset:auto 0 0"><a href="#more">Home</a></nav>`,
    'chats in both corners': `<button class="over" style="${fixed};left:9px;bottom:9px;height:60px">Chat</button><button class="over" style="${fixed};right:9px;bottom:9px;height:60px">Help</button>`,
  };
  const html = hostPage(words).replace(' data-consent-open', '');
  const page = await t.open(t.site.page('/', html));
  await choose(page, 'decline');
  await page.waitFor(isShown, 'ask-first-button');
  for (const [width, height] of sizes) {
    if (t.engine === 'webkit' && width < 447) continue;
    await page.setViewport(width, height);
    for (const [what, obstacle] of Object.entries(obstacles)) {
      const where = `${what}, ${width} wide`;
      await page.evaluate((html) => {
        document.querySelectorAll('.over').forEach((one) => one.remove());
        document.body.insertAdjacentHTML('beforeend', html);
        document.scrollingElement.scrollTop = 99;
      }, obstacle);
      await page.waitFor(isFree).catch((error) => assert.fail(`${where}: ${error}`));
      await page.waitFor(isReached).catch((error) => assert.fail(`${where}: ${error}`));
    }
  }
});

/** Whether the small button lies over no text and no fixed element of the page. */
const isFree = () => {
  const button = document.querySelector('ask-first-button').shadowRoot.firstElementChild;
  const box = button.getBoundingClientRect();
  const meets = (other) =>
    box.left < other.right &&
    box.right > other.left &&
    box.top < other.bottom &&
    box.bottom > other.top;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = new Range();
    range.selectNodeContents(text);
    if (text.data.trim() && [...range.getClientRects()].some(meets)) return false;
  }
  return ![...document.querySelectorAll('.over')].some((one) => meets(one.getBoundingClientRect()));
};

/** Whether a pointer reaches the small button at the end of the page. */
const isReached = () => {
  document.scrollingElement.scrollTop = 1e6;
  const { left, top, width, height } = document
    .querySelector('ask-first-button')
    .shadowRoot.firstElementChild.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found?.localName === 'ask-first-button';
};
