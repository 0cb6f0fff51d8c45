import type { StrictOptions } from 'ask-first/strict';
import { readConfig } from './read-config.js';

/** The fields of a purpose or vendor, whatever the owner has written in its place. */
const fieldsIn = (entry: unknown) => Object(entry) as { id?: unknown; vendors?: unknown };

/** Reads the page's options that the policy depends on: the cookie, its revision and its purposes. */
export async function readPageOptions(path: string | undefined): Promise<StrictOptions> {
  if (path === undefined) return {};
  const { cookieName, cookie, revision, purposes } = await readConfig(path);
  const idsOf = (entry: unknown): unknown => {
    const { id, vendors } = fieldsIn(entry);
    if (id === undefined) return entry;
    const named = Array.isArray(vendors) && vendors.map((vendor) => ({ id: fieldsIn(vendor).id }));
    return { id, ...(named && { vendors: named }) };
  };
  const found = {
    cookieName: cookieName ?? cookie?.name,
    revision,
    purposes: Array.isArray(purposes) ? purposes.map(idsOf) : purposes,
  };
  const entries = Object.entries(found).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** Sorts the words of `--allow`: `host` needs no consent, and `purpose=host` needs that purpose. */
export function readAllowed(words: readonly string[] = []): Pick<StrictOptions, 'allow' | 'hosts'> {
  const allow: string[] = [];
  const hosts: Record<string, string[]> = {};
  for (const word of words) {
    const [first = '', host] = word.split('=');
    if (host === undefined) allow.push(first);
    else hosts[first] = [...(hosts[first] ?? []), host];
  }
  return {
    ...(allow.length > 0 && { allow }),
    ...(Object.keys(hosts).length > 0 && { hosts }),
  };
}
