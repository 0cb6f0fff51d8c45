import { loadSource } from '../package/load-source.mjs';

const { golden } = await loadSource('test/signals/golden.ts');
export const { catalogue, leftOut } = await loadSource('test/signals/catalogue.ts');
const { vendorPages } = await loadSource('test/signals/vendor-pages.ts');
const { clients } = await import('../clients/clients.mjs');

const SNIPPETS_OWN = ['init', 'track', 'load', 'page'];

/** As code: `{ ad_storage: 'denied' }`. */
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
  const { name, note } = catalogue[key];
  const { purposes, denied, granted, withdrawn } = golden[key];
  const tried = clients[key] ? '[own code](clients.md)' : 'calls alone';
  const cells = [denied, granted, withdrawn].map((calls) => cell(key, calls));
  return `| \`${key}\` | ${name} | ${purposes} | ${cells.join(' | ')} | ${tried} | ${note} |`;
};

/** The table of vendors for readers, as it stands in test/reports/vendors.md. */
export const report = () => `# What each vendor is told

Made by \`node test/signals/write-report.mjs\` from the calls that the unit tests compare word for word
([golden.ts](../signals/golden.ts)). Hold the vendor's script first. A signal is the second line: it is
for tags that are on the page all the same, and for the moment of a withdrawal, before the page is
loaded anew.

Name a vendor in the JSON block, \`"signals": { "meta": true }\`. In place of \`true\`, \`"purposes"\` lists
other purposes, all of which have to be granted (not for Clarity), and \`"global"\` names an instance
that is called differently on your page (where the vendor is told through one). A bundle that keeps its
instance to itself puts it on \`window\`, or calls it from \`askFirst.subscribe\`. Google's tags and the
IAB's GPP have signals of their own, see [the guide](../../demo/guide/signals.md).

| key | vendor | purposes | nothing granted, on every page | granted, on every page | withdrawn | tested with | to know |
| --- | ------ | -------- | ------------------------------ | ---------------------- | --------- | ----------- | ------- |
${Object.keys(catalogue).map(row).join('\n')}

## Left out

${Object.entries(leftOut)
  .map(([name, reason]) => `- **${name}** ${reason}`)
  .join('\n')}
`;
