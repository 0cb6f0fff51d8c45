import { PROVIDERS, type Provider } from './providers.js';

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
