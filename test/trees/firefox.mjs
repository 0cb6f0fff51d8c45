import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../browsers/find-free-port.mjs';
import { firefoxPreferences } from '../pages/harness/firefox-engine.mjs';
import { connectMarionette } from './marionette.mjs';

export const source = 'Firefox’s own tree, by the accessibility service of its parent process';

async function writeProfile(folder, port) {
  const preferences = Object.entries({ ...firefoxPreferences, 'marionette.port': port });
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), lines.join('\n'));
}

// Runs in Firefox's own process, which keeps the tree of every page for screen readers.
const readTree = `const [wanted, done] = arguments;
  const { Cc, Ci } = globalThis;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const told = /^(focused|focusable|checked|checkable|expanded|collapsed|modal)$/;
  function read(one) {
    const state = {};
    const extra = {};
    one.getState(state, extra);
    const all = service.getStringStates(state.value, extra.value);
    const states = Array.from({ length: all.length }, (_, index) => all.item(index));
    const attribute = (name) => {
      try { return one.attributes.getStringProperty(name); } catch { return ''; }
    };
    const level = attribute('level');
    const role = service.getStringRole(one.role);
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {
      role: /landmark|region/.test(role) ? attribute('xml-roles') || role : role,
      name: one.name ?? '',
      description: one.description ?? '',
      states: [
        ...states.filter((name) => told.test(name)),
        ...(level && role === 'heading' ? ['level: ' + level] : []),
        ...(attribute('live') ? ['live: ' + attribute('live')] : []),
      ],
      children,
    };
  }
  (async () => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
      const json = page ? JSON.stringify(read(page)) : '';
      if (wanted.every((part) => json.includes(part))) return json;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the tree never held all of ' + wanted);
  })().then((json) => done([json]), (error) => done([null, String(error)]));`;

/**
 * Opens a window. `goTo` opens a page in it, and `evaluate` runs an expression there. `tree` reads its tree,
 * once it has all `wanted` texts.
 */
export async function openFirefox({ path }) {
  const folder = await mkdtemp(join(tmpdir(), 'ask-first-'));
  const port = await findFreePort();
  await writeProfile(folder, port);
  const options = ['--headless', '--no-remote', '--remote-allow-system-access'];
  const child = spawn(path, [...options, '--marionette', '--profile', folder, 'about:blank'], {
    stdio: 'ignore',
  });
  const exited = once(child, 'exit');
  const { send, close } = await connectMarionette(port);
  await send('WebDriver:NewSession');

  async function run(context, script, ...args) {
    await send('Marionette:SetContext', { value: context });
    const [json, error] = await send('WebDriver:ExecuteAsyncScript', { script, args });
    if (error) throw new Error(error);
    return json === null ? null : JSON.parse(json);
  }

  return {
    async goTo(url) {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:Navigate', { url });
    },
    evaluate: (expression) =>
      run(
        'content',
        `const [done] = arguments;
        (async () => ${expression})().then(
          (value) => done([JSON.stringify(value ?? null)]),
          (error) => done([null, String(error)]),
        );`,
      ),
    tree: (wanted) => run('chrome', readTree, wanted),
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      close();
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
