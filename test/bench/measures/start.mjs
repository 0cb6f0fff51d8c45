import { readFileSync } from 'node:fs';
import { readAsAccepted } from '../steps.mjs';

const guard = readFileSync(new URL('../../../dist/ask-first.js', import.meta.url), 'utf8');

const readCookie = 'document.cookie;';
const readTag = 'document.currentScript.dataset.base;';
const watch =
  "document.querySelectorAll('[data-consent]');" +
  'new MutationObserver(() => 0).observe(document, { childList: true, subtree: true });';

/** The scripts that stand first in the page, each with what it does. */
const scripts = {
  nothing: ['nothing', ''],
  cookie: ['reads the cookies', readCookie],
  tag: ['reads the attributes of its own tag', readTag],
  least: ['both, looks for marked elements, and watches the page', readCookie + readTag + watch],
  compiled: ['Ask First, compiled and not called', guard.trimEnd().replace(/\(\);$/, ';')],
  whole: ['Ask First', guard],
};

/** Pages that begin with one of these scripts. */
export const startPages = Object.entries(scripts).map(([key, [name, script]]) => ({
  id: `start-${key}`,
  name,
  files: () => ({}),
  page: () => ({
    head: `<script>window.before = performance.now()</script>
      <script data-base="/ask-first/">${script}</script>
      <script>window.after = performance.now()</script>`,
    end: '<button data-consent-open>Cookie settings</button>',
  }),
}));

/** Measures the milliseconds that each of the scripts takes, for a visitor who has accepted. */
export const measureStart = ({ browser, site }) =>
  readAsAccepted({ browser, site }, startPages, async (tab, id) => {
    await tab.goto(site.url(`/${id}/`));
    return tab.evaluate('window.after - window.before');
  });
