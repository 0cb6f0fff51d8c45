/*
 * The real clients that are tested: where they send data to, and what they store. test/reports/clients.md
 * shows this to readers, and test/pages/signals/clients.test.mjs proves all of it with the clients' own code.
 */

/**
 * @typedef {object} Client
 * @property {string} name
 * @property {string[]} packages on npm, as named in package.json
 * @property {string} sends the path on the second origin that receives the client's data
 * @property {string} [says] a part of what it sends
 * @property {string[]} cookies what it sets after consent, as a site owner lists it
 * @property {string[]} storage the same for local and session storage and databases
 * @property {string} [answer] what the client expects from its server
 * @property {{sends: boolean, cookies: string[], left: string[]}} [denied] if there is a signal: what
 *   the client does when it is not held and its signal has sent denied. It may send data; `cookies` are
 *   those that it sets, `left` those that stay when it was granted before
 */

/** @type {Record<string, Client>} */
export const clients = {
  posthog: {
    name: 'PostHog',
    packages: ['posthog-js'],
    sends: '/posthog/e/',
    answer: '{"status":1}',
    cookies: ['ph_*_posthog'],
    storage: ['ph_*', '__ph_opt_in_out_*'],
    denied: { sends: false, cookies: [], left: [] },
  },
  mixpanel: {
    name: 'Mixpanel',
    packages: ['mixpanel-browser'],
    sends: '/mixpanel/track/',
    answer: '1',
    cookies: ['mp_*_mixpanel'],
    storage: ['mp_*', '__mp_opt_in_out_*', 'mixpanel*'],
    denied: { sends: false, cookies: [], left: [] },
  },
  amplitude: {
    name: 'Amplitude',
    packages: ['@amplitude/analytics-browser'],
    sends: '/amplitude/2/httpapi',
    answer: '{"code":200}',
    cookies: ['AMP_*'],
    storage: ['AMP_*'],
    denied: { sends: false, cookies: ['AMP_*'], left: ['AMP_*'] },
  },
  snowplow: {
    name: 'Snowplow',
    packages: ['@snowplow/browser-tracker'],
    sends: '/snowplow/tp2',
    cookies: ['_sp_id.*', '_sp_ses.*'],
    storage: ['snowplowOutQueue_*'],
    denied: { sends: true, cookies: [], left: [] },
  },
  piano: {
    name: 'Piano Analytics',
    packages: ['piano-analytics-js'],
    sends: '/piano',
    cookies: ['_pprv', '_pcid', '_pctx'],
    storage: [],
    denied: { sends: true, cookies: ['_pprv'], left: ['_pprv'] },
  },
  segment: {
    name: 'Segment with its consent tools',
    packages: ['@segment/analytics-next', '@segment/analytics-consent-tools'],
    sends: '/segment/t',
    says: '"categoryPreferences":{"analytics":true,"advertising":true}',
    cookies: ['ajs_anonymous_id'],
    storage: ['ajs_*'],
  },
  'microsoft-clarity': {
    name: 'Microsoft Clarity',
    packages: ['clarity-js'],
    sends: '/clarity/collect',
    cookies: ['_clck', '_clsk'],
    storage: ['_cl*'],
    denied: { sends: true, cookies: [], left: [] },
  },
  datadog: {
    name: 'Datadog browser monitoring',
    packages: ['@datadog/browser-rum'],
    sends: '/datadog',
    cookies: ['_dd_s*'],
    storage: ['_dd_*'],
    denied: { sends: false, cookies: [], left: ['_dd_s*'] },
  },
};
