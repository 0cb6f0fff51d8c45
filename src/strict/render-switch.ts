import { code } from 'built:switch';
import { escapeAttribute } from '../html/escape-html.js';
import { renderPolicy } from './policy.js';
import { readStrict } from './read-strict.js';
import type { StrictOptions } from './strict-types.js';

/** What the page's own policy needs. */
export interface SwitchOptions {
  /** The nonce of the page's policy, for the script. Default: none. */
  readonly nonce?: string;
}

/**
 * Renders the policy for the head of a page whose HTML is the same for everybody, as without a
 * server of your own. Put it before everything that requests something, and before our own tag.
 *
 * @throws {TypeError} for options that are wrong, and for those that HTML cannot say: `reportOnly`,
 *   `reportTo` and `connectionAllowlist` are for headers
 */
export function renderSwitch(options: StrictOptions = {}, { nonce }: SwitchOptions = {}): string {
  const strict = readStrict(options);
  const { isReportOnly, reportTo, hasAllowlist, record, purposes, allow, hosts, leavesFrames } =
    strict;
  if (isReportOnly || reportTo !== '' || hasAllowlist)
    throw new TypeError(
      'reportOnly, reportTo and connectionAllowlist need a header: no browser reads them in HTML',
    );
  const data = escapeAttribute(JSON.stringify({ record, purposes, allow, hosts, leavesFrames }));
  const attribute = nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`;
  return `<script${attribute} data-strict="${data}">${code}</script>
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(renderPolicy(strict, []))}">
<!-- -->`;
}
