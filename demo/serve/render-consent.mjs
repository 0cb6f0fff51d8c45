import { readFile } from 'node:fs/promises';
import { fill } from './fill.mjs';

const configFile = new URL('../consent.json', import.meta.url);

/** The one tag, with its options in a block before it. */
const renderTag = (config) => `<script type="application/json" id="consent-config">
${JSON.stringify(config, null, 2).replaceAll('<', '\\u003c')}
</script>
<script async src="/ask-first/ask-first.js" data-config="consent-config"></script>`;

/**
 * Ask First in a page, in one of two ways: as the one tag, or with the notice in the page's HTML. `askFirst`
 * belongs in the head, `notice` is the first thing in the body.
 *
 * @param {{layout: string, hostname: string, isInHtml: boolean}} page `hostname` is the second origin's
 */
export async function renderConsent({ layout, hostname, isInHtml }) {
  const config = {
    ...JSON.parse(fill(await readFile(configFile, 'utf8'), { hostname })),
    layout,
  };
  if (!isInHtml) return { askFirst: renderTag(config), notice: '' };
  // Only now, as `npm start` builds it first.
  const { renderGuard, renderNotice } = await import('ask-first/html');
  return { askFirst: renderGuard(config), notice: renderNotice(config, 'en') };
}
