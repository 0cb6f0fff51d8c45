import { companies } from 'built:companies';
import { createAddressFinder, type MarkOptions } from 'ask-first/mark';
import { getDomain } from 'tldts';
import type { Party } from './audit-types.js';

/** The registrable domain of a host; the host itself for an IP address and for `localhost`. */
export const domainOf = (host: string): string => {
  const name = host.replace(/^\./, '').replace(/\.$/, '');
  // Each host below `localhost` is a site of its own on this machine.
  if (/(^|\.)localhost$/.test(name)) return name;
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
};

/** The host of an address; empty for one without. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

function readCompanies(): Map<string, string> {
  const names = new Map<string, string>();
  for (const line of companies.split('\n')) {
    const [name = '', ...domains] = line.split('\t');
    for (const domain of domains) names.set(domain, name);
  }
  return names;
}

/** The company of a host; undefined where the data does not know it. */
function companyOf(host: string, names: ReadonlyMap<string, string>): string | undefined {
  const labels = host.split('.');
  return labels
    .map((_, index) => names.get(labels.slice(index).join('.')))
    .find((name) => name !== undefined);
}

/**
 * Returns a function that finds the party of an address.
 *
 * @param page the address of the audited page: its domain is the site's own
 * @param options the owner's rules and further own hosts, as for `ask-first mark`
 * @throws {TypeError} where an option is wrong
 */
export function createPartyFinder(
  page: string,
  { rules = {}, site = [] }: MarkOptions,
): (address: string) => Party {
  const own = [domainOf(hostOf(page)), ...[site].flat()];
  const find = createAddressFinder(page, { rules, site: own });
  const names = readCompanies();
  const known = new Map<string, Party>();

  function identify(address: string): Party {
    const host = hostOf(address);
    const { kind, purpose, category, isHarmless } = find(address);
    const domain = domainOf(host);
    const isOwn = kind === 'own' || own.includes(domain);
    return { domain, name: companyOf(host, names) ?? domain, isOwn, purpose, category, isHarmless };
  }

  return (address) => {
    const party = known.get(address) ?? identify(address);
    known.set(address, party);
    return party;
  };
}
