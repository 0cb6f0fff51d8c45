import assert from 'node:assert/strict';
import { promise } from '../harness/promise.mjs';
import { choose, heldInline, hostPage, openSettings, tag } from '../harness/host-page.mjs';

/** The page that replaces the first one, with our tag in one of its positions or without it. */
const second = (position) => {
  const html = hostPage(heldInline('again'), { position: position ?? 'async' }).replace(
    'An article',
    'Another article',
  );
  return position ? html : html.replace(tag(), '');
};

/** Opens a page, and writes it anew by `document.open` once our copy has begun. */
async function writeAnew(t, position, { hasChosen = false, open = t.open, head = '' } = {}) {
  const page = await open(t.site.page('/', hostPage(heldInline('first'), { head })));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  if (hasChosen) {
    await choose(page, 'accept');
    await page.waitFor(() => window.ran?.includes('first'));
  }
  // Settled first: if something of the old document is still loading, Firefox (153) stops parsing
  // the new one at its first blocking script, also without our tag.
  await t.settled(page);
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, second(position));
  await page.waitFor(() => document.querySelector('h1')?.textContent === 'Another article');
  return page;
}

const messagesOf = async (page) =>
  (await page.console()).filter(({ text }) => text.includes('Ask First'));

for (const position of ['async', 'blocking', 'inlined', undefined]) {
  promise(
    `asks and opens the settings in a page that was written anew, ${position ?? 'without the tag'}`,
    async (t) => {
      const page = await writeAnew(t, position);
      await page.waitFor(() => document.querySelector('ask-first-notice'));
      await openSettings(page);
      await page.press('Escape');
      await page.waitFor(() => !document.querySelector('ask-first-preferences'));
      assert.equal(await page.evaluate('window.ran'), undefined);
      await choose(page, 'accept');
      await page.waitFor(() => window.ran);
      assert.deepEqual(await page.evaluate('window.ran'), ['again']);
      assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 0);
      assert.deepEqual(await messagesOf(page), []);
    },
  );
}

promise(
  'releases in a page that is written anew after a choice, and shows the small button',
  async (t) => {
    const page = await writeAnew(t, undefined, { hasChosen: true });
    await page.waitFor(() => window.ran.includes('again'));
    assert.deepEqual(await page.evaluate('window.ran'), ['first', 'again']);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Third</title><p>No control of its own.');
      document.close();
    });
    await page.click('ask-first-button', 'button');
    await page.waitFor(
      () =>
        document.querySelector('ask-first-preferences')?.shadowRoot.querySelector('[open]') && true,
    );
    assert.deepEqual(await messagesOf(page), []);
  },
);

/** For the head of a page: counts the channels that are open. */
const countChannels = `<script>
  window.channels = 0;
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) {
      super(name);
      window.channels += 1;
    }
    close() {
      super.close();
      window.channels -= 1;
    }
  };
</script>`;

promise(
  'follows a choice in another tab in a page that is written anew, by a single channel',
  async (t) => {
    const { open } = await t.visitor();
    const page = await writeAnew(t, 'async', { open, head: countChannels });
    await page.waitFor(() => document.querySelector('ask-first-notice'));
    const other = await open(t.site.url('/'));
    await choose(other, 'decline');
    await page.waitFor(() => !document.querySelector('ask-first-notice'));
    assert.equal(await page.evaluate('window.channels'), 1);
  },
);
