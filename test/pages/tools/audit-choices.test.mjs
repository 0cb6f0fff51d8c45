// How `ask-first audit` finds choices that no button of the first layer names.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promise } from '../harness/promise.mjs';
import { runAudit } from './run-audit.mjs';

/**
 * A page with a notice. The attribute `data-does` of a button says what a click does. Each choice
 * is stored.
 */
const createPage = (notice) => `<!doctype html>
<html lang="en" class="show--consent">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>
<body>
<h1>A page</h1>
<div id="cc--main" role="dialog" hidden style="position: fixed; inset: auto 0 0; background: #fff">${notice}</div>
<script>
const notice = document.querySelector('[role=dialog]');
notice.hidden = localStorage.getItem('cookie_consent') !== null;
notice.onclick = ({ target }) => {
  const { does } = target.dataset;
  if (does === 'open') notice.querySelector('[data-layer]').hidden = false;
  if (!does || does === 'open') return;
  const ticked = [...notice.querySelectorAll('input')].filter(({ checked }) => checked);
  localStorage.setItem('cookie_consent', does === 'save' ? ticked.map(({ name }) => name).join() : does);
  new Image().src = '/chosen.gif?' + localStorage.getItem('cookie_consent');
  notice.hidden = true;
};
</script>
</body>
</html>`;

const pages = {
  'Decline in the second layer': createPage(`<p>We use cookies.</p>
    <button data-does="accept">Accept all</button><button data-does="open">Manage preferences</button>
    <div data-layer hidden><button data-does="decline">Reject all</button></div>`),
  'switches in the second layer': createPage(`<p>We use cookies.</p>
    <button data-does="accept">Accept all</button><button data-does="open">Manage preferences</button>
    <div data-layer hidden>
      <label><input type="checkbox" name="stats" checked> Statistics</label>
      <label><input type="checkbox" name="ads" checked> Advertising</label>
      <button data-does="save">Save preferences</button></div>`),
  'a switch that stays on': createPage(`<p>We use cookies.</p>
    <button data-does="accept">Accept all</button><button data-does="open">Manage preferences</button>
    <div data-layer hidden>
      <label><input type="checkbox" name="stuck" checked onclick="return false"> Statistics</label>
      <button data-does="save">Save preferences</button></div>`),
  // Without words: only the ids of the elements tell the tool.
  'a rule of autoconsent': createPage(`<p>We use cookies.</p>
    <div id="cm"><button id="s-all-bn" data-does="accept">✓</button>
    <button id="s-rall-bn" data-does="decline">✗</button></div>`),
};

promise(
  'finds Decline in a second layer, turns the switches there off unless one stays on, and uses rules of tools',
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const urls = Object.values(pages).map((html, index) =>
      t.site.page(`/${index}`, { html, recorder: false }),
    );
    const { stdout, stderr } = await runAudit(folder, [...urls, '--json', '--wait', '100']);
    const describe = (choice) => choice && [choice.foundBy, choice.clicks];
    const found = JSON.parse(stdout).pages.map(({ notice: { accept, decline } }) => ({
      accept: describe(accept),
      decline: describe(decline),
    }));
    const expected = [
      { accept: ['words', 1], decline: ['words', 2] },
      // Declining takes two switches and Save in addition.
      { accept: ['words', 1], decline: ['words', 4] },
      { accept: ['words', 1], decline: undefined },
      { accept: ['rule', 1], decline: ['rule', 1] },
    ];
    assert.deepEqual(found, expected, stderr);
    assert.ok(t.site.paths().includes('/chosen.gif?'), 'nothing was left on');
    assert.ok(!t.site.paths().includes('/chosen.gif?stuck'), 'Save with a switch on is no Decline');
  },
  { once: 'the command opens browsers of its own' },
);
