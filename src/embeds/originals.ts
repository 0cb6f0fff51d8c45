/** Functions that read the address of an original from the address of its embed. */

/** What the first group of a pattern matches in the path. */
export const inPath = ({ pathname }: URL, pattern: RegExp): string | undefined =>
  pattern.exec(pathname)?.[1];

/** Appends what was found to an address; undefined if nothing was found. */
export const appendFound = (
  address: string,
  found: string | null | undefined,
): string | undefined => (found ? address + found : undefined);

/** A parameter that holds an address of the provider itself, but not of its API. */
export function addressIn({ searchParams }: URL, name: string, host: string): string | undefined {
  const address = searchParams.get(name) ?? '';
  return new RegExp(`^https://(?!api\\.)([\\w-]+\\.)?${host}/`).test(address) ? address : undefined;
}

export function findOnYouTube(embed: URL): string | undefined {
  const list = embed.searchParams.get('list');
  const id = inPath(embed, /^\/embed\/([\w-]+)/);
  if (id === 'live_stream') {
    const channel = /^[\w-]+$/.exec(embed.searchParams.get('channel') ?? '');
    return channel ? `https://www.youtube.com/channel/${channel[0]}/live` : undefined;
  }
  if (!id || id === 'videoseries')
    return appendFound('https://www.youtube.com/playlist?list=', list && encodeURIComponent(list));
  return `https://www.youtube.com/watch?v=${id}${list ? `&list=${encodeURIComponent(list)}` : ''}`;
}

/** A film that is not listed has a second part in its address. */
export function findOnVimeo(embed: URL): string | undefined {
  const hash = /^\w+$/.exec(embed.searchParams.get('h') ?? '');
  const id = inPath(embed, /^\/video\/(\d+)/);
  return id && `https://vimeo.com/${id}${hash ? `/${hash[0]}` : ''}`;
}

/** Google writes the place into one long parameter: `!2d` is the longitude, `!3d` the latitude. */
export function findOnGoogleMaps({ searchParams }: URL): string | undefined {
  const query = searchParams.get('q');
  if (query) return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}`;
  const found = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(searchParams.get('pb') ?? '');
  return found ? `https://www.google.com/maps/@${found[2]},${found[1]},15z` : undefined;
}

export function findOnOpenStreetMap({ searchParams }: URL): string | undefined {
  const [latitude, longitude] = (searchParams.get('marker') ?? '').split(',');
  const query = new URLSearchParams({ mlat: latitude ?? '', mlon: longitude ?? '' });
  return longitude ? `https://www.openstreetmap.org/?${query.toString()}` : undefined;
}
