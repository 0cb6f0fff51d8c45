import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promise } from '../harness/promise.mjs';

const command = fileURLToPath(new URL('../../../dist/tools/ask-first.mjs', import.meta.url));

/** The page after `ask-first migrate`. */
function migrate(tool, html, ...words) {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'migrate', tool, page, ...words],
    {
      encoding: 'utf8',
    },
  );
  const migrated = readFileSync(page, 'utf8');
  rmSync(folder, { recursive: true });
  assert.equal(status, 0, stderr);
  return migrated;
}

promise(
  'runs a page of another tool once it is migrated, for a visitor who had agreed there',
  async (t) => {
    const url = (name) => t.second.url(`/script.js?name=${name}`);
    const html = `<!doctype html><title>A page</title>
<script>if (!localStorage.visited) document.cookie = 'klaro=' + encodeURIComponent('{"matomo":true,"board":false}') + '; path=/'; localStorage.visited = 1;</script>
<script>window.klaroConfig = { services: [ { name: 'matomo', purposes: ['analytics'] }, { name: 'board', purposes: ['advertising'] } ] };</script>
<script defer src="/klaro.js"></script>
<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="${url('external')}"></script>
<script type="text/plain" data-type="text/javascript" data-name="matomo">(window.ran ??= []).push('inline')</script>
<script type="text/plain" data-name="board" data-src="${url('board')}"></script>
<iframe data-name="matomo" data-src="${t.second.url('/frame.html?frame')}" title="A"></iframe>
<button type="button" onclick="klaro.show()">Cookies</button>`;
    const page = await t.open(t.site.page('/', migrate('klaro', html)));
    await page.waitFor(() => window.ran?.includes('external') && window.ran.includes('inline'));
    await t.eventually(() => t.second.paths().includes('/frame.html?frame'));
    await t.settled(page);
    assert.ok(!t.second.paths().includes('/script.js?name=board'));
    const { klaro, ...cookies } = await page.cookies();
    assert.equal(klaro, undefined);
    assert.match(cookies['ask-first'], /\|migrated\|advertising:denied\+analytics:granted\|/);
    await page.click('button');
    await page.waitFor(() => !!document.querySelector('ask-first-preferences'));
  },
  { once: 'what is written is the same in each engine' },
);
