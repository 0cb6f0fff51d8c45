import type { ConfigInput } from 'ask-first/html';
import type { Entry, Kept, Party } from './audit-types.js';
import { entryName, findKeeper, generaliseName, isConsentRecord, isKept } from './known-names.js';
import { hostOf } from './parties.js';

type PurposeInput = Extract<Exclude<ConfigInput['purposes'], string | undefined>[number], object>;
type VendorInput = NonNullable<PurposeInput['vendors']>[number];
type CookieInput = Extract<NonNullable<VendorInput['cookies']>[number], object>;

/** What an audit can say about the options of the page. */
export interface DraftConfiguration {
  /** Options of Ask First, with the vendors that have a purpose. */
  readonly config: ConfigInput;
  /** Vendors without a purpose: the owner knows what they are for. */
  readonly toSort: readonly VendorInput[];
}

interface Draft {
  readonly name: string;
  readonly purpose: string;
  readonly cookies: Map<string, CookieInput>;
  readonly storage: Set<string>;
}

/** Makes an id of a name. */
const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'vendor';

const describeDays = (days: number): string =>
  days === 0 ? 'until you close the browser' : days === 1 ? '1 day' : `${days} days`;

/** The vendor of an entry and its purpose; undefined where it is the site's own or needs no consent. */
function vendorOf(entry: Entry): Pick<Party, 'name' | 'purpose'> | undefined {
  const { party } = entry;
  const known = findKeeper(entry);
  if (party.isOwn || (known && !party.purpose))
    return known && { name: known.vendor, purpose: known.purpose };
  return party.isHarmless ? undefined : party;
}

/** Whether two hosts are the same, or one is below the other. A page can set cookies for a domain above it. */
const isOneBelowOther = (one: string, other: string): boolean =>
  `.${one}`.endsWith(`.${other}`) || `.${other}`.endsWith(`.${one}`);

function addEntry({ cookies, storage }: Draft, entry: Entry, kept: readonly Kept[]): void {
  const name = generaliseName(entryName(entry.name));
  if (entry.kind === 'storage') storage.add(name);
  if (entry.kind !== 'cookie' || cookies.has(name)) return;
  const item = kept.find(
    ({ kind, name: found, host }) =>
      kind === 'cookie' && found === entry.name && isOneBelowOther(host, entry.host),
  );
  const isElsewhere = !isOneBelowOther(hostOf(entry.document), entry.host);
  cookies.set(name, {
    name,
    ...(item && { lifetime: describeDays(item.days) }),
    ...(isElsewhere && { domain: entry.host }),
  });
}

const toVendor = ({ name, cookies, storage }: Draft): VendorInput => ({
  id: idOf(name),
  name,
  policyUrl: '',
  ...(cookies.size > 0 && { cookies: [...cookies.values()] }),
  ...(storage.size > 0 && { storage: [...storage] }),
});

/**
 * Drafts options for a site from what its pages did: vendors by purpose, with their cookies and entries.
 *
 * @param entries of all pages and phases
 * @param kept all that the browser kept in any phase, from which the lifetimes are taken
 */
export function draftConfiguration(
  entries: readonly Entry[],
  kept: readonly Kept[],
): DraftConfiguration {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) {
    if (isKept(entry) && isConsentRecord(entryName(entry.name))) continue;
    const vendor = vendorOf(entry);
    if (!vendor) continue;
    // A mark may name several purposes, but a vendor is listed under one.
    const purpose = vendor.purpose.split(/[\s|]+/)[0] ?? '';
    const key = `${purpose} ${vendor.name}`;
    const draft = drafts.get(key) ?? {
      name: vendor.name,
      purpose,
      cookies: new Map(),
      storage: new Set(),
    };
    drafts.set(key, draft);
    if (isKept(entry)) addEntry(draft, entry, kept);
  }
  const all = [...drafts.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const ids = [...new Set(all.map(({ purpose }) => purpose))].filter(Boolean).sort();
  const purposes = ids.map((id): PurposeInput => ({
    id,
    vendors: all.filter(({ purpose }) => purpose === id).map(toVendor),
  }));
  return { config: { purposes }, toSort: all.filter(({ purpose }) => !purpose).map(toVendor) };
}
