/** The addresses of embeds in the guide, by their providers. */
const embeds = {
  youtube: [
    'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE',
    'https://www.youtube.com/embed/videoseries?list=PLBCF2DAC6FFB574DE',
  ],
  vimeo: ['https://player.vimeo.com/video/76979871?dnt=1'],
  dailymotion: ['https://geo.dailymotion.com/player.html?video=x84sh87'],
  x: ['https://platform.twitter.com/widgets.js'],
  instagram: ['https://www.instagram.com/embed.js'],
  tiktok: ['https://www.tiktok.com/embed.js'],
  facebook: ['https://connect.facebook.net/en_US/sdk.js'],
  bluesky: ['https://embed.bsky.app/static/embed.js'],
  mastodon: ['https://mastodon.example/@harbour/112233445566778899/embed'],
  spotify: ['https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5'],
  soundcloud: ['https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/harbour/tides'],
  'apple-podcasts': ['https://embed.podcasts.apple.com/us/podcast/the-tide/id1200361736'],
  podcast: ['https://podcasts.example/player/12'],
  openstreetmap: [
    'https://www.openstreetmap.org/export/embed.html?bbox=9.95,53.53,10.01,53.56&amp;marker=53.545,9.97',
  ],
  'google-maps': [
    'https://www.google.com/maps/embed?pb=!1m14!1m12!1m3!1d9480!2d9.97!3d53.545!2m3!1f0!2f0!3f0',
  ],
  datawrapper: ['https://datawrapper.dwcdn.net/hb1aX/3/'],
};

const pathOfEmbed = (provider, address) =>
  `/embeds/${provider}${address.endsWith('.js') ? '.js' : ''}`;

const embedStandIns = Object.entries(embeds).flatMap(([provider, addresses]) =>
  addresses.map((address) => [address, pathOfEmbed(provider, address)]),
);

/** The addresses of the guide, and what plays them on the demo's second origin. */
export const standIns = {
  'https://stats.example/a.js': '/counter.js',
  'https://ads.example/ad.js': '/adboard.js',
  'https://ads.example/pixel.gif': '/pixel.gif',
  'https://video.example/embed/1': '/video/harbour',
  ...Object.fromEntries(embedStandIns),
};

/** A stand-in does not have the host of its provider, so the provider is named. */
function nameEmbeds(html, second) {
  const pattern = new RegExp(`data-consent-src="${second}/embeds/([\\w-]+)`, 'g');
  return html.replace(pattern, (held, provider) => `data-embed="${provider}" ${held}`);
}

const ownTag = '<script async src="/ask-first/ask-first.js"';

/** The attribute with which a block loads our file. */
const OWN_SRC = /src="\/ask-first\/[\d.]*\/?ask-first\.js"/;

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

/** A held film, for an example that styles placeholders. */
const heldFilm = (
  second,
) => `<iframe data-consent="embeds" data-embed="Harbour Video" title="A film"
  data-consent-src="${second}/video/harbour" width="560" height="315"></iframe>`;

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
  snippet = nameEmbeds(snippet, second);
  let head = OWN_SRC.test(snippet) ? '' : usualTag;
  if (cookieName) {
    const nameIt = (html) => html.replace(OWN_SRC, `data-cookie-name="${cookieName}" $&`);
    snippet = nameIt(snippet);
    head = startAfresh(cookieName) + nameIt(head);
  }
  const wayBack = snippet.includes('data-consent-open')
    ? ''
    : '<p><button type="button" data-consent-open>Cookie settings</button></p>';
  const held = language === 'css' && text.includes('ask-first-embed') ? heldFilm(second) : '';
  return page(head, `<p>An article of The Harbour Post.</p>\n${held}${snippet}\n${wayBack}`);
}
