// `npm start`: builds Ask First, then serves the demo newspaper and the third parties it would like to
// call.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startDemo } from './start.mjs';

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

const { url, secondUrl } = await startDemo({
  port: Number(process.env.PORT ?? 8080),
  secondPort: Number(process.env.SECOND_PORT ?? 8081),
});
console.log(`Third parties answer at ${secondUrl}`);
console.log(`Open ${url} in a browser. Ctrl+C stops both.`);
