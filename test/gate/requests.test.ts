// What the gate is asked for, by a visitor or by the page, and what it does where its file is missing.
import { expect } from '@open-wc/testing';
import { mayRun } from '../../src/page/may-run.js';
import { openGate, seen } from './open-gate.js';

const image = (id: string, mark = 'data-consent="a"') =>
  `<img id="${id}" alt="" ${mark} data-consent-src="/a">`;

describe('what a visitor asks for alone', () => {
  it('is released, whatever is granted, and nothing else is', async () => {
    const { gate, find, released } = openGate(image('one') + image('two'));
    gate.releaseAlone([find('one')]);
    await seen();
    expect(released).to.deep.equal(['one']);
  });

  it('is held again once the page uses the element for something else', async () => {
    const { gate, find, released } = openGate(image('film'));
    gate.releaseAlone([find('film')]);
    await seen();
    find('film').setAttribute('data-consent-src', '/other');
    await seen();
    expect(released).to.deep.equal(['film']);
  });
});

describe('a shadow root that the page names', () => {
  it('is looked into, now and later, as long as its component is on the page', async () => {
    const { gate, find, released } = openGate('<p id="host" data-consent="a"></p>', {
      granted: ['a', 'b'],
    });
    const host = find('host');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = image('within', '');
    expect(gate.isWatched(root)).to.equal(false);
    gate.watch(root);
    expect(gate.isWatched(root)).to.equal(true);
    await seen();
    expect(released).to.deep.equal(['within']);
    root.innerHTML = image('added', 'data-consent="b"');
    await seen();
    expect(released).to.deep.equal(['within', 'added']);
    host.remove();
    gate.release();
    expect(gate.isWatched(root)).to.equal(false);
  });

  it('is looked into again after each change of consent, also without a mark of its own', async () => {
    const granted: string[] = [];
    const { gate, find, released } = openGate('<p id="host" data-consent="a"></p>', { granted });
    const root = find('host').attachShadow({ mode: 'open' });
    root.innerHTML = image('within', '') + image('marked', 'data-consent="b"');
    gate.watch(root);
    await seen();
    expect(released).to.deep.equal([]);
    granted.push('a', 'b');
    gate.release();
    await seen();
    expect(released).to.deep.equal(['within', 'marked']);
  });
});

describe('the file that releases', () => {
  it('is tried again with what is found next, and then releases all that was due', async () => {
    let isThere = false;
    const load = () => Promise.resolve(isThere);
    const { holder, released } = openGate(image('first'), { granted: ['a'], load });
    await seen();
    expect(released).to.deep.equal([]);
    isThere = true;
    holder.insertAdjacentHTML('beforeend', image('next'));
    await seen();
    expect(released).to.deep.equal(['first', 'next']);
  });

  it('is not tried again for a change of the page that is not about held elements', async () => {
    let count = 0;
    const load = () => (count++, Promise.resolve(false));
    const { holder } = openGate(image('first'), { granted: ['a'], load });
    await seen();
    expect(count).to.equal(1);
    holder.insertAdjacentHTML('beforeend', '<p>A text</p>');
    await seen();
    expect(count).to.equal(1);
    holder.insertAdjacentHTML('beforeend', image('next'));
    await seen();
    expect(count).to.equal(2);
  });

  it('is asked for once, however much is found while it comes', async () => {
    let count = 0;
    let arrive = (isThere: boolean): unknown => isThere;
    const arrived = new Promise<boolean>((resolve) => (arrive = resolve));
    const load = () => (count++, arrived);
    const { holder, released } = openGate(image('second'), { granted: ['a'], load });
    holder.insertAdjacentHTML('afterbegin', image('first'));
    await seen();
    arrive(true);
    await seen();
    expect(count).to.equal(1);
    expect(released, 'in document order').to.deep.equal(['first', 'second']);
    holder.insertAdjacentHTML('beforeend', image('third'));
    await seen();
    expect([count, released]).to.deep.equal([1, ['first', 'second', 'third']]);
  });

  it('is not asked for where nothing is due', async () => {
    let count = 0;
    const load = () => (count++, Promise.resolve(true));
    openGate(image('held'), { load });
    await seen();
    expect(count).to.equal(0);
  });
});

describe('the add-on for tags of other scripts', () => {
  it('is told what may run once the gate is open', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    openGate('', { granted: ['for-add-on'], opened });
    await seen();
    expect(mayRun('for-add-on')).to.equal(false);
    open();
    await seen();
    expect([mayRun('for-add-on'), mayRun('other')]).to.deep.equal([true, false]);
  });
});
