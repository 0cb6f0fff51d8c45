// Audits pages with other consent tools, and writes test/reports/audit.json and audit.md, and the table of
// the guide: node test/peers/run.mjs. It needs a build, and npm ci --prefix test/bench --ignore-scripts.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { locate } from '../browsers/locate.mjs';
import { peers } from './peers.mjs';
import { servePeers } from './serve-peers.mjs';
import { writeReport } from './write-report.mjs';

const root = new URL('../../', import.meta.url);
const command = fileURLToPath(new URL('dist/tools/ask-first.mjs', root));

function audit(folder, urls) {
  const words = ['--json', '--rules', 'rules.json', '--wait', '1500'];
  const browser = ['--browser', locate().chromium.path];
  const child = spawn(process.execPath, [command, 'audit', ...urls, ...words, ...browser], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('close', () => resolve(JSON.parse(output)));
  });
}

/** What the report says of one tool. */
function summarise({ name, version }, page, findings) {
  const messagesOf = (...kinds) => [
    ...new Set(
      findings.filter(({ kind, severity }) => severity === 'fault' && kinds.includes(kind)),
    ),
  ];
  const withPhase = ({ message, phase }) => `${message} (${phase})`;
  const { notice } = page;
  return {
    name,
    version,
    leaks: messagesOf('request', 'beacon', 'socket', 'hint', 'worker', 'cookie', 'storage').map(
      withPhase,
    ),
    stays: messagesOf('stays').map(({ message }) => message.replace(/ for \S+ stays$/, '')),
    choices: messagesOf('choice').map(({ message }) =>
      message.replace('<', '`<').replace('>', '>`'),
    ),
    wayBack: notice.withdrawal
      ? `${notice.withdrawal.by === 'control' ? 'a control' : 'a function alone'}, ${notice.withdrawal.clicks} clicks`
      : 'not found',
    cost: notice.cost,
    notMeasured: findings
      .filter(({ kind }) => kind === 'not measured')
      .map(({ message }) => message),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
const served = await servePeers(peers);
try {
  writeFileSync(join(folder, 'rules.json'), '{ "127.0.0.1": "analytics" }');
  const { date, browser, pages, findings } = await audit(folder, peers.map(served.urlOf));
  const tools = peers.map((peer, index) =>
    summarise(
      peer,
      pages[index],
      findings.filter(({ page }) => page === pages[index].url),
    ),
  );
  const content = { date: date.slice(0, 10), browser, tools };
  const json = await format(JSON.stringify(content), { parser: 'json', printWidth: 100 });
  writeFileSync(new URL('test/reports/audit.json', root), json);
  await writeReport();
} finally {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}
