import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { promise } from './harness.mjs';
import { choose, heldScript } from './host-page.mjs';

promise('asks and releases from a bundle that starts the module entry', async (t) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { start } from 'ask-first';
        window.api = start({ site: 'Bundled', purposes: ['analytics'] });
        try { start(); } catch (error) { window.second = error.message; }`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/bundle',
    write: false,
  });
  for (const { path, text } of outputFiles) {
    t.site.file(path, { type: 'text/javascript', body: text });
  }
  const html = `<!doctype html><html lang="en"><title>Bundled</title>
    <script type="module" src="/bundle/stdin.js"></script><p>Text</p>${heldScript(t.second, 'held')}`;
  const page = await t.open(t.site.page('/', html));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await t.settled(page);
  assert.deepEqual(t.second.paths(), []);
  assert.match(await page.evaluate('window.second'), /started on this page before/);
  assert.equal(await page.evaluate('window.askFirst ?? null'), null);
  await choose(page, 'accept');
  await page.waitFor(() => window.ran?.includes('held'));
  assert.equal(await page.evaluate('api.isGranted("analytics")'), true);
});

promise('releases in a tab that paints no frames', async (t) => {
  const html = `<!doctype html><html lang="en"><title>Hidden</title>
    <script>window.requestAnimationFrame = () => 0</script>
    <script async src="/ask-first/ask-first.js"></script><p>Text</p>${heldScript(t.second, 'held')}`;
  const page = await t.open(t.site.page('/', html));
  await page.waitFor('window.askFirst');
  await page.evaluate(() => askFirst.accept());
  await page.waitFor(() => window.ran?.includes('held'), null, { timeout: 2000 });
});
