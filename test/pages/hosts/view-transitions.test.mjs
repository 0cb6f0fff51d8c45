// View Transitions: within a document, and from one document to the next.
import assert from 'node:assert/strict';
import { hasPlaceholder, isAsking } from '../harness/framework-page.mjs';
import { choose, heldScript, hostPage, openSettings } from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

const film = (second, name) =>
  `<iframe title="${name}" data-consent="analytics" data-embed="Harbour Video"
    data-consent-src="${second.url(`/frame.html?${name}`)}" width="300" height="200"></iframe>`;

const story = (second, number) =>
  `<h1>Story ${number}</h1>${film(second, `film${number}`)}${heldScript(second, `held${number}`)}`;

/** Shows other content under another address, as the router of an app does. */
const showStory = async ({ number, html }) => {
  const change = () => {
    history.pushState({}, '', `/story-${number}`);
    const content = document.createRange().createContextualFragment(html);
    document.querySelector('main').replaceChildren(content);
  };
  if (document.startViewTransition) await document.startViewTransition(change).finished;
  else change();
};

promise(
  'goes on asking with the same notice while a transition shows another route of the document',
  async (t) => {
    const html = hostPage().replace(/<main>[^]*<\/main>/, `<main>${story(t.second, 1)}</main>`);
    const page = await t.open(t.site.page('/story-1', html));
    const follow = (number) => page.evaluate(showStory, { number, html: story(t.second, number) });
    await page.waitFor(isAsking);
    await page.waitFor(hasPlaceholder);
    await follow(2);
    await page.waitFor(isAsking);
    await page.waitFor(hasPlaceholder);

    // The settings stay open, with a choice that is not saved yet.
    await openSettings(page);
    await page.click('ask-first-preferences', '[name=analytics]');
    await page.focus('ask-first-preferences', '[name=analytics]');
    await follow(3);
    const left = await page.evaluate(() => {
      const { shadowRoot } = document.activeElement;
      const isModal = !!shadowRoot.querySelector(':modal');
      return [isModal, shadowRoot.activeElement.name, shadowRoot.activeElement.checked];
    });
    assert.deepEqual(left, [true, 'analytics', true]);
    await page.press('Escape');
    await page.waitFor(isAsking);
    await page.waitFor(hasPlaceholder);
    assert.deepEqual(t.second.paths(), []);

    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('held3'));
    await t.eventually(() => t.second.paths().includes('/frame.html?film3'));
    await follow(4);
    await page.waitFor(() => window.ran.includes('held4'));
    await t.settled(page);
    assert.deepEqual(await page.evaluate('window.ran'), ['held3', 'held4']);
    assert.equal(await page.evaluate('document.querySelector("ask-first-embed")'), null);
    assert.deepEqual(await page.console(), []);
  },
);

promise('keeps one small button on each route that a transition shows', async (t) => {
  const html = hostPage().replace(' data-consent-open', '');
  const page = await t.open(t.site.page('/story-1', html));
  await choose(page, 'decline');
  const isShown = () =>
    document.querySelectorAll('ask-first-button').length === 1 &&
    document.querySelector('ask-first-button').hidden === false;
  await page.waitFor(isShown);
  await page.evaluate(showStory, { number: 2, html: story(t.second, 2) });
  await page.waitFor(isShown);
  await page.click('ask-first-button', 'button');
  await page.waitFor(
    () => !!document.querySelector('ask-first-preferences')?.shadowRoot?.querySelector('[open]'),
  );
});

/** For the head: lets each change of the document be a transition, and notes whether it has been one. */
const transitions = `<style>@view-transition { navigation: auto }</style><script>
  addEventListener('pagereveal', ({ viewTransition }) => {
    viewTransition?.finished.then(() => { window.hasMoved = true; });
  });
</script>`;

promise('asks on each document that a transition shows, and releases after it', async (t) => {
  const document = (number, other) =>
    hostPage(`<a id="go" href="/story-${other}">Next</a>${heldScript(t.second, `held${number}`)}`, {
      head: transitions,
    }).replace('An article', `Story ${number}`);
  t.site.page('/story-2', document(2, 1));
  const page = await t.open(t.site.page('/story-1', document(1, 2)));
  const follow = async (number) => {
    await page.click('#go');
    await page.waitFor(
      (text) => globalThis.document.querySelector('h1')?.textContent === text,
      `Story ${number}`,
    );
    // Other engines load the next document without a transition.
    if (t.engine === 'chromium') await page.waitFor('window.hasMoved');
  };
  await page.waitFor(isAsking);
  await follow(2);
  await page.waitFor(isAsking);
  assert.deepEqual(t.second.paths(), []);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held2'));
  await follow(1);
  await page.waitFor(() => window.ran?.includes('held1'));
  await t.settled(page);
  assert.deepEqual(await page.evaluate('window.ran'), ['held1']);
  assert.equal(await page.evaluate('document.querySelector("ask-first-notice")'), null);
  assert.deepEqual(await page.console(), []);
});
