/** The invented addresses of the guide, and what plays them on the demo's second origin. */
export const standIns = {
  'https://stats.example/a.js': '/counter.js',
  'https://ads.example/ad.js': '/adboard.js',
  'https://ads.example/pixel.gif': '/pixel.gif',
  'https://video.example/embed/1': '/video/harbour',
};

const ownTag = '<script async src="/ask-first/ask-first.js"';

/** What each kind of block is, as a part of a page. */
const asHtml = {
  html: (text) => text,
  css: (text) => `<style>${text}</style>`,
  js: (text) => `<script>${text}</script>`,
  json: (text) => `<script type="application/json" id="consent-config">${text}</script>
    ${ownTag} data-config="consent-config"></script>`,
};

/** The tag that is added to an example which shows only other parts of a page. */
const usualTag = `${ownTag} data-site="The Harbour Post" data-policy-url="/cookie-policy"
  data-purposes="functional analytics advertising embeds"></script>`;

/** An example has a record of its own, and asks again when its frame is loaded afresh. */
const startAfresh = (name) => `<script>
  if (performance.getEntriesByType('navigation')[0].type !== 'reload') {
    document.cookie = '${name}=; Max-Age=0; Path=/';
    for (const key of Object.keys(localStorage)) if (key.startsWith('${name}')) localStorage.removeItem(key);
  }
</script>`;

const page = (head, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>An example</title>
    <style>
      body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      iframe, img { display: block; max-width: 100%; border: 1px solid GrayText; }
    </style>
    ${head}
  </head>
  <body>${body}</body>
</html>`;

/** The address of each stand-in that a block names. */
export const addressesIn = ({ text }, second) =>
  Object.keys(standIns)
    .filter((address) => text.includes(address))
    .map((address) => second + standIns[address]);

/**
 * A page with one block of the guide in it, as a site owner would put it into theirs. What the block
 * leaves out is added: our tag, and the way back.
 *
 * @param {string} second origin of the stand-ins
 * @param {string} [cookieName] for the demo, where all examples are pages of one site
 */
export function renderExample({ language, text }, { second, cookieName }) {
  let snippet = asHtml[language](text);
  for (const [address, path] of Object.entries(standIns))
    snippet = snippet.replaceAll(address, second + path);
  let head = snippet.includes('/ask-first/ask-first.js') ? '' : usualTag;
  if (cookieName) {
    const named = `data-cookie-name="${cookieName}" src="/ask-first/ask-first.js"`;
    const nameIt = (html) => html.replace('src="/ask-first/ask-first.js"', named);
    snippet = nameIt(snippet);
    head = startAfresh(cookieName) + nameIt(head);
  }
  const wayBack = snippet.includes('data-consent-open')
    ? ''
    : '<p><button type="button" data-consent-open>Cookie settings</button></p>';
  return page(head, `<p>An article of The Harbour Post.</p>\n${snippet}\n${wayBack}`);
}
