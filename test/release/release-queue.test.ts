import { expect } from '@open-wc/testing';
import { createGuardTools } from '../../src/gate/guard-tools.js';
import { createReleaseQueue } from '../../src/release/release-queue.js';
import { releaseScript } from '../../src/release/release-script.js';
import { external, held, heldExternal, isShimmed } from './release.js';
import { waitUntil } from '../wait-until.js';

/** Puts held elements into the page and returns them. */
function insert(html: string): HTMLElement[] {
  const content = document.createRange().createContextualFragment(html);
  const elements = [...content.children] as HTMLElement[];
  document.body.append(content);
  return elements;
}

const whenNoted = (name: string): Promise<void> =>
  waitUntil(() => window.noted.includes(name), `noted: ${name}`);

describe('the queue of released elements', () => {
  beforeEach(async () => {
    window.noted = [];
    // The shims of an earlier test would go on asking that one.
    await waitUntil(() => !isShimmed(), 'no shims');
  });

  it('asks again before each element: a withdrawal stops those that wait', async () => {
    let isGranted = true;
    Object.assign(window, { withdraw: () => (isGranted = false) });
    const add = createReleaseQueue(
      ({ id }) => isGranted || id === 'always',
      createGuardTools(null),
    );
    const waiting = [
      held('noted.push("inline")'),
      heldExternal('noted.push("external")'),
      heldExternal('noted.push("deferred")', 'defer'),
      held('noted.push("module")', 'data-type="module"'),
      '<img alt="" data-consent="analytics" data-src="/missing-file.gif">',
    ].flatMap(insert);
    const started = insert(held('noted.push("first")') + held('noted.push("second"); withdraw()'));
    add([...started, ...waiting.slice(0, -1)]);
    await waitUntil(() => !isGranted, 'withdrawn');
    // These come after them. The image waits for no other element.
    add([...waiting.slice(-1), ...insert(held('noted.push("always")', 'id="always"'))]);
    await whenNoted('always');
    expect(window.noted).to.deep.equal(['first', 'second', 'always']);
    expect(waiting.every((element) => element.matches('[data-consent]:not([src])'))).to.equal(true);

    isGranted = true;
    add(waiting);
    await whenNoted('module');
    expect(window.noted.slice(3)).to.deep.equal(['inline', 'external', 'deferred', 'module']);
  });

  it('asks again before each script that a released one has written', async () => {
    let isGranted = true;
    Object.assign(window, { withdraw: () => (isGranted = false) });
    const add = createReleaseQueue(({ id }) => isGranted || id === 'after', createGuardTools(null));
    const written = [
      `<script src="${external('noted.push("written"); withdraw()')}"></script>`,
      '<script>noted.push("withdrawn")</script>',
      `<script src="${external('noted.push("withdrawn")')}"></script>`,
    ].join('');
    const text = JSON.stringify(written).replaceAll('/', '\\/');
    add(insert(held(`document.write(${text})`) + held('noted.push("after")', 'id="after"')));
    await whenNoted('after');
    expect(window.noted).to.deep.equal(['written', 'after']);
  });

  it('takes each element once while that waits', async () => {
    const add = createReleaseQueue(() => true, createGuardTools(null));
    const scripts = insert(held('noted.push("first")') + held('noted.push("second")'));
    add(scripts);
    add(scripts);
    add(insert(held('noted.push("last")')));
    await whenNoted('last');
    expect(window.noted).to.deep.equal(['first', 'second', 'last']);
  });

  it('does not run again what the page has started itself meanwhile', async () => {
    const start = `const own = document.getElementById("own"); own.removeAttribute("type");
      own.text = "noted.push('own')";`;
    const add = createReleaseQueue(() => true, createGuardTools(null));
    add(insert(held(start) + held('', 'id="own"') + held('noted.push("after")')));
    await whenNoted('after');
    expect(window.noted).to.deep.equal(['own', 'after']);
  });

  it('passes over a script that an earlier script of its block has removed', async () => {
    const text = `<script>document.getElementById('removed').remove()</script>
      <script id="removed">noted.push("removed")</script>`;
    const block = Object.assign(document.createElement('script'), { type: 'text/html', text });
    document.body.append(block);
    const add = createReleaseQueue(() => true, createGuardTools(null));
    add([block, ...insert(held('noted.push("after")'))]);
    await whenNoted('after');
    expect(window.noted).to.deep.equal(['after']);
  });

  it('releases nothing that has left the page, until it is back', async () => {
    const add = createReleaseQueue(() => true, createGuardTools(null));
    const image = '<img alt="" data-consent="analytics" data-src="/missing-file.gif">';
    const gone = insert(image + held('noted.push("back")'));
    add(gone);
    for (const element of gone) element.remove();
    add(insert(held('noted.push("next")')));
    await whenNoted('next');
    expect(gone.every((element) => element.matches('[data-consent]:not([src])'))).to.equal(true);

    document.body.append(...gone);
    add(gone);
    await whenNoted('back');
    expect(window.noted).to.deep.equal(['next', 'back']);
    expect(gone[0]?.matches('[src]:not([data-consent])')).to.equal(true);
  });
});

describe('a script whose address is not of the web', () => {
  const { warn } = console;
  afterEach(() => (console.warn = warn));

  it('does not run, whether it is held or written by another one, and is reported', async () => {
    window.noted = [];
    const told: unknown[] = [];
    console.warn = (...message: unknown[]) => told.push(message[message.length - 1]);
    const address = `data:text/javascript,noted.push('data')`;
    const written = JSON.stringify(`<script id="written" src="${address}"></script>`);
    createReleaseQueue(
      () => true,
      createGuardTools(null),
    )(
      insert(
        held('', `id="data" data-src="${address}"`) +
          held(`document.write(${written.replace('</', '<\\/')})`) +
          held('noted.push("after")'),
      ),
    );
    await whenNoted('after');
    expect(window.noted).to.deep.equal(['after']);
    expect(told).to.deep.equal(['data', 'written'].map((id) => document.getElementById(id)));
    expect(document.getElementById('data')?.hasAttribute('data-consent')).to.equal(true);
  });
});

describe('a script that is not due any more once it is known that it can start', () => {
  it('does not run, and keeps its mark', async () => {
    window.noted = [];
    const [script] = insert(held('noted.push("withdrawn")')) as [HTMLScriptElement];
    const isDone = await releaseScript(
      script,
      () => true,
      () => false,
    );
    expect(isDone).to.equal(false);
    expect(window.noted).to.deep.equal([]);
    expect(script.matches('[data-consent][type="text/plain"]')).to.equal(true);
  });

  it('holds nobody up when the page removes it, and runs when it is back', async () => {
    window.noted = [];
    const box = document.createElement('div');
    document.body.append(box);
    const [script] = insert(heldExternal('noted.push("back")')) as [HTMLScriptElement];
    box.append(script);
    // It notices the probe, which is inserted to find out whether the script can start.
    const observer = new MutationObserver(() => script.remove());
    observer.observe(box, { childList: true });
    const add = createReleaseQueue(() => true, createGuardTools(null));
    add([script, ...insert(held('noted.push("next")'))]);
    await whenNoted('next');
    expect(script.matches('[data-consent][type="text/plain"]')).to.equal(true);
    expect(window.noted).to.deep.equal(['next']);

    observer.disconnect();
    box.append(script);
    add([script]);
    await whenNoted('back');
    box.remove();
  });
});

describe('a script that hangs', () => {
  const { setTimeout } = window;
  const stop = (event: Event) => event.stopImmediatePropagation();
  afterEach(() => {
    window.setTimeout = setTimeout;
    document.removeEventListener('load', stop, true);
  });

  it('holds up the next one for eight seconds, and not longer', async () => {
    window.noted = [];
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    // The page stops the event that says that the script has run.
    document.addEventListener('load', stop, true);
    const limits: [() => void, number][] = [];
    window.setTimeout = ((work: () => void, delay = 0) =>
      delay < 1000 ? setTimeout(work, delay) : limits.push([work, delay])) as typeof setTimeout;
    createReleaseQueue(
      () => true,
      createGuardTools(null),
    )(insert(heldExternal('noted.push("hangs")') + held('noted.push("next")')));
    while (!window.noted.includes('hangs')) await wait(10);
    await wait(200);
    expect(window.noted).to.deep.equal(['hangs']);
    expect(limits.map(([, delay]) => delay)).to.deep.equal([8000]);
    limits[0]?.[0]();
    while (!window.noted.includes('next')) await wait(10);
  });
});
