import { readFileSync } from 'node:fs';
import { readAsAccepted } from '../steps.mjs';

const guard = readFileSync(new URL('../../../dist/ask-first.js', import.meta.url), 'utf8');

const held = ([src]) =>
  `<script type="text/plain" data-consent="analytics" data-src="${src}"></script>`;
const plain = ([src]) => `<script async src="${src}"></script>`;

/** Milliseconds until the server answers, as over a mobile network. */
const WAIT = 100;

/** What a page has of its own in front of the tag. */
const shapes = {
  plain: '',
  blocked: `<link rel="stylesheet" href="/slow.css?wait=${WAIT}"><script src="/slow.js?wait=${WAIT}"></script>`,
};

/** The least code that holds a tag. No gate can be quicker. */
const floor = `<script>
  if (document.cookie.includes('|accept|'))
    new MutationObserver(() => {
      for (const held of document.querySelectorAll('script[data-consent]')) {
        held.removeAttribute('data-consent');
        const script = document.createElement('script');
        script.src = held.dataset.src;
        held.replaceWith(script);
      }
    }).observe(document, { childList: true, subtree: true });
</script>`;

const ways = {
  ungated: { head: '', tag: plain },
  floor: { head: floor, tag: held },
  inlined: { head: `<script data-base="/ask-first/">${guard}</script>`, tag: held },
  async: {
    head: `<script async src="/ask-first/ask-first.js?wait=${WAIT}"></script>`,
    tag: held,
  },
};

/** Pages with one tag, ungated or held, by a guard that is inlined or async. */
export const releasePages = Object.entries(shapes).flatMap(([shape, own]) =>
  Object.entries(ways).map(([way, { head, tag }]) => ({
    id: `release-${shape}-${way}`,
    name: `${shape}, ${way}`,
    shape,
    way,
    files: () => ({}),
    page: ({ scripts }) => ({
      head: head + own,
      end: `${tag(scripts)}<button data-consent-open>Cookie settings</button>`,
    }),
  })),
);

/** Measures the milliseconds from the request for the page to the request for its tag, after Accept. */
export const measureRelease = ({ browser, site }) =>
  readAsAccepted({ browser, site }, releasePages, async (tab, id) => {
    site.requests.length = 0;
    await tab.goto(site.url(`/${id}/?scripts=1&wait=${WAIT}`));
    await tab.waitForFunction(() => window.runs?.length);
    const at = (part) => site.requests.find(({ url }) => url.startsWith(part)).time;
    return at('/busy.js') - at(`/${id}/`);
  });
