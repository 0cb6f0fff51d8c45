// The files of a version as `ask-first copy` puts them into a folder, on another origin.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promise } from '../harness/promise.mjs';
import { choose, heldScript, openSettings } from '../harness/host-page.mjs';

const command = fileURLToPath(new URL('../../../dist/tools/ask-first.mjs', import.meta.url));

/** Serves the copied files from the second origin, and returns the tag that the command prints. */
function copyFiles(t) {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const base = t.second.url('/files/');
  const words = [command, 'copy', folder, '--base', base];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  for (const path of readdirSync(folder, { recursive: true })) {
    const file = join(folder, path);
    const type = extname(path) === '.js' ? 'text/javascript' : 'application/json';
    if (statSync(file).isFile())
      t.second.file(`/files/${path}`, { type, body: readFileSync(file) });
  }
  return /<script[^]*?<\/script>/.exec(stdout)[0];
}

const pageWith = (t, tag) => `<!doctype html><html lang="de"><head><meta charset="utf-8">
<title>Copied files</title>${tag}</head><body><h1>An article</h1>${heldScript(t.second, 'held')}
<button data-consent-open>Cookies</button></body></html>`;

promise('work from another origin, under their version and with their hash', async (t) => {
  const tag = copyFiles(t);
  assert.match(tag, /integrity="sha384-/);
  const page = await t.open(t.site.page('/', pageWith(t, tag)));
  await openSettings(page);
  await page.press('Escape');
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  const ours = t.second.paths().filter((path) => path.startsWith('/files/'));
  for (const path of ours) assert.match(path, /^\/files\/\d+\.\d+\.\d+\//);
  assert.ok(ours.some((path) => path.endsWith('/locales/de.js')));
  assert.deepEqual(await page.console(), []);
});

promise('hold everything if the hash belongs to another version', async (t) => {
  const tag = copyFiles(t).replace(/sha384-..../, 'sha384-AAAA');
  const page = await t.open(t.site.page('/', pageWith(t, tag)));
  await t.settled(page);
  assert.equal(await page.evaluate('typeof askFirst'), 'undefined');
  assert.deepEqual(
    t.second.paths().filter((path) => !path.startsWith('/files/')),
    [],
  );
});
