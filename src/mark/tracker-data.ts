import { date, hosts, version } from 'built:trackers';

/** The data by which this build knows third parties. */
export interface TrackerData {
  readonly name: string;
  readonly version: string;
  readonly date: string;
  readonly hosts: number;
}

/** The categories by host. A host that begins with `=` counts without its sub-domains. */
const CATEGORIES = new Map(
  Object.entries(hosts).flatMap(([category, list]) =>
    list.split(' ').map((host): [string, string] => [host, category]),
  ),
);

export const TRACKER_DATA: TrackerData = {
  name: 'third-party-web',
  version,
  date,
  hosts: CATEGORIES.size,
};

/** No host of the data has more labels. Only the last labels of a longer host are looked at. */
const MOST_LABELS = 8;

/** A host and the domains around it, the nearest first: `a.b.example`, `b.example`, `example`. */
export function domainsOf(host: string): string[] {
  const domains = [host];
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1))
    domains.push(host.slice(dot + 1));
  return domains.length > MOST_LABELS ? domains.slice(-MOST_LABELS) : domains;
}

/** The category of a host; undefined where the data does not know it. */
export function categoryOf(host: string): string | undefined {
  const exact = CATEGORIES.get(`=${host}`);
  if (exact) return exact;
  const domain = domainsOf(host).find((name) => CATEGORIES.has(name));
  return domain === undefined ? undefined : CATEGORIES.get(domain);
}
