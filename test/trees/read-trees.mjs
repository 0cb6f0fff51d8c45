import { locate } from '../browsers/locate.mjs';
import { configured, hostPage } from '../pages/harness/host-page.mjs';
import { htmlPage } from '../pages/harness/html-page.mjs';
import { startSite } from '../pages/harness/site.mjs';
import { poll } from '../pages/harness/poll.mjs';
import { openChromium, source as chromium } from './chromium.mjs';
import { openFirefox, source as firefox } from './firefox.mjs';
import { printTree } from './print-tree.mjs';
import { openWebKit, source as webkit } from './webkit.mjs';

const engines = {
  chromium: { open: openChromium, source: chromium },
  firefox: { open: openFirefox, source: firefox },
  webkit: { open: openWebKit, source: webkit },
};

const vendors = [
  {
    id: 'counter',
    name: 'Counter',
    policyUrl: 'https://counter.example/privacy',
    cookies: [{ name: '_ct_*', lifetime: '13 months' }],
    storage: ['ct:*'],
  },
];
const purposes = [{ id: 'analytics', vendors }, { id: 'advertising' }];
const config = { site: 'The Harbour Post', policyUrl: '/cookie-policy', purposes };

/** The pages whose trees are read: all of them show the same. */
export const pages = {
  'the one tag': () => hostPage('', configured(config)),
  'the notice in the HTML': () => htmlPage('', { config }),
};

/** Each layer: how it is opened, what is in it, what has the focus, and what holds all that can be read. */
const layers = {
  notice: { host: 'ask-first-notice', last: 'Read more about cookies', root: 'html' },
  settings: {
    act: 'void askFirst.open()',
    host: 'ask-first-preferences',
    last: 'Save',
    focused: 'Cookie settings',
    // The page behind a modal dialog is no part of the tree.
    root: 'ask-first-preferences',
  },
};

/**
 * What a screen reader gets from both layers of a page in one engine, as text with a line on where it comes
 * from; null where the engine is not installed.
 *
 * @returns {Promise<Record<'notice' | 'settings', string> | null>}
 */
export async function readTrees(name, html = pages['the one tag']()) {
  const found = locate()[name];
  if (!found) return null;
  const { open, source } = engines[name];
  const site = await startSite('trees.localhost');
  let page;
  try {
    page = await open(found, site.page('/', html));
    const texts = {};
    for (const [layer, { act, host, last, focused, root }] of Object.entries(layers)) {
      if (act) await page.evaluate(act);
      const isThere = `!!document.querySelector('${host}')?.shadowRoot?.firstElementChild`;
      await poll(() => page.evaluate(isThere), { what: isThere });
      const lines = printTree(await page.tree(last, root, focused));
      texts[layer] = [`# ${source}.`, '', ...lines, ''].join('\n');
    }
    return texts;
  } finally {
    await page?.close();
    await site.stop();
  }
}
