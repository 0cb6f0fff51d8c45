// Brings surface.json up to date with the build, where CHANGELOG.md says something of the change:
// node test/package/write-surface.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readSurface } from './surface/read-surface.mjs';
import { approveDifferences, compareSurfaces } from './surface/renew-surface.mjs';

const file = new URL('surface.json', import.meta.url);
const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
const recorded = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const found = await readSurface();
try {
  console.log(approveDifferences(compareSurfaces(recorded, found), changelog));
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
