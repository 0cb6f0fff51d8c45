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
const pages = {
  'the one tag': () => hostPage('', configured(config)),
  'the notice in the HTML': () => htmlPage('', { config }),
};

/**
 * The layers. `act` opens one. `isComplete` is true when all of it is on the page. `wanted` are texts to wait
 * for in Firefox's tree, which gets them later. `root` is the element whose tree WebKit reads.
 */
const layers = {
  notice: {
    // The status is added last. Where the page's HTML has the notice, a file adds the status later.
    isComplete: `!!document.querySelector('ask-first-notice')?.shadowRoot?.firstElementChild &&
      !!document.querySelector('ask-first-status')`,
    wanted: ['"name":"Read more about cookies"', '"role":"statusbar"'],
    root: 'html',
  },
  settings: {
    act: 'void askFirst.open()',
    isComplete: `!!document.querySelector('ask-first-preferences')?.shadowRoot?.activeElement`,
    wanted: ['"name":"Save"', '"name":"Cookie settings","description":"","states":["focused"'],
    // The page behind a modal dialog is no part of the tree.
    root: 'ask-first-preferences',
  },
};

async function readLayers(window, source) {
  const texts = {};
  for (const [layer, { act, isComplete, wanted, root }] of Object.entries(layers)) {
    if (act) await window.evaluate(act);
    await poll(() => window.evaluate(isComplete), { what: isComplete });
    const lines = printTree(await window.tree(wanted, root));
    texts[layer] = [`# ${source}.`, '', ...lines, ''].join('\n');
  }
  return texts;
}

/**
 * Reads what a screen reader gets from both layers of each page in one engine, as text. Its first line says
 * where the tree comes from. Null where the engine is not installed.
 *
 * @returns {Promise<Record<keyof typeof pages, Record<'notice' | 'settings', string>> | null>}
 */
export async function readTrees(name) {
  const found = locate()[name];
  if (!found) return null;
  const { open, source } = engines[name];
  const site = await startSite('trees.localhost');
  let window;
  try {
    window = await open(found);
    const texts = {};
    for (const [what, render] of Object.entries(pages)) {
      await window.goTo(site.page('/', render()));
      texts[what] = await readLayers(window, source);
    }
    return texts;
  } finally {
    await window?.close();
    await site.stop();
  }
}
