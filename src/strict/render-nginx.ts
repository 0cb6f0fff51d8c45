import { hashesOf } from '../core/asked-lists.js';
import type { Config } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import { readConfig } from '../options/config.js';
import { allowlistOf, patternOf, policyOf } from './policy.js';
import { readStrict } from './read-strict.js';
import { reportsOf } from './strict-headers.js';
import type { Strict, StrictOptions } from './strict-types.js';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Renders one `map` of nginx: the first pattern that fits gives the value. */
const renderMap = (
  from: string,
  to: string,
  lines: readonly [pattern: string, value: string][],
): string =>
  `map ${from} ${to} {\n${lines.map(([pattern, value]) => `    ${pattern} ${value};\n`).join('')}}\n`;

const nameOf = (purpose: Purpose, end = ''): string =>
  `$ask_first_${purpose.replaceAll('-', '_')}${end}`;

/** Renders the map that finds the record in the cookies. If there are several, none counts. */
function renderRecord(cookieName: string): string {
  const cookie = `${escapeRegExp(cookieName)}=`;
  const pattern = `"~^(?!(?:.*; ?)?${cookie}.*; ?${cookie})(?:.*; ?)?${cookie}(?<ask_first_found>1\\|[^;]*)(?:;|$)"`;
  return renderMap('$http_cookie', '$ask_first_record', [
    ['default', '""'],
    [pattern, '$ask_first_found'],
  ]);
}

/**
 * Renders the map that says whether a record grants a purpose, for all vendors and the revision of
 * the page.
 */
function renderPurpose(purpose: Purpose, config: Config): string {
  const decision = '[a-z][a-z\\d-]*:(?:granted|denied)';
  const name = escapeRegExp(purpose);
  const vendors = hashesOf(config, [purpose]).map((hash) => `(?=(?:[\\w.]*\\.)?${hash}(?:\\.|$))`);
  const pattern = [
    `"~^(?!.*[|+]${name}:denied)1`,
    '[1-9]\\d{9}',
    '[a-z]+',
    `(?:${decision}\\+)*${name}:granted(?:\\+${decision})*`,
    escapeRegExp(config.revision),
    '[\\w-]*',
    '\\w*',
    `${vendors.join('')}[\\w.]*$"`,
  ].join('\\|');
  return renderMap('$ask_first_record', nameOf(purpose), [
    ['default', '""'],
    [pattern, '1'],
  ]);
}

/** Renders the map with what a granted purpose adds to a header. */
const renderAddition = (purpose: Purpose, end: string, added: readonly string[]): string =>
  renderMap(nameOf(purpose), nameOf(purpose, end), [
    ['default', '""'],
    ['1', `'${added.join(' ')}'`],
  ]);

/** Renders the map for a header that only HTML pages have. */
const renderHeader = (to: string, value: string): string =>
  renderMap('$sent_http_content_type', to, [
    ['default', '""'],
    ['"~*^text/html"', value],
  ]);

/** Renders the maps for a header that is left out once all purposes are granted. */
function renderLifted(to: string, { purposes }: Strict, value: string): string {
  const all = `"${purposes.map((id) => nameOf(id)).join('')}"`;
  const quoted = value.includes('"') ? `'${value}'` : `"${value}"`;
  return (
    renderMap(all, `${to}_value`, [
      ['default', quoted],
      [purposes.map(() => '1').join(''), '""'],
    ]) + renderHeader(to, `${to}_value`)
  );
}

/**
 * Renders the configuration of nginx. Unlike `strictHeaders`, it cannot read the record of a site
 * whose pages ask for different lists. It checks no date either: the browser deletes the cookie on
 * its last day.
 *
 * @throws {TypeError} for options that are wrong
 */
export function renderNginx(options: StrictOptions = {}): string {
  const strict = readStrict(options);
  const { purposes, hosts, allow, links, isReportOnly, hasAllowlist, reportTo } = strict;
  const config = readConfig({ ...strict.record });
  const form = isReportOnly ? '-Report-Only' : '';
  const withHosts = purposes.filter((id) => (hosts[id] ?? []).length > 0);

  const maps = [
    '# The record in the cookie, if there is one and no other.\n' + renderRecord(config.cookieName),
    ...purposes.map((id) => `# Whether ${id} is granted.\n${renderPurpose(id, config)}`),
    ...withHosts.map((id) => renderAddition(id, '_hosts', hosts[id] ?? [])),
    '# The policy, which ends when all is granted.\n' +
      renderLifted(
        '$ask_first_policy',
        strict,
        policyOf(strict, [...allow, ...withHosts.map((id) => nameOf(id, '_hosts'))]) +
          reportsOf(strict),
      ),
  ];
  const headers = [[`Content-Security-Policy${form}`, '$ask_first_policy']];
  if (hasAllowlist) {
    maps.push(
      ...withHosts.map((id) => renderAddition(id, '_patterns', (hosts[id] ?? []).map(patternOf))),
      renderLifted(
        '$ask_first_connections',
        strict,
        allowlistOf(strict, [
          ...[...allow, ...links].map(patternOf),
          ...withHosts.map((id) => nameOf(id, '_patterns')),
        ]),
      ),
    );
    headers.push([`Connection-Allowlist${form}`, '$ask_first_connections']);
  }
  if (reportTo !== '') headers.push(['Reporting-Endpoints', `'ask-first="${reportTo}"'`]);
  if (!isReportOnly) {
    maps.push(
      '# A browser that keeps a page keeps its policy with it.\n' +
        renderHeader('$ask_first_caching', '"no-store"'),
    );
    headers.push(['Cache-Control', '$ask_first_caching']);
  }
  const lines = headers.map(([name, value]) => `    add_header ${name} ${value} always;\n`);
  return `# A policy that consent lifts. The maps go into \`http\`, the headers into the \`server\` of the site, and
# into each \`location\` that adds headers of its own.

${maps.join('\n')}
server {
${lines.join('')}}
`;
}
