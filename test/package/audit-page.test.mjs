// An audit leaves nothing open. The browser is a stand-in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAuditData } from '../../src/audit/built-data.mjs';
import { asInBuild, loadSource } from './load-source.mjs';

const command = new URL('../../dist/tools/ask-first.mjs', import.meta.url);
const OPTIONS = {
  platform: 'node',
  plugins: [asInBuild(builtAuditData)],
  // The audit reads autoconsent from the folder of the command.
  define: { 'import.meta.url': JSON.stringify(command.href) },
};
const { auditPage } = await loadSource('src/visit/audit-page.ts', OPTIONS);
const { useAutoconsent } = await loadSource('src/visit/use-autoconsent.ts', OPTIONS);

const PAGE = 'https://www.paper.example/';

const fail = () => {
  throw new Error('Target page, context or browser has been closed');
};

/** Creates a browser that counts its open visitors. `page` and `context` replace parts that work. */
function createBrowser({ page = {}, context = {} }) {
  const browser = {
    visitors: 0,
    engine: 'firefox',
    async newVisitor() {
      browser.visitors += 1;
      return {
        on() {},
        url: () => PAGE,
        goto: async () => ({ status: () => 200 }),
        context: () => ({
          on() {},
          exposeBinding: async () => {},
          addInitScript: async () => {},
          close: async () => void (browser.visitors -= 1),
          ...context,
        }),
        ...page,
      };
    },
  };
  return browser;
}

const failures = {
  'before the page is opened': { context: { addInitScript: async () => fail() } },
  'while the page is opened': { page: { goto: async () => fail() } },
  'on the page': { page: { frames: fail } },
};
for (const [when, parts] of Object.entries(failures))
  test(`closes the page of a visit that fails ${when}`, async () => {
    const browser = createBrowser(parts);
    const options = { wait: 1, controls: {}, onStep() {} };
    await assert.rejects(auditPage(browser, PAGE, options), /has been closed/);
    assert.equal(browser.visitors, 0);
  });

test('waits for no more rules once the tool of a notice is known', async () => {
  let send;
  const context = { exposeBinding: async (_name, binding) => void (send = binding) };
  const frame = { evaluate: async () => send({ frame }, { type: 'popupFound', cmp: 'a tool' }) };
  const page = { frames: () => [frame], mainFrame: () => frame };
  const countTimers = () =>
    process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
  const autoconsent = await useAutoconsent(context, page);
  const before = countTimers();
  assert.equal(await autoconsent.detect(), 'a tool');
  assert.equal(countTimers(), before);
});
