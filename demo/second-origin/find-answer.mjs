import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fill } from '../serve/fill.mjs';
import { creatives } from './creatives.mjs';

const inHere = (name) => fileURLToPath(new URL(name, import.meta.url));
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const script = { kind: 'script', type: 'text/javascript; charset=utf-8' };
const image = { kind: 'image', type: 'image/svg+xml' };
const page = { kind: 'frame', type: 'text/html; charset=utf-8' };

const unknown = {
  kind: 'other',
  type: 'text/plain',
  status: 404,
  body: 'This address plays the third parties of the demo newspaper. It has no page of its own.\n',
  delay: 0,
};

/** What is sent for a path, how slowly (in milliseconds), and which cookie comes with it. */
const answers = {
  '/counter.js': () => ({ ...script, file: inHere('counter.js'), delay: 150 }),
  '/collect': () => ({ kind: 'beacon', type: 'text/plain', status: 204, delay: 150 }),
  '/adboard.js': (visitor) => ({
    ...script,
    file: inHere('adboard.js'),
    delay: 400,
    cookie: { name: 'ab_id', value: visitor.keep('ab_id'), days: 180 },
  }),
  '/adboard/write.js': () => ({ ...script, file: inHere('adboard-write.js'), delay: 300 }),
  '/adboard/frame': (visitor) => ({ ...page, body: renderCreative(visitor.slot), delay: 600 }),
  '/adboard/click': () => ({ ...page, kind: 'page', file: inHere('click.html'), delay: 150 }),
  '/pixel.gif': (visitor) => ({
    kind: 'image',
    type: 'image/gif',
    body: pixel,
    delay: 250,
    cookie: { name: 'ab_pixel', value: visitor.keep('ab_pixel'), days: 90 },
  }),
  '/video/harbour': (visitor) => ({
    ...page,
    file: inHere('video.html'),
    delay: 900,
    cookie: { name: 'hv_viewer', value: visitor.keep('hv_viewer') },
  }),
  ...Object.fromEntries(
    ['anchor', 'loaf', 'oars'].map((name) => [
      `/adboard/${name}.svg`,
      () => ({ ...image, file: inHere(`pictures/${name}.svg`), delay: 200 }),
    ]),
  ),
};

/** What plays the providers of embeds: their scripts, and the frames that these or the page show. */
function findEmbed(path) {
  const [, provider, isScript] = /^\/embeds\/([\w-]+)(\.js)?$/.exec(path) ?? [];
  if (!provider) return undefined;
  return isScript
    ? () => ({ ...script, file: inHere('posts.js'), delay: 200 })
    : () => ({ ...page, body: fill(embedTemplate(), { provider }), delay: 300 });
}

const embedTemplate = () => readFileSync(inHere('embed.html'), 'utf8');

export function findAnswer(path, { searchParams, received }) {
  const answer = answers[path] ?? findEmbed(path);
  if (!answer) return unknown;
  return answer({
    slot: searchParams.get('slot'),
    // A visitor who comes back keeps the number, and is recognised by it.
    keep: (name) => received[name] ?? randomUUID(),
  });
}

function renderCreative(slot) {
  const template = readFileSync(inHere('creative.html'), 'utf8');
  return fill(template, creatives[slot] ?? creatives.leaderboard);
}
