/**
 * The providers whose embeds we know: their names, and where the original of an embed is. A provider
 * that is not here is named by its host.
 */
export interface Provider {
  readonly name: string;
  /**
   * The hosts of its embeds, some with the beginning of a path; sub-domains count too. Empty where each
   * site has its own.
   */
  readonly hosts: readonly string[];
  /** What its script turns into a post, as the provider writes it. */
  readonly posts?: string;
  /** The address of the original; undefined where the address of the embed does not say. */
  readonly findOriginal?: (embed: URL) => string | undefined;
}

/** What a pattern finds first in the path. */
const inPath = ({ pathname }: URL, pattern: RegExp): string | undefined =>
  pattern.exec(pathname)?.[1];

/** An address followed by what was found; undefined without a finding. */
const at = (address: string, found: string | null | undefined): string | undefined =>
  found ? address + found : undefined;

/** A parameter that holds an address of the provider itself: not of its interface for programs. */
function addressIn({ searchParams }: URL, name: string, host: string): string | undefined {
  const address = searchParams.get(name) ?? '';
  return new RegExp(`^https://(?!api\\.)([\\w-]+\\.)?${host}/`).test(address) ? address : undefined;
}

function findOnYouTube(embed: URL): string | undefined {
  const list = embed.searchParams.get('list');
  const id = inPath(embed, /^\/embed\/([\w-]+)/);
  if (id === 'live_stream') {
    const channel = /^[\w-]+$/.exec(embed.searchParams.get('channel') ?? '');
    return channel ? `https://www.youtube.com/channel/${channel[0]}/live` : undefined;
  }
  if (!id || id === 'videoseries')
    return at('https://www.youtube.com/playlist?list=', list && encodeURIComponent(list));
  return `https://www.youtube.com/watch?v=${id}${list ? `&list=${encodeURIComponent(list)}` : ''}`;
}

/** A film that is not listed has a second part in its address. */
function findOnVimeo(embed: URL): string | undefined {
  const hash = /^\w+$/.exec(embed.searchParams.get('h') ?? '');
  const id = inPath(embed, /^\/video\/(\d+)/);
  return id && `https://vimeo.com/${id}${hash ? `/${hash[0]}` : ''}`;
}

/** Google writes the place into one long parameter: `!2d` is the longitude, `!3d` the latitude. */
function findOnGoogleMaps({ searchParams }: URL): string | undefined {
  const query = searchParams.get('q');
  if (query) return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}`;
  const found = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(searchParams.get('pb') ?? '');
  return found ? `https://www.google.com/maps/@${found[2]},${found[1]},15z` : undefined;
}

function findOnOpenStreetMap({ searchParams }: URL): string | undefined {
  const [latitude, longitude] = (searchParams.get('marker') ?? '').split(',');
  const query = new URLSearchParams({ mlat: latitude ?? '', mlon: longitude ?? '' });
  return longitude ? `https://www.openstreetmap.org/?${query.toString()}` : undefined;
}

/** By the id that `data-embed` may have. */
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
      at(
        'https://www.dailymotion.com/video/',
        inPath(embed, /^\/embed\/video\/(\w+)/) ?? embed.searchParams.get('video'),
      ),
  },
  x: {
    name: 'X',
    hosts: ['twitter.com', 'x.com'],
    posts: '.twitter-tweet,.twitter-video,.twitter-timeline',
    findOriginal: ({ searchParams }) => at('https://x.com/i/status/', searchParams.get('id')),
  },
  instagram: {
    name: 'Instagram',
    hosts: ['instagram.com'],
    posts: '.instagram-media',
    findOriginal: (embed) =>
      at('https://www.instagram.com', inPath(embed, /^(\/(?:p|reel|tv)\/[\w-]+\/)embed/)),
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
    findOriginal: (embed) => at(embed.origin, inPath(embed, /^(\/@[^/]+\/\d+)\/embed/)),
  },
  spotify: {
    name: 'Spotify',
    hosts: ['spotify.com'],
    findOriginal: (embed) => at(embed.origin, inPath(embed, /^\/embed(\/\w+\/\w+)/)),
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

function isOfHost({ hostname, pathname }: URL, host: string): boolean {
  const [name = '', ...path] = host.split('/');
  const isSameHost = hostname === name || hostname.endsWith(`.${name}`);
  return isSameHost && pathname.startsWith(`/${path.join('/')}`);
}

/** Mastodon runs on thousands of hosts, all with the same addresses. */
const isMastodon = ({ pathname }: URL): boolean => /^\/@[^/]+\/\d+\/embed/.test(pathname);

/** The provider of an embed: as the page names it, else by the host. Its name is empty without either. */
export function findProvider(named: string, embed: URL | null): Provider {
  const known = Object.entries(PROVIDERS).find(([id]) => id === named.toLowerCase())?.[1];
  if (known) return known;
  if (!embed) return { hosts: [], name: named };
  const byHost = Object.values(PROVIDERS).find(({ hosts }) =>
    hosts.some((host) => isOfHost(embed, host)),
  );
  const { mastodon } = PROVIDERS;
  const found = byHost ?? (isMastodon(embed) ? mastodon : undefined);
  return { hosts: [], ...found, name: named || (found?.name ?? embed.hostname) };
}
