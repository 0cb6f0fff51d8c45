import { expect } from '@open-wc/testing';
import { preloadScripts } from '../../src/gate/preload.js';

/** A file that the test server has. */
const ADDRESS = import.meta.url;

/** Held scripts that come after each other. */
const hold = (count: number): HTMLScriptElement[] =>
  Array.from({ length: count }, () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.src = ADDRESS;
    return script;
  });

const links = () => [...document.querySelectorAll(`link[rel=preload][href="${ADDRESS}"]`)];

/** A page within this one, and the code as it runs there in a tag with this nonce. */
async function openPage(nonce: string) {
  const frame = Object.assign(document.createElement('iframe'), { src: '/test/empty-page.html' });
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow as unknown as {
    Document: typeof Document;
    code: Promise<{ preloadScripts: typeof preloadScripts }>;
  };
  const tag = Object.assign(page.createElement('script'), {
    nonce,
    text: `window.code = import('/src/gate/preload.ts')`,
  });
  // The code is a module here, and a module does not see the tag that it comes from.
  Object.defineProperty(view.Document.prototype, 'currentScript', { get: () => tag });
  page.head.append(tag);
  return { page, code: await view.code };
}

const preload = (
  scripts: Element[],
  isDue: (script: Element) => boolean,
  when?: Promise<unknown>,
): Promise<void> => preloadScripts(() => scripts, isDue, when);

/** Preloads scripts, and resolves with how many of them it looks at in each turn. */
async function countInTurns(
  load: typeof preloadScripts,
  scripts: HTMLScriptElement[],
): Promise<number[]> {
  const turns: number[] = [];
  let isSameTurn = false;
  await load(
    () => scripts,
    () => {
      turns.push(isSameTurn ? turns.pop()! + 1 : 1);
      isSameTurn = true;
      void Promise.resolve().then(() => (isSameTurn = false));
      return true;
    },
  );
  return turns;
}

describe('preloadScripts', () => {
  afterEach(() => {
    links().forEach((link) => link.remove());
    document.querySelector('iframe')?.remove();
  });

  it('asks for the first script at once and for the others in later tasks', async () => {
    const done = preload(hold(11), () => true);
    expect(links().length).to.equal(1);
    await Promise.resolve();
    expect(links().length).to.equal(1);
    await done;
    expect(links().length).to.equal(11);
  });

  it('asks for the others when it is their turn', async () => {
    let give: (value?: unknown) => void;
    const turn = new Promise((resolve) => (give = resolve));
    const done = preload(hold(11), () => true, turn);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(links().length).to.equal(1);
    give!();
    await done;
    expect(links().length).to.equal(11);
  });

  it('finds no more than it looks at', async () => {
    const found: Element[] = [];
    function* find() {
      for (const script of hold(11)) {
        found.push(script);
        yield script;
      }
    }
    void preloadScripts(find, () => true, new Promise(() => 0));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(found.length).to.equal(1);
  });

  it('asks for no more of them once they are not due any more', async () => {
    let isDue = true;
    const done = preload(hold(11), () => isDue);
    isDue = false;
    await done;
    expect(links().length).to.equal(1);
  });

  it('looks at no script but the first before its turn', async () => {
    const scripts = hold(11);
    const looked: Element[] = [];
    void preload(scripts, (script) => looked.push(script) > 0, new Promise(() => 0));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(looked).to.deep.equal([scripts[0]]);
  });

  it('asks for each script once', async () => {
    const scripts = hold(3);
    await Promise.all([preload(scripts, () => true), preload(scripts, () => true)]);
    expect(links().length).to.equal(3);
  });

  it('asks neither for async scripts nor for those that no browser runs', async () => {
    const [async, noModule, data] = hold(3) as [
      HTMLScriptElement,
      HTMLScriptElement,
      HTMLScriptElement,
    ];
    async.setAttribute('async', '');
    noModule.noModule = true;
    data.dataset.type = 'application/json';
    await preload([async, noModule, data], () => true);
    expect(links()).to.deep.equal([]);
  });

  it('asks for no module before the import map that is held with it', async () => {
    const [map, module, classic] = hold(3) as [
      HTMLScriptElement,
      HTMLScriptElement,
      HTMLScriptElement,
    ];
    map.dataset.type = 'importmap';
    module.dataset.type = 'module';
    await preload([map, module, classic], () => true);
    expect(document.querySelectorAll('link[rel=modulepreload]').length).to.equal(0);
    expect(links().length).to.equal(1);
  });

  it('looks for an import map once, however many modules there are', async () => {
    const [map, ...modules] = hold(50) as [HTMLScriptElement, ...HTMLScriptElement[]];
    map.dataset.type = 'importmap';
    for (const module of modules) module.dataset.type = 'module';
    let looks = 0;
    const find = () => {
      looks++;
      return [map, ...modules];
    };
    await preloadScripts(find, () => true);
    expect(looks).to.equal(2);
  });

  it('asks for a script as it will be requested, and for a module as a module', async () => {
    const [classic, module] = hold(2) as [HTMLScriptElement, HTMLScriptElement];
    classic.crossOrigin = 'use-credentials';
    classic.integrity = 'sha256-abc';
    classic.referrerPolicy = 'origin';
    classic.nonce = 'r4nd0m';
    module.dataset.type = 'module';
    const appended: HTMLLinkElement[] = [];
    const { append } = document.head;
    document.head.append = (...nodes) => void appended.push(...(nodes as HTMLLinkElement[]));
    try {
      await preload([classic, module], () => true);
    } finally {
      document.head.append = append;
    }
    const [first, second] = appended;
    expect(first).to.include({
      rel: 'preload',
      as: 'script',
      crossOrigin: 'use-credentials',
      integrity: 'sha256-abc',
      referrerPolicy: 'origin',
      nonce: 'r4nd0m',
    });
    expect(second).to.include({ rel: 'modulepreload', as: 'script', href: ADDRESS });
  });

  it('asks for a few of them in each task', async () => {
    expect(await countInTurns(preloadScripts, hold(11))).to.deep.equal([1, 4, 4, 2]);
    expect(links().length).to.equal(11);
  });

  it('counts only what it asks for', async () => {
    const [first, ...later] = hold(5) as [HTMLScriptElement, ...HTMLScriptElement[]];
    const skipped = hold(6);
    for (const script of skipped.slice(0, 3)) script.setAttribute('async', '');
    for (const script of skipped.slice(3)) script.noModule = true;
    const turns = await countInTurns(preloadScripts, [first, first, ...skipped, ...later]);
    expect(turns).to.deep.equal([1, 1 + skipped.length + later.length]);
    expect(links().length).to.equal(5);
  });

  it('asks for no script without the nonce of our tag, where that has one', async () => {
    const { page, code } = await openPage('r4nd0m');
    const nonces = ['r4nd0m', '', 'other', 'R4ND0M', 'r4nd0m', 'r4nd0m', 'r4nd0m', 'r4nd0m'];
    const scripts = nonces.map((nonce, index) => {
      const script = page.createElement('script');
      Object.assign(script, { nonce, type: 'text/plain' });
      script.dataset.src = `${ADDRESS}#${index}`;
      return script;
    });
    expect(await countInTurns(code.preloadScripts, scripts)).to.deep.equal([1, 7]);
    const asked = [...page.querySelectorAll<HTMLLinkElement>('link[rel=preload]')];
    const numbers = asked.map(({ href }) => Number(new URL(href).hash.slice(1)));
    expect(numbers).to.deep.equal([0, 4, 5, 6, 7]);
  });

  it('asks for nothing in a page that has removed its head', async () => {
    const { head } = document;
    head.remove();
    try {
      await preload(hold(2), () => true);
    } finally {
      document.documentElement.prepend(head);
    }
    expect(links()).to.deep.equal([]);
  });

  it('asks for no address that is not of the web', async () => {
    const count = () => document.querySelectorAll('link').length;
    const before = count();
    const addresses = ['data:text/javascript,1', 'blob:https://a.example/1', 'javascript:1', ''];
    const scripts = hold(addresses.length);
    scripts.forEach((script, index) => (script.dataset.src = addresses[index]));
    await preload(scripts, () => true);
    expect(count()).to.equal(before);
  });
});
