import type { Entry, Finding, Kept, Party, Phase } from './audit-types.js';
import { entryName, findKeeper, generaliseName, isConsentRecord, isKept } from './known-names.js';

/** What a page did and kept, by phase. */
export interface PageRecord {
  readonly url: string;
  readonly entries: readonly Entry[];
  readonly kept: Readonly<Partial<Record<Phase, readonly Kept[]>>>;
}

type Draft = Pick<Finding, 'severity' | 'kind' | 'phase' | 'party' | 'message'> & {
  readonly what: string;
  readonly cause?: Entry['cause'];
};

/** The host and path of an address, with `*` for the parts that differ between requests. */
function generaliseAddress(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host.replace(/:\d+$/, '')}${pathname.split('/').map(generaliseName).join('/')}`;
}

const describeParty = ({ name, domain, purpose, category, isOwn }: Party): string => {
  if (isOwn && purpose === '') return 'the site';
  const kind = purpose || category || 'purpose not known';
  return `${name === domain ? domain : `${name}, ${domain}`} (${kind})`;
};

/** An address as a message shows it: without its query, which differs from visit to visit. */
const withoutQuery = (address: string): string => address.replace(/[?#].*$/, '');

const ACTS: Readonly<Record<Entry['kind'], (entry: Entry) => string>> = {
  request: ({ address, name }) => `requests ${withoutQuery(address)} (${name})`,
  beacon: ({ address }) => `sends a beacon to ${withoutQuery(address)}`,
  socket: ({ address, name }) => `opens a connection to ${withoutQuery(address)} (${name})`,
  worker: ({ address }) => `installs the service worker ${withoutQuery(address)}`,
  hint: ({ address, name }) => `connects ahead to ${withoutQuery(address)} (${name})`,
  cookie: ({ name, host }) => `sets the cookie ${name} for ${host}`,
  storage: ({ name, host }) => `stores ${name} for ${host}`,
};

/** Names who does it: the vendor that uses this name of a cookie or entry, else the party. */
function describeActor(entry: Entry): string {
  const known = findKeeper(entry);
  return known ? `${known.vendor} (${known.purpose})` : describeParty(entry.party);
}

/** How serious it is that this happens without consent; undefined where it is no finding. */
function severityOf(entry: Entry): Finding['severity'] | undefined {
  const { party, name } = entry;
  if (isKept(entry) && isConsentRecord(entryName(name))) return undefined;
  if (findKeeper(entry)) return 'fault';
  if (party.isOwn && party.purpose === '') return isKept(entry) ? 'note' : undefined;
  return party.isHarmless ? 'note' : 'fault';
}

/** Drafts a finding of each thing that happened without consent. */
function judgeEntries(entries: readonly Entry[]): Draft[] {
  return entries.flatMap((entry): Draft[] => {
    const { kind, phase, party, address, name, cause } = entry;
    const severity = phase === 'accept' ? undefined : severityOf(entry);
    if (!severity) return [];
    const what = isKept(entry) ? generaliseName(name) : generaliseAddress(address);
    const asks = party.isOwn && severity === 'note' ? ' (does the site need it to work?)' : '';
    const message = `${describeActor(entry)} ${ACTS[kind](entry)}${asks}`;
    return [{ severity, kind, phase, party: party.domain, message, what, cause }];
  });
}

const isSame = (one: Kept, other: Kept): boolean =>
  one.kind === other.kind && one.name === other.name && one.host === other.host;

/** Drafts a finding of each thing that came with Accept and is still there after the withdrawal. */
function judgeKept({ kept }: PageRecord, partyOf: (host: string) => Party): Draft[] {
  const without = [...(kept.before ?? []), ...(kept.decline ?? [])];
  return (kept.withdrawal ?? [])
    .filter((item) => !isConsentRecord(item.name) && !without.some((other) => isSame(item, other)))
    .map((item) => {
      const { domain, isOwn, name } = partyOf(item.host);
      const what = item.kind === 'cookie' ? `the cookie ${item.name}` : `${item.kind} ${item.name}`;
      return {
        severity: isOwn ? 'fault' : 'note',
        kind: 'stays',
        phase: 'withdrawal',
        party: domain,
        message: isOwn
          ? `${what} for ${item.host} stays`
          : `${what} stays; only ${name} can delete it, at ${item.host}`,
        what: `${item.kind} ${generaliseName(item.name)}`,
      };
    });
}

/** Judges what a page did and kept without consent. Of findings with the same key, the first counts. */
export function judgeTraces(record: PageRecord, partyOf: (host: string) => Party): Finding[] {
  const found = new Map<string, Finding>();
  for (const { what, ...draft } of [
    ...judgeEntries(record.entries),
    ...judgeKept(record, partyOf),
  ]) {
    const key = `${draft.phase}: ${draft.kind} ${draft.party} ${what}`;
    if (!found.has(key)) found.set(key, { key, page: record.url, isNew: true, ...draft });
  }
  return [...found.values()];
}
