import { fieldsOf } from '../core/fields.js';
import { readConfig } from '../options/config.js';
import type { Strict, StrictOptions } from './strict-types.js';

/** A host as a Content-Security-Policy names it, with nothing that could end a directive or a header. */
const HOST =
  /^(https?:\/\/)?(\*\.)?[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*(:\d{1,5})?$/i;

function readHosts(option: string, found: unknown): readonly string[] {
  if (found == null) return [];
  if (!Array.isArray(found)) throw new TypeError(`${option}: it has to be a list of hosts`);
  for (const host of found as readonly unknown[])
    if (typeof host !== 'string' || !HOST.test(host))
      throw new TypeError(
        `${option}: ${JSON.stringify(host)} is no host: write one like img.paper.example or *.paper.example`,
      );
  return found as readonly string[];
}

/** Reads the address for reports. A relative address belongs to the site. */
function readAddress(found: unknown): string {
  if (found == null) return '';
  if (typeof found !== 'string' || !/^(https:\/\/[\w.:-]+)?\/[\w./?=&%-]*$/.test(found))
    throw new TypeError(
      `reportTo: ${JSON.stringify(found)} is no address: write one like /reports or https://reports.paper.example/`,
    );
  return found;
}

/**
 * Reads the options.
 *
 * @throws {TypeError} for wrong options: a policy that holds less than the owner believes must not
 *   be sent
 */
export function readStrict(options: StrictOptions = {}): Strict {
  const { cookieName, cookie, revision, purposes: written, ...given } = fieldsOf(options);
  const { purposes, vendors } = readConfig({ purposes: written });
  const idsOf = (purpose: string): { id: string }[] =>
    vendors
      .filter((named) => named.purpose === purpose)
      .map(({ vendor }) => ({ id: fieldsOf(vendor).id as string }));
  const hosts = fieldsOf(given.hosts);
  for (const id of Object.keys(hosts))
    if (!purposes.includes(id))
      throw new TypeError(
        `hosts: there is no purpose "${id}". The purposes are ${purposes.join(', ')}`,
      );
  return {
    // Only the options that count, since they are written into pages. The purposes are always
    // named: without them, those of the record would count.
    record: {
      cookieName: readConfig({ cookieName, cookie }).cookieName,
      revision,
      purposes: purposes.map((id) => ({ id, vendors: idsOf(id) })),
    } as Strict['record'],
    purposes,
    allow: readHosts('allow', given.allow),
    hosts: Object.fromEntries(purposes.map((id) => [id, readHosts(`hosts.${id}`, hosts[id])])),
    leavesFrames: given.leaveFrames === true,
    isReportOnly: given.reportOnly === true,
    reportTo: readAddress(given.reportTo),
    hasAllowlist: given.connectionAllowlist === true,
    links: readHosts('links', given.links),
  };
}

/** The purposes that a page with these options asks for. */
export const purposesOf = (options: StrictOptions): readonly string[] =>
  readStrict(options).purposes;
