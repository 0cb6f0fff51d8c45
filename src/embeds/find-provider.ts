import { PROVIDERS, type Provider } from './providers.js';

function isOfHost({ hostname, pathname }: URL, host: string): boolean {
  const [name = '', ...path] = host.split('/');
  const isSameHost = hostname === name || hostname.endsWith(`.${name}`);
  return isSameHost && pathname.startsWith(`/${path.join('/')}`);
}

/** Mastodon runs on thousands of hosts, all with the same addresses. */
const isMastodon = ({ pathname }: URL): boolean => /^\/@[^/]+\/\d+\/embed/.test(pathname);

/**
 * Finds the provider of an embed: the one that the page names, else that of the host. Without
 * either, its name is empty.
 */
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
