// What the two buttons of a placeholder do.
import assert from 'node:assert/strict';
import {
  afterReload,
  answerSettings,
  choose,
  hostPage,
  openSettings,
} from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const attributes = 'data-purposes="analytics advertising embeds"';

const frame = (second, name, more = '') =>
  `<iframe id="${name}" data-consent="embeds" data-consent-src="${second.url(`/frame.html?${name}`)}" title="${name}" width="300" height="200" ${more}></iframe>`;

const ad = (second) =>
  `<script type="text/plain" data-consent="advertising" data-consent-src="${second.url('/script.js?name=ad')}"></script>`;

const countShown = () =>
  [...document.querySelectorAll('ask-first-embed')].filter(
    ({ shadowRoot }) => shadowRoot?.firstElementChild,
  ).length;
const whenShown = (page, count) => page.waitFor(`(${countShown})() === ${count}`);

/** The placeholder beside an element. */
const beside = (id) => `#${id} + ask-first-embed`;

const asked = ({ second }) => second.paths().map((path) => path.split('?')[1] ?? path);

const open = async (t, body, options = {}) => {
  const page = await t.open(t.site.page('/', hostPage(body, { attributes, ...options })));
  return page;
};

promise('shows one embed alone, and keeps nothing of it', async (t) => {
  const page = await open(t, frame(t.second, 'a') + frame(t.second, 'b') + ad(t.second));
  await choose(page, 'decline');
  await whenShown(page, 2);
  await page.waitFor('document.cookie');
  const before = await page.cookies();
  await page.click(beside('a'), '[part=once]');
  await t.eventually(() => asked(t).includes('a'));
  await whenShown(page, 1);
  await t.settled(page);
  assert.deepEqual(asked(t), ['a']);
  assert.deepEqual(await page.cookies(), before);
  assert.equal(await page.evaluate(() => askFirst.isGranted('embeds')), false);
  // The page adds the same embed again, as after a change of its route.
  await page.evaluate(() => document.getElementById('a').remove());
  const again = frame(t.second, 'a').replace('id="a"', 'id="again"');
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), again);
  await t.eventually(() => asked(t).length === 2);
  assert.deepEqual(asked(t), ['a', 'a']);
  assert.equal(await page.evaluate(countShown), 1);
  // The next page view asks for both.
  await afterReload(page, () => page.reload());
  await whenShown(page, 2);
  await t.settled(page);
  assert.equal(asked(t).length, 2);
  assert.deepEqual(await page.console(), []);
});

promise(
  'shows one embed before the visitor has chosen, and goes on asking',
  async (t) => {
    const page = await open(t, frame(t.second, 'a') + ad(t.second));
    await whenShown(page, 1);
    await page.focus(beside('a'), '[part=once]');
    await page.press('Enter');
    await t.eventually(() => asked(t).includes('a'));
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
    assert.deepEqual(await page.cookies(), {});
    await choose(page, 'accept');
    await t.eventually(() => asked(t).includes('name=ad'));
    assert.equal(asked(t).filter((name) => name === 'a').length, 1);
  },
  { once: 'a choice is made by the same code in every engine' },
);

promise(
  'keeps the placeholder where the file that releases does not load, and says so',
  async (t) => {
    t.site.file('/ask-first/release.js', { status: 404, type: 'text/plain', body: 'no' });
    const page = await open(t, frame(t.second, 'a'));
    await choose(page, 'decline');
    await whenShown(page, 1);
    await page.click(beside('a'), '[part=once]');
    await page.waitFor(() => document.querySelector('ask-first-message'));
    await t.settled(page);
    assert.equal(await page.evaluate(countShown), 1);
    assert.deepEqual(asked(t), []);
  },
  { once: 'whether a file is there does not depend on the engine' },
);

promise('grants embeds for good and nothing else, and takes that back', async (t) => {
  const visitor = await t.visitor();
  const html = hostPage(frame(t.second, 'a') + frame(t.second, 'b') + ad(t.second), { attributes });
  const page = await visitor.open(t.site.page('/', html));
  const other = await visitor.open(t.site.page('/', html));
  await whenShown(page, 2);
  await page.click(beside('b'), '[part=always]');
  await t.eventually(() => ['a', 'b'].every((name) => asked(t).includes(name)));
  await whenShown(page, 0);
  await page.waitFor(() => document.cookie.includes('embeds:granted'));
  const [, , method, decisions] = (await page.cookies())['ask-first'].split('|');
  assert.deepEqual([method, decisions], ['save', 'embeds:granted']);
  const proof = await page.evaluate(() => localStorage.getItem('ask-first-proof'));
  assert.match(proof, /Always show/);
  // The other tab follows. Each page still asks for the purposes that are not decided.
  await other.waitFor(() => askFirst.isGranted('embeds'));
  await whenShown(other, 0);
  await page.waitFor(
    () => !!document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild,
  );
  assert.deepEqual(
    await page.evaluate(() => ['analytics', 'advertising'].map(askFirst.isGranted)),
    [false, false],
  );
  await other.close();
  const text = await page.evaluate(
    () => document.querySelector('ask-first-notice').shadowRoot.textContent,
  );
  assert.doesNotMatch(text, /embedded content/);
  await choose(page, 'decline');
  assert.equal(await page.evaluate(() => askFirst.isGranted('embeds')), true);
  assert.equal(asked(t).includes('name=ad'), false);
  // After the withdrawal, the reloaded page has placeholders again.
  await openSettings(page);
  await afterReload(page, () => answerSettings(page, 'decline'));
  const requests = asked(t).length;
  await whenShown(page, 2);
  await t.settled(page);
  assert.equal(asked(t).length, requests);
});

promise(
  'counts a click that the page has made up as the page’s own decision',
  async (t) => {
    const page = await open(t, frame(t.second, 'a'));
    await whenShown(page, 1);
    await page.evaluate(() =>
      document.querySelector('ask-first-embed').shadowRoot.querySelector('[part=always]').click(),
    );
    await page.waitFor(() => document.cookie.includes('embeds:granted'));
    assert.equal((await page.cookies())['ask-first'].split('|')[2], 'api');
  },
  { once: 'a choice is made by the same code in every engine' },
);

promise(
  'moves the focus into an embed that the keyboard has shown, and tells screen readers',
  async (t) => {
    t.second.file('/frame.html', {
      type: 'text/html',
      body: '<!doctype html><title>f</title><button>Play</button>',
    });
    const page = await open(t, frame(t.second, 'a') + frame(t.second, 'b'), {
      head: `<script>window.announced = []; if (Element.prototype.ariaNotify)
      Element.prototype.ariaNotify = (text) => announced.push(text);</script>`,
    });
    await choose(page, 'decline');
    await whenShown(page, 2);
    await page.focus(beside('a'), '[part=once]');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement.id === 'a');
    await page.waitFor(() =>
      [...window.announced, document.querySelector('ask-first-status').textContent].some((text) =>
        text.includes('Content from 127.0.0.1 is loading'),
      ),
    );
    // After a click with the pointer, the focus stays where it is.
    await page.focus('main input');
    await page.click(beside('b'), '[part=once]');
    await whenShown(page, 0);
    await t.eventually(() => asked(t).includes('b'));
    assert.notEqual(await page.evaluate('document.activeElement.id'), 'b');
  },
);

const posts = ({ second }, name, more = '') =>
  `<blockquote class="twitter-tweet" id="${name}" style="min-height: 200px">
    <p>The tide of ${name}.</p><a href="https://twitter.com/harbour/status/1${name}">May 5</a></blockquote>${more}
  ${more === 'none' ? '' : `<script type="text/plain" async data-consent="embeds" data-embed="x" data-consent-src="${second.url('/posts.js')}"></script>`}`;

/** Does what the provider's script does: a frame takes the place of each post. */
const turnIntoFrames = (
  second,
) => `for (const post of document.querySelectorAll('.twitter-tweet')) {
  const frame = document.createElement('iframe');
  frame.title = 'Post'; frame.src = '${second.url('/frame.html?post')}';
  post.replaceWith(frame);
}`;

promise('shows posts that a script completes', async (t) => {
  t.second.file('/posts.js', { type: 'text/javascript', body: turnIntoFrames(t.second) });
  const page = await open(
    t,
    `${posts(t, 'one', ' ')}<p>Between.</p>
    <blockquote class="twitter-tweet" id="two" style="min-height: 150px"><p>Another.</p></blockquote>`,
  );
  await choose(page, 'decline');
  await whenShown(page, 2);
  await t.settled(page);
  assert.equal(t.second.connections(), 0);
  const { heading, quote, original } = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('#one + ask-first-embed');
    const read = (selector) => shadowRoot.querySelector(selector).textContent.trim();
    const original = shadowRoot.querySelector('a').href;
    return { heading: read('.heading'), quote: read('blockquote'), original };
  });
  assert.equal(heading, 'Content from X');
  assert.equal(quote, 'The tide of one. May 5');
  assert.equal(original, 'https://twitter.com/harbour/status/1one');
  await page.focus(beside('one'), '[part=once]');
  await page.press('Enter');
  await page.waitFor(() => document.querySelectorAll('iframe').length === 2);
  await whenShown(page, 0);
  await page.waitFor(() => document.activeElement.localName === 'iframe');
  assert.deepEqual(await page.console(), []);
});

promise('asks again if the page uses a shown element for something else', async (t) => {
  const { url } = t.second;
  const page = await open(t, frame(t.second, 'a') + frame(t.second, 'b'));
  await choose(page, 'decline');
  await whenShown(page, 2);
  await page.click(beside('a'), '[part=once]');
  await t.eventually(() => asked(t).includes('a'));
  await page.evaluate((address) => {
    document.getElementById('a').setAttribute('data-consent-src', address);
  }, url('/frame.html?other'));
  await whenShown(page, 2);
  // A placeholder says what its element holds now.
  await page.evaluate((address) => {
    const held = document.getElementById('b');
    held.setAttribute('data-embed', 'Harbour Maps');
    held.setAttribute('data-consent-src', address);
  }, url('/frame.html?map'));
  await page.waitFor(() =>
    document.querySelector('#b + ask-first-embed').shadowRoot.textContent.includes('Harbour Maps'),
  );
  await page.evaluate((address) => {
    const held = document.getElementById('a');
    held.setAttribute('data-consent', 'advertising');
    held.setAttribute('data-consent-src', address);
  }, url('/frame.html?ad'));
  await whenShown(page, 1);
  await t.settled(page);
  assert.deepEqual(asked(t), ['a']);
  await page.click(beside('b'), '[part=once]');
  await t.eventually(() => asked(t).includes('map'));
  assert.equal(asked(t).includes('ad'), false);
});

promise('covers no post that a script has completed, but each post that comes later', async (t) => {
  t.second.file('/posts.js', {
    type: 'text/javascript',
    body: `for (const post of document.querySelectorAll('.twitter-tweet:not(:has(iframe))'))
      post.innerHTML = '<iframe title="Post" src="${t.second.url('/frame.html?post')}"></iframe>';`,
  });
  const page = await open(t, posts(t, 'one'));
  await choose(page, 'decline');
  await whenShown(page, 1);
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    posts(t, 'two', 'none'),
  );
  await whenShown(page, 2);
  await page.click(beside('one'), '[part=once]');
  await page.waitFor(() => document.querySelectorAll('.twitter-tweet iframe').length === 2);
  await page.evaluate(
    (html) => {
      const part = document.createRange().createContextualFragment(html);
      document.body.append(part);
    },
    posts(t, 'three'),
  );
  await whenShown(page, 1);
  assert.equal(
    await page.evaluate(() => !!document.querySelector('#three + ask-first-embed')),
    true,
  );
});

promise(
  'removes the parts if a theme makes the two buttons differ',
  async (t) => {
    const head = `<style>ask-first-embed::part(actions)::after { content: ''; position: absolute;
      inset: 0 50% 0 0; background: gray }</style>`;
    const page = await open(t, frame(t.second, 'a'), { head });
    await choose(page, 'decline');
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('ask-first-embed') ?? {};
      return shadowRoot?.firstElementChild && !shadowRoot.querySelector('[part=actions]');
    });
    const told = await t.eventually(async () => {
      const all = (await page.console()).filter(({ text }) => text.includes('choice unequal'));
      return all.length > 0 && all;
    });
    assert.equal(told.length, 1);
  },
  { once: 'the look of a part is compared by the same code in every engine' },
);

promise('holds embeds that come later, wherever the page adds them', async (t) => {
  const page = await open(t, '<div id="feed"></div>');
  await choose(page, 'decline');
  await t.settled(page);
  assert.equal(
    t.site.paths().some((path) => path.includes('embeds.js')),
    false,
  );
  await page.evaluate(
    (html) => {
      document.getElementById('feed').insertAdjacentHTML('beforeend', `<article>${html}</article>`);
    },
    frame(t.second, 'late'),
  );
  await whenShown(page, 1);
  await page.evaluate(
    (html) => {
      const figure = document.createElement('figure');
      figure.setAttribute('data-consent', 'embeds');
      figure.innerHTML = html.replace('data-consent="embeds"', '');
      document.getElementById('feed').append(figure);
    },
    frame(t.second, 'inside'),
  );
  await whenShown(page, 2);
  await page.click(beside('inside'), '[part=once]');
  await t.eventually(() => asked(t).includes('inside'));
  await t.settled(page);
  assert.deepEqual(asked(t), ['inside']);
  // The page's own code shows the held frame.
  await page.evaluate(() => {
    const held = document.getElementById('late');
    held.src = '/own.html';
    held.removeAttribute('data-consent-src');
  });
  await whenShown(page, 0);
});

promise(
  'requests nothing and shows nothing if an element lacks the nonce of the marks',
  async (t) => {
    const body = frame(t.second, 'a', 'data-mark-nonce="s3cret"') + frame(t.second, 'b');
    const page = await open(t, body, { attributes: `${attributes} data-mark-nonce="s3cret"` });
    await whenShown(page, 1);
    await page.click(beside('a'), '[part=once]');
    await t.eventually(() => asked(t).includes('a'));
    await t.settled(page);
    assert.deepEqual(asked(t), ['a']);
    assert.equal(await page.evaluate(countShown), 0);
  },
  { once: 'the gate compares two texts' },
);

promise(
  'removes a copy of a placeholder that was saved with the page',
  async (t) => {
    const saved = '<ask-first-embed style="--x: 9px; --width: 300px"></ask-first-embed>';
    const page = await open(t, frame(t.second, 'a') + saved);
    await whenShown(page, 1);
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-embed").length'), 1);
    await choose(page, 'accept');
    await t.eventually(() => asked(t).includes('a'));
    assert.equal(await page.evaluate('document.querySelectorAll("ask-first-embed").length'), 0);
  },
  { once: 'elements are counted' },
);
