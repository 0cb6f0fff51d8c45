import {
  addressIn,
  appendFound,
  findOnGoogleMaps,
  findOnOpenStreetMap,
  findOnVimeo,
  findOnYouTube,
  inPath,
} from './originals.js';

/** A provider of embeds: its name, and where the original of an embed is. */
export interface Provider {
  readonly name: string;
  /**
   * The hosts of its embeds, some with the beginning of a path; sub-domains count too. Empty if
   * each site has a host of its own.
   */
  readonly hosts: readonly string[];
  /** A selector for the elements that its script turns into posts. */
  readonly posts?: string;
  /** The address of the original; undefined where the address of the embed does not say. */
  readonly findOriginal?: (embed: URL) => string | undefined;
}

/**
 * The providers whose embeds we know, by the id that `data-embed` may have. The name of any other
 * provider is its host.
 */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  youtube: {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    findOriginal: findOnYouTube,
  },
  vimeo: {
    name: 'Vimeo',
    hosts: ['vimeo.com'],
    findOriginal: findOnVimeo,
  },
  dailymotion: {
    name: 'Dailymotion',
    hosts: ['dailymotion.com'],
    findOriginal: (embed) =>
      appendFound(
        'https://www.dailymotion.com/video/',
        inPath(embed, /^\/embed\/video\/(\w+)/) ?? embed.searchParams.get('video'),
      ),
  },
  x: {
    name: 'X',
    hosts: ['twitter.com', 'x.com'],
    posts: '.twitter-tweet,.twitter-video,.twitter-timeline',
    findOriginal: ({ searchParams }) =>
      appendFound('https://x.com/i/status/', searchParams.get('id')),
  },
  instagram: {
    name: 'Instagram',
    hosts: ['instagram.com'],
    posts: '.instagram-media',
    findOriginal: (embed) =>
      appendFound('https://www.instagram.com', inPath(embed, /^(\/(?:p|reel|tv)\/[\w-]+\/)embed/)),
  },
  tiktok: { name: 'TikTok', hosts: ['tiktok.com'], posts: '.tiktok-embed' },
  facebook: {
    name: 'Facebook',
    hosts: ['facebook.com', 'facebook.net'],
    posts: '.fb-post,.fb-video,.fb-page,.fb-comment-embed',
    findOriginal: (embed) => addressIn(embed, 'href', 'facebook\\.com'),
  },
  bluesky: {
    name: 'Bluesky',
    hosts: ['bsky.app'],
    posts: '.bluesky-embed',
    findOriginal: (embed) => {
      const found = /^\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(embed.pathname);
      return found ? `https://bsky.app/profile/${found[1]}/post/${found[2]}` : undefined;
    },
  },
  mastodon: {
    name: 'Mastodon',
    hosts: [],
    findOriginal: (embed) => appendFound(embed.origin, inPath(embed, /^(\/@[^/]+\/\d+)\/embed/)),
  },
  spotify: {
    name: 'Spotify',
    hosts: ['spotify.com'],
    findOriginal: (embed) => appendFound(embed.origin, inPath(embed, /^\/embed(\/\w+\/\w+)/)),
  },
  soundcloud: {
    name: 'SoundCloud',
    hosts: ['soundcloud.com'],
    findOriginal: (embed) => addressIn(embed, 'url', 'soundcloud\\.com'),
  },
  'apple-podcasts': {
    name: 'Apple Podcasts',
    hosts: ['embed.podcasts.apple.com'],
    findOriginal: ({ pathname, search }) => `https://podcasts.apple.com${pathname}${search}`,
  },
  openstreetmap: {
    name: 'OpenStreetMap',
    hosts: ['openstreetmap.org'],
    findOriginal: findOnOpenStreetMap,
  },
  'google-maps': {
    name: 'Google Maps',
    hosts: ['google.com/maps', 'maps.google.com'],
    findOriginal: findOnGoogleMaps,
  },
  datawrapper: {
    name: 'Datawrapper',
    hosts: ['dwcdn.net', 'datawrapper.de'],
    posts: '[id^="datawrapper-vis-"]',
  },
};

/** Selects the posts of all providers. */
export const POSTS = Object.values(PROVIDERS)
  .flatMap(({ posts }) => posts ?? [])
  .join();
