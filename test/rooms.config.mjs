// Which room may import which, type-only imports included: part of `npm run lint`. The map of the
// rooms is in the guide, Contributing.

/** What each room may import besides itself. `npm:` names a package. */
const rooms = {
  core: [],
  page: ['core'],
  locales: ['core'],
  signals: ['core', 'page'],
  options: ['core', 'page', 'locales', 'signals'],
  gate: ['core', 'page', 'options'],
  release: ['core', 'page', 'options', 'gate'],
  storage: ['core', 'page', 'npm:js-cookie'],
  servers: ['core', 'page', 'storage', 'options'],
  withdrawal: ['core', 'page', 'storage', 'options'],
  'old-choice': ['core', 'storage'],
  choice: ['core', 'page', 'options', 'storage', 'servers', 'withdrawal', 'npm:js-cookie'],
  ui: ['core', 'page', 'options', 'storage', 'locales', 'npm:lit'],
  embeds: ['core', 'page', 'options', 'locales', 'ui', 'npm:lit'],
  // Types alone, for the compilers of frameworks.
  frameworks: ['ui', 'embeds', 'typed'],
  // The panel for developers.
  lint: ['core', 'page', 'options', 'ui', 'html', 'markup', 'mark', 'npm:lit'],
  guard: ['core', 'page', 'options', 'storage', 'gate', 'signals'],
  // `built:` is what our build makes of other files.
  html: ['core', 'page', 'options', 'storage', 'locales', 'ui', 'built'],
  // Pure: for servers, edges and builds, as well as for the command line.
  markup: ['npm:parse5'],
  mark: ['core', 'options', 'gate', 'markup', 'built'],
  migrate: ['options', 'gate', 'markup', 'npm:acorn'],
  // What the cookie says, and a policy that follows from it.
  record: ['core', 'options'],
  strict: ['core', 'page', 'options', 'html', 'record', 'built'],
  // Pure: for the command line, and for a page in the browser.
  'policy-table': ['core', 'page', 'locales', 'options', 'ui', 'html'],
  // Pure: the tag for an owner to copy, for the command line and for a page in the browser.
  snippet: ['html'],
  // The page on which an owner sets Ask First up. The frame of its preview asks the guard whether to ask.
  configure: [
    ...['core', 'page', 'locales', 'signals', 'options', 'guard', 'html', 'policy-table'],
    ...['snippet', 'npm:lit'],
  ],
  // The add-on for what scripts add, a file of its own.
  automatic: ['core', 'page', 'options', 'gate', 'markup', 'mark'],
  // Imports packages that an owner may install.
  optional: ['node'],
  // Pure: what an audit makes of what a browser tells.
  audit: ['core', 'html', 'markup', 'exported', 'built', 'npm:parse5', 'npm:tldts'],
  // Drives a browser for the audit.
  visit: ['audit', 'optional', 'node', 'npm:playwright-core'],
  // How often visitors accept and decline, and the page that says it.
  rates: ['core', 'page', 'html', 'built', 'node', 'npm:uplot'],
  // Keeps the records that browsers send: the receiver, and what reads them.
  records: ['core', 'optional', 'node', 'npm:@electric-sql/pglite', 'npm:csv-stringify', 'npm:pg'],
  // The command line: from us, it uses what the package exports, and what it shares with that.
  tools: [
    ...['exported', 'audit', 'locales', 'markup', 'migrate', 'policy-table', 'rates', 'records'],
    ...['snippet', 'visit', 'node', 'npm:parse5', 'npm:tinyglobby'],
  ],
};

/** Places that are no folder. */
const places = {
  built: '^built:',
  exported: '^ask-first/(html|mark|strict)$',
  node: '^(crypto|events|fs|fs/promises|http|module|net|path|readline|stream|stream/promises|timers/promises|url|util|zlib)$',
  typed: '^(react|solid-js|vue)$',
};

function pathOf(place) {
  if (places[place]) return places[place];
  // A part of a package that only its `exports` name is not resolved: `csv-stringify/sync`.
  return place.startsWith('npm:')
    ? `(^|node_modules/(@lit/|lit-)?)${place.slice(4)}`
    : `^src/${place}/`;
}

/** What runs at the build, with development dependencies. */
const BUILD =
  '^src/(pack/[^/]+\\.mjs|html/(built-modules\\.mjs|markup\\.ts)|mark/built-trackers\\.mjs|rates/built-page\\.mjs|strict/built-switch\\.mjs|audit/built-data\\.mjs)$';

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `src/${room} imports ${['its own files', ...allowed].join(', ')} only`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: BUILD },
  to: { pathNot: [room, ...allowed].map(pathOf) },
}));

/** What runs for every visitor, or is loaded first: code from here must not reach the rest. */
const typesOnly = (name, from, to) => ({
  name,
  severity: 'error',
  from,
  to: { ...to, dependencyTypesNot: ['type-only'] },
});

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'no circle, type-only imports included',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing of ours imports what runs at the build',
      severity: 'error',
      from: { path: '^src/', pathNot: BUILD },
      to: { path: BUILD },
    },
    {
      name: 'nothing that a page or a server loads imports a tool',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(audit|optional|rates|records|tools|visit)/' },
      to: { path: '^src/(audit|optional|rates|records|tools|visit)/' },
    },
    {
      name: 'nothing that a site loads imports the configurator',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/configure/' },
      to: { path: '^src/configure/' },
    },
    {
      name: 'nothing imports an entry',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    typesOnly(
      'the guard takes types alone from signals',
      { path: '^src/guard/' },
      { path: '^src/signals/' },
    ),
    typesOnly(
      'options take types alone from signals',
      { path: '^src/options/' },
      { path: '^src/signals/' },
    ),
    typesOnly(
      'the script tag loads everything lazy by its address',
      { path: '^src/(ask-first|in-html)\\.ts$' },
      { pathNot: '^src/(guard|page|html)/' },
    ),
    {
      name: 'the guard ships neither lit nor js-cookie',
      severity: 'error',
      from: { path: '^src/ask-first\\.ts$' },
      to: { path: 'node_modules/', reachable: true },
    },
    {
      name: 'a notice in the HTML, and its guard, ship neither lit nor js-cookie',
      severity: 'error',
      from: { path: '^src/(in-html|html|html/(enhance-notice|show-early))\\.ts$' },
      to: { path: 'node_modules/', reachable: true },
    },
    {
      name: 'gate and release take marks and what can be held alone from options',
      severity: 'error',
      from: { path: '^src/(gate|release)/' },
      to: { path: '^src/options/', pathNot: '^src/options/(marks|held-attributes)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
