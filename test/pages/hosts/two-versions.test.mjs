// A template that was forgotten loads an older release beside the newest one.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { answerBuiltFile } from '../harness/built-files.mjs';
import {
  answerSettings,
  afterReload,
  choose,
  heldInline,
  heldScript,
  hostPage,
  openSettings,
  tag,
} from '../harness/host-page.mjs';
import { promise } from '../harness/promise.mjs';

/** Files that had other names in the older release. */
const RENAMED = { 'notice.js': 'banner.js', 'release.js': 'unlock.js', 'choose.js': 'decide.js' };

const built = readdirSync(new URL('../../../dist/', import.meta.url)).filter((file) =>
  file.endsWith('.js'),
);

/** Serves an older release at `/old/`, with other names of files, and without the newest files. */
function serveOlder({ site }) {
  for (const file of built) {
    const { type, body } = answerBuiltFile(`/ask-first/${file}`);
    let text = body.toString();
    for (const [now, then] of Object.entries(RENAMED)) text = text.replaceAll(now, then);
    site.file(`/old/${RENAMED[file] ?? file}`, { type, body: text });
  }
}

const olderTag = (how) => `<script ${how} src="/old/ask-first.js"></script>`;
const slow = { ...answerBuiltFile('/ask-first/ask-first.js'), delay: 600 };

const orders = {
  'the older one first': { head: olderTag(''), runs: '/old/' },
  'the newest one first': {
    head: tag('blocking') + olderTag(''),
    position: 'defer',
    runs: '/ask-first/',
  },
  'the older one faster': { head: olderTag('async'), isSlow: true, runs: '/old/' },
};
for (const [what, { head, position, isSlow, runs }] of Object.entries(orders))
  promise(
    `asks and releases once where two releases are on a page, ${what}`,
    async (t) => {
      serveOlder(t);
      if (isSlow) t.site.file('/ask-first/ask-first.js', slow);
      const html = hostPage(heldScript(t.second, 'external') + heldInline('inline'), {
        head,
        position,
      });
      const page = await t.open(t.site.page('/', html));
      await t.eventually(async () => (await page.console()).length > 0);
      await page.waitFor(
        () => !!document.querySelector('ask-first-notice')?.shadowRoot?.querySelector('h2'),
      );
      await t.settled(page);
      assert.deepEqual(t.second.paths(), []);
      assert.equal(await page.evaluate('document.querySelectorAll("ask-first-notice").length'), 1);
      await choose(page, 'accept');
      await page.waitFor(() => window.ran?.length === 2);
      await openSettings(page);
      await afterReload(page, () => answerSettings(page, 'decline'));
      await t.settled(page);
      assert.deepEqual(t.second.paths(), ['/script.js?name=external']);
      const others = t.site
        .paths()
        .filter((path) => /^\/(old|ask-first)\//.test(path) && !path.startsWith(runs));
      assert.deepEqual(
        [...new Set(others.map((path) => path.replace(/.*\//, '')))],
        ['ask-first.js'],
      );
      const told = (await page.console()).map(({ text }) => text);
      assert.equal(told.length, position === 'defer' ? 2 : 1, told.join('\n'));
      for (const text of told) assert.match(text, /the tag is here twice/);
    },
    { once: 'which copy runs is plain code' },
  );
