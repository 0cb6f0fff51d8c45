/**
 * Inline code that belongs to a vendor, by the global names that the vendor documents. Each pattern
 * takes time in proportion to the code.
 */
interface Snippet {
  readonly name: string;
  readonly mark: string;
  readonly pattern: RegExp;
}

const list = (mark: string, patterns: Readonly<Record<string, RegExp>>): Snippet[] =>
  Object.entries(patterns).map(([name, pattern]) => ({ name, mark, pattern }));

const SNIPPETS: readonly Snippet[] = [
  ...list('analytics', {
    gtm: /gtm\.start\b/,
    gtag: /\bgtag\(\s*["'`](?:js|config|event|set)["'`]/,
    ga: /\bga\(\s*["'`](?:create|send|require|set)["'`]|GoogleAnalyticsObject|\b_gaq\b/,
    _paq: /\b_paq\b/,
    hotjar: /\b_hjSettings\b/,
    clarity: /\bclarity\.ms\/tag\b|\bclarity\(\s*["'`](?:set|event|identify|consent)/,
    chartbeat: /\b_sf_async_config\b/,
    comscore: /\b_comscore\b/,
    parsely: /\bPARSELY\b/,
    yandex: /\bym\(\s*\d+\s*,\s*["'`]init/,
    baidu: /\b_hmt\b/,
    mixpanel: /\bmixpanel\.init\b/,
    amplitude: /\bamplitude\.(?:init|getInstance)\b/,
    heap: /\bheap\.load\b/,
    posthog: /\bposthog\.init\b/,
    plausible: /\bplausible\.q\b/,
    fullstory: /\b_fs_org\b/,
    mouseflow: /\b_mfq\b/,
    ivw: /\biom\.(?:c|h|i|init)\(|\bIOMm\(/,
    piano: /\b_pac\b|\bpa\.setConfigurations\b/,
    adobe: /\b_satellite\.(?:track|pageBottom)\b/,
  }),
  ...list('advertising', {
    fbq: /\bfbq\(|\b_fbq\b/,
    'gtag-ads': /\bgtag\(\s*["'`]config["'`]\s*,\s*["'`](?:AW|DC)-/i,
    adsbygoogle: /\badsbygoogle\b/,
    googletag: /\bgoogletag\b/,
    prebid: /\bpbjs\b/,
    apstag: /\bapstag\b/,
    twq: /\btwq\(/,
    ttq: /\bttq\.(?:load|page|track)\b|TiktokAnalyticsObject/,
    pintrk: /\bpintrk\(/,
    linkedin: /\b_linkedin_(?:data_)?partner_ids?\b|\blintrk\(/,
    snaptr: /\bsnaptr\(/,
    uetq: /\buetq\b/,
    rdt: /\brdt\(\s*["'`]init/,
    quora: /\bqp\(\s*["'`]init/,
    quantcast: /\b_qevents\b|\b__qc\b/,
    taboola: /\b_taboola\b|\b_tfa\b/,
    outbrain: /\bobApi\b|\bOBR\.extern\b/,
    criteo: /\bcriteo_q\b|\bCriteo\.events\b/,
    adroll: /\badroll_adv_id\b/,
  }),
  ...list('embeds', {
    twttr: /\btwttr\b/,
    instgrm: /\binstgrm\b/,
    fb: /\bfbAsyncInit\b|\bFB\.init\(/,
    disqus: /\bdisqus_(?:shortname|config)\b/,
  }),
  ...list('functional', {
    intercom: /\bIntercom\(|\bintercomSettings\b/,
    crisp: /\$crisp\b/,
    tawk: /\bTawk_API\b/,
    zendesk: /\bzESettings\b|\bzE\(\s*["'`]/,
    livechat: /\b__lc\b/,
  }),
];

/** The names of snippets that a rule may be for. */
export const SNIPPET_NAMES: readonly string[] = SNIPPETS.map(({ name }) => name);

/** Finds the snippets in inline code. */
export const findSnippets = (code: string): { name: string; mark: string }[] =>
  SNIPPETS.filter(({ pattern }) => pattern.test(code));

/** Code that requests something, or that puts something into the page that requests it. */
const LOADS =
  /createElement|\.src\s*=|new Image\b|document\.write|\bfetch\(|\bimport\s*\(|(?:^|[;}\n])[\t ]*import\s*["'{*]|\bimport\s+\w+\s+from\b|sendBeacon|XMLHttpRequest|importScripts|innerHTML|insertAdjacentHTML|new Worker\b|getScript/;

const ADDRESS =
  /(?:https?:)?(?:\\?\/){2}([a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?[^\s"'`<>()|]{0,300})/gi;

/** How many addresses in code are looked at. Code with more addresses has data rather than a vendor. */
const MOST_ADDRESSES = 200;

/** Finds the addresses in inline code, where the code has a way to request them. */
export function findAddresses(code: string): string[] {
  if (!LOADS.test(code)) return [];
  const found = new Set<string>();
  for (const [, address = ''] of code.matchAll(ADDRESS)) {
    if (found.size === MOST_ADDRESSES) break;
    found.add(`https://${address.replace(/\\/g, '')}`);
  }
  return [...found];
}

/** Whether the code sets Google's consent mode, which must be set before consent, not after. */
export const setsConsentMode = (code: string): boolean =>
  /\bgtag\(\s*["'`]consent["'`]|\[\s*["'`]consent["'`]\s*,\s*["'`]default/.test(code);
