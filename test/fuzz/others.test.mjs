// What other tabs say, what the owner's servers answer, and blocks of options that are not ours: nothing of it
// becomes an option, a grant or an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadSource } from '../package/load-source.mjs';
import { check, mutate, mutateJson } from './check.mjs';

/** The page with our tag and other scripts, as src/page/own-script.ts reads it. */
const page = { scripts: [], tag: null };

globalThis.Document = class {
  get scripts() {
    return page.scripts;
  }
  get currentScript() {
    return page.tag;
  }
  get baseURI() {
    return 'https://harbour.example/2026/story.html';
  }
};
globalThis.document = new Document();
globalThis.location = new URL('https://harbour.example/2026/story.html');
globalThis.window = globalThis;
globalThis.HTMLScriptElement = class {};

/** The channel that our code has opened. */
let channel;
globalThis.BroadcastChannel = class {
  constructor() {
    channel = this;
  }
};
globalThis.addEventListener = () => undefined;

const { watchTabs } = await loadSource('src/storage/tabs.ts');
const { send } = await loadSource('src/servers/send.ts');
const { readOwnScript } = await loadSource('src/page/own-script.ts');
const { readConfig } = await loadSource('src/options/config.ts');

const record = 'ask-first=1|1760000000|accept|analytics:granted||en||';

const messages = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  mutate(fc.constantFrom(record, '', 'accept', '{"granted":["analytics"]}')),
  mutateJson({ record, decisions: { analytics: 'granted' }, method: 'accept' }),
);

test('takes nothing from a message of another tab but that it has to look', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let looks = 0;
  let given = 0;
  watchTabs('ask-first', (...values) => {
    looks += 1;
    given += values.length;
  });
  check(messages, (data) => {
    looks = 0;
    channel.onmessage({ data, origin: 'https://harbour.example' });
    t.mock.timers.runAll();
    assert.equal(looks, 2);
    assert.equal(given, 0);
  });
});

/** An answer of a server in which nothing but its success can be read. */
const answerOf = (status, thrown) =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'then') return undefined;
        assert.equal(name, 'ok');
        if (thrown) throw thrown;
        return status >= 200 && status < 300;
      },
    },
  );

test('takes nothing from an answer of a server but its success, and rejects for none', async (t) => {
  const answers = fc.record({
    status: fc.oneof(fc.constantFrom(200, 204, 299, 300, 302, 404, 500, 0), fc.nat(999)),
    fault: fc.constantFrom('none', 'none', 'rejects', 'throws', 'unreadable'),
    message: mutate(fc.constantFrom(record, 'failed')),
  });
  const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);
  await fc.assert(
    fc.asyncProperty(answers, async ({ status, fault, message }) => {
      t.mock.method(globalThis, 'fetch', () => {
        if (fault === 'throws') throw new Error(message);
        if (fault === 'rejects') return Promise.reject(new Error(message));
        return Promise.resolve(answerOf(status, fault === 'unreadable' && new Error(message)));
      });
      const isSuccess = fault === 'none' && status >= 200 && status < 300;
      assert.equal(await send('/consent', { body: message }), isSuccess);
    }),
    { numRuns },
  );
});

/** Our tag, among scripts that may have its block's id, or nearly. */
const ids = fc.oneof(
  fc.constantFrom('consent', 'config', '__proto__'),
  mutate(fc.constant('consent')),
);
const options = { model: 'opt-in', purposes: ['analytics'], cookie: { name: 'choice' } };
const blocks = fc.oneof(
  mutate(fc.constant(JSON.stringify(options))),
  mutateJson(options).map((value) => JSON.stringify(value)),
  fc.constantFrom('', 'null', '[]', '7', '"text"', '{"__proto__":{"model":"opt-out"}}'),
);

test('reads options from the first block with its id alone, and from none that is no object', (t) => {
  t.mock.method(console, 'error', () => undefined);
  const scripts = fc.array(fc.record({ id: ids, textContent: blocks }), { maxLength: 4 });
  check(fc.tuple(scripts, ids), ([others, id]) => {
    page.scripts = others;
    page.tag = Object.assign(new HTMLScriptElement(), {
      dataset: { config: id },
      src: 'https://harbour.example/ask-first/ask-first.js',
    });
    const own = readOwnScript();
    let expected;
    try {
      expected = JSON.parse(others.find((script) => script.id === id)?.textContent ?? '');
    } catch {
      expected = null;
    }
    const isObject = id && typeof expected === 'object' && expected && !Array.isArray(expected);
    assert.deepEqual({ ...own.options }, isObject ? { ...expected } : {});
    assert.equal(own.base.href, 'https://harbour.example/ask-first/ask-first.js');
    const model = isObject && Object.hasOwn(expected, 'model') ? expected.model : undefined;
    assert.equal(readConfig(own.options).model, model === 'opt-out' ? 'opt-out' : 'opt-in');
  });
});
