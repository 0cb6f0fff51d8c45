// What an audit leaves open in the browser, with a stand-in for the browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAuditData } from '../../src/audit/built-data.mjs';
import { asInBuild, loadSource } from './load-source.mjs';

const command = new URL('../../dist/tools/ask-first.mjs', import.meta.url);
const { auditPage } = await loadSource('src/visit/audit-page.ts', {
  platform: 'node',
  plugins: [asInBuild(builtAuditData)],
  // It reads autoconsent from beside the command.
  define: { 'import.meta.url': JSON.stringify(command.href) },
});

const PAGE = 'https://www.paper.example/';

const fail = () => {
  throw new Error('Target page, context or browser has been closed');
};

/** A browser that counts the visitors who are there. `page` and `context` replace what works. */
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
