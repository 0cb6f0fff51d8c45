// The recipes of the guide for a notice in the page's HTML: each writes a page, which a visitor opens.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import edgeWorker from '../../../demo/recipes/html-edge.mjs';
import { server } from '../../../demo/recipes/html-node.mjs';
import { promiseWith } from '../harness/promise.mjs';
import { choose } from '../harness/host-page.mjs';

const promise = promiseWith({ once: 'the same HTML is written for every browser' });
const repository = fileURLToPath(new URL('../../..', import.meta.url));

async function renderByNode(t) {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  return (await fetch(`http://127.0.0.1:${server.address().port}/`)).text();
}

/** A class of edge workers: puts text after start tags while the page streams through. */
class HTMLRewriter {
  #handlers = {};
  on(tag, handler) {
    this.#handlers[tag] = handler;
    return this;
  }
  #write(start, tag) {
    let added = '';
    this.#handlers[tag]?.element({ prepend: (text) => (added = text) });
    return start + added;
  }
  transform(answer) {
    const rewrite = new TransformStream({
      transform: (text, controller) =>
        controller.enqueue(
          text.replace(/<(\w+)(?:\s[^>]*)?>/g, (start, tag) => this.#write(start, tag)),
        ),
    });
    const body = answer.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(rewrite)
      .pipeThrough(new TextEncoderStream());
    return new Response(body, answer);
  }
}

async function renderAtEdge(t) {
  const { fetch: realFetch } = globalThis;
  const address = 'https://harbour.example/';
  t.after(() => Object.assign(globalThis, { fetch: realFetch, HTMLRewriter: undefined }));
  const page =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title></head>' +
    '<body class="front"><main><h1>The ferry</h1></main><button data-consent-open>Settings</button></body></html>';
  const headers = { 'Content-Type': 'text/html' };
  globalThis.HTMLRewriter = HTMLRewriter;
  // Another recipe may fetch its page meanwhile.
  globalThis.fetch = async (asked, ...more) =>
    asked.url === address ? new Response(page, { headers }) : realFetch(asked, ...more);
  const answer = await edgeWorker.fetch(new Request(address));
  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  return answer.text();
}

const template = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title>
{{ guard }}</head><body>{{ notice }}<main><h1>The ferry</h1></main>
<button data-consent-open>Settings</button></body></html>`;

async function renderByEleventy(t) {
  const folder = await mkdtemp(join(tmpdir(), 'ask-first-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'node_modules'));
  await symlink(repository, join(folder, 'node_modules/ask-first'), 'junction');
  await cp(
    join(repository, 'demo/recipes/eleventy.config.mjs'),
    join(folder, 'eleventy.config.mjs'),
  );
  await writeFile(join(folder, 'index.liquid'), template);
  const command = join(repository, 'node_modules/@11ty/eleventy/cmd.cjs');
  const child = spawn(process.execPath, [command, '--quiet'], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, output);
  assert.ok((await readdir(join(folder, '_site/ask-first'))).includes('notice-in-html.js'));
  return readFile(join(folder, '_site/index.html'), 'utf8');
}

const recipes = {
  'a plain Node server': renderByNode,
  'an edge worker': renderAtEdge,
  Eleventy: renderByEleventy,
};
for (const [what, render] of Object.entries(recipes))
  promise(`is written into the page by ${what}`, async (t) => {
    const page = await t.open(t.site.page('/', await render(t)));
    const isWritten = () =>
      document.querySelector('ask-first-notice').hasAttribute('data-config-hash');
    assert.equal(await page.waitFor(isWritten), true);
    await choose(page, 'decline');
    assert.equal(await page.evaluate('askFirst.consent.record.method'), 'decline');
    assert.deepEqual(await page.console(), []);
  });
