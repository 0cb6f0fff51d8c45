import { loadSource } from '../package/load-source.mjs';

const { golden } = await loadSource('test/signals/golden.ts');
export const { catalogue, leftOut } = await loadSource('test/signals/catalogue.ts');
const { vendorPages } = await loadSource('test/signals/vendor-pages.ts');
const { clients } = await import('../clients/clients.mjs');

const SNIPPETS_OWN = ['init', 'track', 'load', 'page'];

/** Writes a value as code: `{ ad_storage: 'denied' }`. */
function write(value) {
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' ? `'${value}'` : `${value}`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${write(item)}`)
    .join(', ')} }`;
}

const forms = {
  function: (global, call) => `${global}(${call.map(write).join(', ')})`,
  methods: (global, [method, ...rest]) => `${global}.${method}(${rest.map(write).join(', ')})`,
  push: (global, call) => `${global}.push(${call.map(write).join(', ')})`,
  'push a list': (global, call) => `${global}.push(${write(call)})`,
};

function cell(key, calls) {
  const own = calls.filter(([name]) => !SNIPPETS_OWN.includes(name));
  const form = (call) => `\`${forms[catalogue[key].kind](vendorPages[key]().global, call)}\``;
  return own.map(form).join('<br>') || '–';
}

const row = (key) => {
  const { name, line, place, note } = catalogue[key];
  const { purposes, denied, granted, withdrawn } = golden[key];
  const tried = clients[key] ? '[own code](clients.md)' : 'calls only';
  const cells = [denied, granted, withdrawn].map((calls) => cell(key, calls));
  const first = `\`${line}\` ${place}`;
  return `| \`${key}\` | ${name} | ${purposes} | ${cells.join(' | ')} | ${first} | ${tried} | ${note} |`;
};

/** The table of vendors for readers: the content of test/reports/vendors.md. */
export const report = () => `# What each vendor is sent

Made by \`node test/signals/write-report.mjs\` from the calls that the unit tests compare word for word
([golden.ts](../signals/golden.ts)). Hold the vendor's script first. A signal is the second line of
defence: for tags that are on the page anyway, and for a withdrawal, before the page is loaded again.

A tag that is not held may be faster than any file of ours. Then a line of your own in the page's HTML has
to tell it first. Where a tag is held, the signal comes first by itself, before the commands that the page
has queued. PostHog, Mixpanel, Amplitude, Snowplow, Datadog, Piano and Adobe have no queue for that: write
their line in any case.

Name a vendor in the JSON block: \`"signals": { "meta": true }\`. Instead of \`true\`, you can write options:
\`"purposes"\` lists other purposes, all of which have to be granted (not for Clarity). \`"global"\` is the
name on \`window\`, if your page uses another one (not for Clarity, Datadog, Matomo and UET). A bundle
that does not publish its instance has to put it on \`window\`, or call it from \`askFirst.subscribe\`. Google's tags and
IAB's GPP have signals of their own, see [the guide](../../demo/guide/signals.md).

| key | vendor | purposes | nothing granted, on every page | granted, on every page | withdrawn | your own line, if the tag is not held | tested with | notes |
| --- | ------ | -------- | ------------------------------ | ---------------------- | --------- | ------------------------------------- | ----------- | ------- |
${Object.keys(catalogue).map(row).join('\n')}

## Left out

${Object.entries(leftOut)
  .map(([name, reason]) => `- **${name}** ${reason}`)
  .join('\n')}
`;
