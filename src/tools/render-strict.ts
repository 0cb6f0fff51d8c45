import { inspect } from 'node:util';
import {
  renderNginx,
  renderSwitch,
  strictHeadersFor,
  type Headers,
  type StrictOptions,
} from 'ask-first/strict';
import { UsageError } from './usage-error.js';

/** What a visitor may have granted, with the headers that follow from it. */
export interface State {
  readonly granted: readonly string[];
  readonly headers: Headers;
}

/** Lists the states that matter: nothing is granted, each purpose alone, and all purposes. */
export function listStates(purposes: readonly string[], options: StrictOptions): State[] {
  const single = purposes.length > 1 ? purposes.map((purpose) => [purpose]) : [];
  return [[], ...single, purposes].map((granted) => ({
    granted,
    headers: strictHeadersFor(granted, options),
  }));
}

const describeHeaders = (headers: Headers): string => {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return lines.length > 0 ? lines.join('') : '  (no header)\n';
};

function describeGranted(granted: readonly string[], purposes: readonly string[]): string {
  if (granted.length === 0) return 'Before a choice, after Decline, and without a valid record';
  if (granted.length === purposes.length) return 'All granted';
  return `${granted.join(', ')} alone granted`;
}

/** Renders the headers of each state, for a server whose configuration we do not write. */
const renderStates = (options: StrictOptions, purposes: readonly string[]): string =>
  `${listStates(purposes, options)
    .map(
      ({ granted, headers }) =>
        `${describeGranted(granted, purposes)}:\n${describeHeaders(headers)}`,
    )
    .join('\n')}
Where several purposes are granted, allow the hosts of all of them. Read the record with ask-first/record, or as
the guide says: Memory and proof.
`;

const toSource = (options: StrictOptions): string =>
  inspect(options, { depth: 9, breakLength: 90, maxArrayLength: null, maxStringLength: null });

const renderNode = (
  options: StrictOptions,
): string => `// A policy that consent lifts, for a Node server.
import { strictHeaders } from 'ask-first/strict';

const options = ${toSource(options)};

/** Adds the headers to the answer with an HTML page, beside a policy that it has already. */
export function addStrictHeaders(request, response) {
  for (const [name, value] of Object.entries(strictHeaders(request.headers.cookie, options)))
    if (name === 'Cache-Control') response.setHeader(name, value);
    else response.appendHeader(name, value);
}
`;

const renderEdge = (
  options: StrictOptions,
): string => `// A policy that consent lifts, for an edge worker in front of the site.
import { strictHeaders } from 'ask-first/strict';

const options = ${toSource(options)};

export default {
  async fetch(request) {
    // Pages are cached without the headers, one for all visitors: they are added behind that cache.
    const answer = await fetch(request);
    if (!/^text\\/html\\b/i.test(answer.headers.get('Content-Type') ?? '')) return answer;
    const page = new Response(answer.body, answer);
    const headers = strictHeaders(request.headers.get('Cookie'), options);
    for (const [name, value] of Object.entries(headers))
      if (name === 'Cache-Control') page.headers.set(name, value);
      else page.headers.append(name, value);
    return page;
  },
};
`;

/** Renders the headers for a static host, which sends the same headers to everybody. */
function renderStatic(options: StrictOptions, purposes: readonly string[]): string {
  const all = purposes.flatMap((id) => options.hosts?.[id] ?? []);
  const isReportOnly = options.reportOnly === true;
  if (!isReportOnly && purposes.some((id) => (options.hosts?.[id] ?? []).length === 0))
    throw new UsageError(
      'static: such a host sends the same headers to every visitor, so they have to allow all that ' +
        'any choice allows. Name the hosts of each purpose: --allow analytics=stats.example',
    );
  const allow = [...(options.allow ?? []), ...all];
  const headers: Record<string, string> = {
    ...strictHeadersFor([], isReportOnly ? options : { ...options, allow }),
  };
  // The page is the same for every visitor, so that a browser may keep it.
  delete headers['Cache-Control'];
  const why = isReportOnly
    ? '# Reports what would be held without consent, for every visitor.'
    : `# Allows what any choice allows. The lines for the HTML of each page limit this to the visitor's own choice:
# ask-first strict html`;
  return `${why}
/*
${describeHeaders(headers)}`;
}

/** Renders what a page without a server of its own needs in its head. */
const renderHtml = (options: StrictOptions, nonce: string | undefined): string =>
  `<!-- In the head of every page, after the meta charset and before all else: -->
${renderSwitch(options, nonce === undefined ? {} : { nonce })}
`;

/** What is printed for each place where the policy can be set. */
export const TARGETS: Readonly<
  Record<
    string,
    (options: StrictOptions, purposes: readonly string[], nonce: string | undefined) => string
  >
> = {
  headers: renderStates,
  nginx: renderNginx,
  node: renderNode,
  edge: renderEdge,
  static: renderStatic,
  html: (options, _, nonce) => renderHtml(options, nonce),
};
