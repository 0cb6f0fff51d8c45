import { readFileSync } from 'node:fs';
import { clients } from './clients.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const names = (patterns) => patterns.map((pattern) => `\`${pattern}\``).join(' ') || 'none';

const row = ({ name, packages, sends, cookies, storage }) => {
  const from = packages.map((id) => `\`${id}\` ${dependencies[id]}`).join('<br>');
  const kept = `${names(cookies)} | ${names(storage)}`;
  return `| ${name} | ${from} | nothing | nothing | \`${sends}\` | ${kept} | nothing |`;
};

const deniedRow = ({ name, denied: { sends, cookies, left } }) =>
  `| ${name} | ${sends ? '**still sends**' : 'sends nothing'} | ${names(cookies)} | ${names(left)} |`;

/** The table of the real clients for readers: the content of test/reports/clients.md. */
export const report = () => `# Real clients

Made by \`node test/clients/write-report.mjs\`. Every cell is proved in Chromium and Firefox by
[clients.test.mjs](../pages/signals/clients.test.mjs) and [clients-told.test.mjs](../pages/signals/clients-told.test.mjs),
with the vendor's own code from npm, served from another origin that logs each request.

## Held, as it should be

*Nothing* is no request, no cookie, and nothing in local or session storage, databases or caches. The
names are those that an owner lists for the vendor: when consent is given, all of them appear, and no other name.

| client | package | before a choice | declined | accepted: sends to | cookies | storage and databases | withdrawn, after the reload |
| ------ | ------- | --------------- | -------- | ------------------ | ------- | --------------------- | --------------------------- |
${Object.values(clients).map(row).join('\n')}

Prebid.js has [a test of its own](../pages/signals/prebid.test.mjs), with GPP.

## Not held, with its signal alone

What a vendor does when it is told “denied”: the same clients, loaded without consent, and told by the signal.

| client | denied: requests | denied: cookies | denied after it was granted, without a reload: cookies |
| ------ | ---------------- | --------------- | ------------------------------------------------------ |
${Object.values(clients)
  .filter(({ denied }) => denied)
  .map(deniedRow)
  .join('\n')}
`;
