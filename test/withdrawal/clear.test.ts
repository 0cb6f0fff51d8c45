import { expect } from '@open-wc/testing';
import { leaveWithdrawalNote, readWithdrawalNote } from '../../src/storage/withdrawal-note.js';
import { finishClearing, startClearing } from '../../src/withdrawal/clear.js';
import { makeRecord } from '../core/sample.js';
import { createContext } from '../storage/context.js';
import { cookiesOf, empty, setCookie } from '../storage/jar.js';
import { waitUntil } from '../wait-until.js';
import { createVendor } from './create-vendor.js';

const NAME = 'ask-first';

const vendors = [
  createVendor('analytics', ['_ct*'], ['ct:*']),
  createVendor('embeds', ['_e'], ['e:*']),
];

/** Stores what each of the vendors would store. */
function storeAll(): void {
  setCookie('_ct_visitor', '1');
  localStorage.setItem('ct:1', '1');
  localStorage.setItem('e:1', '1');
}

/** WebKit may show a cookie for a moment that was deleted right after it was written. */
const whenGone = (name: string): Promise<void> => waitUntil(() => cookiesOf(name).length === 0);

describe('clearing after a withdrawal', () => {
  afterEach(async () => {
    empty('_ct_visitor', '_e', NAME);
    await whenGone('_ct_visitor');
  });

  it('deletes what the vendors of lost purposes declare, and leaves a note', async () => {
    storeAll();
    const { context, reports } = createContext(NAME);
    await startClearing(context, vendors, ['analytics']);
    await whenGone('_ct_visitor');
    expect(Object.keys(localStorage)).to.deep.equal(['e:1']);
    expect(readWithdrawalNote(NAME)).to.deep.equal(['analytics']);
    expect(reports).to.deep.equal([]);
  });

  it('never deletes what is ours, whatever is declared', async () => {
    for (const key of [NAME, `${NAME}-proof`, `${NAME}-queue`, 'other'])
      localStorage.setItem(key, '1');
    setCookie(NAME, '1');
    const { context } = createContext(NAME);
    const all = [createVendor('analytics', ['*'], ['*'])];
    await startClearing(context, all, ['analytics']);
    await finishClearing(context, all);
    expect(Object.keys(localStorage).sort()).to.deep.equal([
      NAME,
      `${NAME}-proof`,
      `${NAME}-queue`,
    ]);
    expect(cookiesOf(NAME)).to.deep.equal(['1']);
  });

  it('deletes and reports on the next page what is there again, once', async () => {
    const { context, reports } = createContext(NAME);
    await startClearing(context, vendors, ['analytics']);
    storeAll();
    await finishClearing(context, vendors);
    await whenGone('_ct_visitor');
    expect(Object.keys(localStorage)).to.deep.equal(['e:1']);
    const [[level, message, names] = []] = reports;
    expect([level, message]).to.deep.equal(['warn', 'back after the withdrawal:']);
    expect(names).to.equal('cookie _ct_visitor, localStorage ct:1');

    storeAll();
    await finishClearing(context, vendors);
    expect(reports.length).to.equal(1);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['ct:1', 'e:1']);
  });

  it('says what cannot be deleted', async () => {
    const { context, reports } = createContext(NAME);
    await startClearing(context, vendors, ['analytics']);
    const names = ['ct:1', 'ct:2', 'ct:3'];
    for (const name of names) localStorage.setItem(name, '1');
    const { removeItem } = Storage.prototype;
    Storage.prototype.removeItem = function (name) {
      if (name !== 'ct:2' && name !== 'ct:3') removeItem.call(this, name);
    };
    try {
      await finishClearing(context, vendors);
    } finally {
      Storage.prototype.removeItem = removeItem;
    }
    // A browser lists them in any order.
    const inOrder = (list = '') => list.split(', ').sort();
    const [[, , found, still, remaining] = []] = reports as string[][];
    const all = names.map((name) => `localStorage ${name}`);
    expect(inOrder(found)).to.deep.equal(all);
    expect([still, inOrder(remaining)]).to.deep.equal(['Still there:', all.slice(1)]);
  });

  it('says nothing else of what could be deleted', async () => {
    const { context, reports } = createContext(NAME);
    await startClearing(context, vendors, ['analytics']);
    localStorage.setItem('ct:1', '1');
    await finishClearing(context, vendors);
    expect(reports).to.deep.equal([['warn', 'back after the withdrawal:', 'localStorage ct:1']]);
  });

  it('reports a database only where it is still there: the page before had it open', async () => {
    for (const isStillOpen of [false, true]) {
      const found = [{ name: 'ct:visits' }];
      Object.defineProperty(indexedDB, 'databases', {
        configurable: true,
        value: async () => [...found],
      });
      Object.defineProperty(indexedDB, 'deleteDatabase', {
        configurable: true,
        value() {
          if (!isStillOpen) found.pop();
          const request = { onsuccess: () => undefined, onblocked: () => undefined };
          void Promise.resolve().then(() =>
            isStillOpen ? request.onblocked() : request.onsuccess(),
          );
          return request;
        },
      });
      leaveWithdrawalNote(NAME, ['analytics']);
      const { context, reports } = createContext(NAME);
      try {
        await finishClearing(context, vendors);
      } finally {
        Reflect.deleteProperty(indexedDB, 'databases');
        Reflect.deleteProperty(indexedDB, 'deleteDatabase');
      }
      const name = 'database ct:visits';
      const report = ['warn', 'back after the withdrawal:', name, 'Still there:', name];
      expect(reports).to.deep.equal(isStillOpen ? [report] : []);
    }
  });

  it('leaves what belongs to a purpose that was granted again meanwhile', async () => {
    const decisions = { analytics: 'granted', embeds: 'denied' } as const;
    const time = Math.floor(Date.now() / 1000) * 1000;
    const record = makeRecord({ time, decisions, revision: '', fingerprint: '' });
    const { context, reports } = createContext(NAME, { purposes: 'analytics embeds' });
    await startClearing(context, vendors, ['analytics', 'embeds']);
    storeAll();
    await finishClearing({ ...context, readStored: () => record }, vendors);
    expect(Object.keys(localStorage)).to.deep.equal(['ct:1']);
    expect(cookiesOf('_ct_visitor')).to.deep.equal(['1']);
    expect(reports).to.deep.equal([['warn', 'back after the withdrawal:', 'localStorage e:1']]);
  });

  it('deletes nothing on a page that no withdrawal came before, and looks for nothing', async () => {
    storeAll();
    const { context, reports } = createContext(NAME);
    let looks = 0;
    const databases = async () => (looks++, []);
    Object.defineProperty(indexedDB, 'databases', { configurable: true, value: databases });
    try {
      await finishClearing(context, vendors);
    } finally {
      Reflect.deleteProperty(indexedDB, 'databases');
    }
    expect(looks).to.equal(0);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['ct:1', 'e:1']);
    expect(reports).to.deep.equal([]);
  });
});
