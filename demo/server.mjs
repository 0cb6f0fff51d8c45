// `npm start`: builds Ask First, then serves the demo newspaper and the third parties it would like to
// call.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startReceiver } from './start-receiver.mjs';
import { startDemo } from './start-demo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

console.log('Building Ask First …');
const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32', // there, npm is a batch file
});
if (status !== 0) {
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

// Ctrl+C ends the receiver by itself. Whoever ends this process alone ends it too.
process.once('SIGTERM', () => process.exit());

const data = '.cache/records';
// The demo hands on what the pages send, as the web server of a site does.
const origin = 'http://demo.localhost';
const receiver = await startReceiver({ data: `${root}${data}`, origin });

const { url, secondUrl } = await startDemo({
  receiver: { url: receiver.url, origin },
  port: Number(process.env.PORT ?? 8080),
  secondPort: Number(process.env.SECOND_PORT ?? 8081),
});
console.log(`Records are kept in ${data}: npx ask-first records export --data ${data}`);
console.log(`Third parties answer at ${secondUrl}`);
console.log(`Open ${url} in a browser. Ctrl+C stops all.`);
