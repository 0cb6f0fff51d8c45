import { showEmbeds } from './acts.mjs';
import { createPurposes } from './create-purposes.mjs';

/** Two films, one of them with a poster, a post, and two players of sound, one of them low. All are held. */
const embeds = `<figure style="margin: 0 0 1em"><iframe title="Morning in the inner basin" style="width: 100%; aspect-ratio: 16 / 9; border: 0"
  data-consent="embeds" data-consent-src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"></iframe></figure>
  <blockquote class="twitter-tweet" style="margin: 0 0 1em; min-height: 240px"><p>The tide stood a hand higher than
  the tables had promised.</p><a href="https://twitter.com/harbourpost/status/1">May 13</a></blockquote>
  <script type="text/plain" data-consent="embeds" data-consent-src="https://platform.twitter.com/widgets.js"></script>
  <iframe title="An episode" style="width: 100%; border: 0; border-radius: 12px" height="152"
  data-consent="embeds" data-consent-src="https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5"></iframe>
  <iframe title="A track" style="width: 100%; border: 0" height="80"
  data-consent="embeds" data-consent-src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b"></iframe>
  <iframe title="The ferry" style="width: 100%; aspect-ratio: 4 / 3; border: 0" data-poster="/ferry.svg"
  data-consent="embeds" data-consent-src="https://player.vimeo.com/video/76979871"></iframe>`;

const words =
  'The ferry went back to work this morning, with new plates and a second-hand engine. ';

const shortText = `<p>${words.repeat(5)}</p>`;
const longText = `${shortText}<p>${words.repeat(9)}</p><p>${words.repeat(12)}</p><p>${words.repeat(30)}</p>`;

/** A script with which the browser keeps neither cookies nor local storage. */
const blockStorage = `<script>for (const [owner, name] of [[Document.prototype, 'cookie'], [window, 'localStorage']])
  Object.defineProperty(owner, name, { get: () => { throw new Error('blocked'); }, set() {} });</script>`;

/** Renders the page of a newspaper on which a picture is taken. */
export function renderHostPage({ lang = 'en', css = '', config, keepsNothing = false, act }) {
  const hasEmbeds = act === showEmbeds;
  const options = {
    site: 'The Harbour Post',
    policyUrl: '/cookies',
    purposes: createPurposes(hasEmbeds ? 4 : 2),
    ...config,
  };
  return `<!doctype html>
<html lang="${lang}" ${lang === 'he' ? 'dir="rtl"' : ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Harbour Post</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 0 16px; max-width: 72rem; font: 18px/1.55 Georgia, 'DejaVu Serif', serif; }
  header { border-bottom: 3px double; font-weight: bold; font-size: 1.6em; padding: .4em 0; }
  main { display: grid; grid-template-columns: minmax(0, 40em) 1fr; gap: 2em; }
  @media (max-width: 48em) { main { display: block } aside { display: none } }
  aside { border-inline-start: 1px solid; padding-inline-start: 1em; font-size: .85em; }
  ${css}
</style>
${keepsNothing ? blockStorage : ''}
<script type="application/json" id="consent">${JSON.stringify(options)}</script>
<script async src="/ask-first/ask-first.js" data-config="consent"></script></head>
<body><header>The Harbour Post</header><main><article><h1>The ferry is back</h1>${hasEmbeds ? embeds + shortText : longText}</article>
<aside><p><b>Also today</b></p><p>${words}</p><p>${words}</p></aside></main></body></html>`;
}
