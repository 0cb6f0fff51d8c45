import { expect } from '@open-wc/testing';
import { findDeclared, removeDeclared } from '../../src/withdrawal/remove-declared.js';
import { empty, setCookie, withoutStorage } from '../storage/jar.js';
import { waitUntil } from '../wait-until.js';

const matches = (name: string): boolean => name.startsWith('gone');
const NAMES = ['gone', 'gone:2', 'kept'];

const whenDone = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

async function createDatabase(name: string): Promise<IDBDatabase> {
  return (await whenDone(indexedDB.open(name))) as IDBDatabase;
}
const databases = async (): Promise<unknown[]> =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => NAMES.includes(name!));

/** WebKit may show a cookie for a moment that was deleted right after it was written. */
const whenGone = (): Promise<void> => waitUntil(() => !document.cookie.includes('gone'));

describe('what vendors declare', () => {
  afterEach(async () => {
    empty(...NAMES);
    for (const name of NAMES) {
      await whenDone(indexedDB.deleteDatabase(name));
      if ('caches' in window) await caches.delete(name);
    }
  });

  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    it(`is found in and removed from ${kind}, and nothing else is`, async () => {
      NAMES.forEach((name) => window[kind].setItem(name, '1'));
      expect(await findDeclared(matches)).to.have.members([`${kind} gone`, `${kind} gone:2`]);
      await removeDeclared(matches);
      expect(Object.keys(window[kind])).to.deep.equal(['kept']);
      expect(await findDeclared(matches)).to.deep.equal([]);
    });
  }

  it('is found in and removed from the cookies, and nothing else is', async () => {
    setCookie('gone', '1');
    setCookie('kept', '1');
    expect(await findDeclared(matches)).to.deep.equal(['cookie gone']);
    await removeDeclared(matches);
    await whenGone();
    expect(document.cookie).to.include('kept=1');
  });

  it('is found in and removed from Cache Storage, and nothing else is', async function () {
    if (!('caches' in window)) this.skip();
    for (const name of NAMES) await caches.open(name);
    expect(await findDeclared(matches)).to.have.members(['cache gone', 'cache gone:2']);
    await removeDeclared(matches);
    expect(await caches.keys()).to.deep.equal(['kept']);
  });

  it('is found in and removed from IndexedDB, and nothing else is', async () => {
    for (const name of NAMES) (await createDatabase(name)).close();
    expect(await findDeclared(matches)).to.have.members(['database gone', 'database gone:2']);
    await removeDeclared(matches);
    expect(await databases()).to.deep.equal(['kept']);
  });

  it('is removed elsewhere while code of the page holds a database open', async () => {
    const open = await createDatabase('gone');
    localStorage.setItem('gone', '1');
    await removeDeclared(matches);
    expect(localStorage.getItem('gone')).to.equal(null);
    open.close();
  });

  it('is removed elsewhere where a storage is denied', async () => {
    setCookie('gone', '1');
    sessionStorage.setItem('gone', '1');
    let done: Promise<unknown> | undefined;
    withoutStorage(() => {
      done = Promise.all([removeDeclared(matches), findDeclared(matches)]);
    });
    await done;
    await whenGone();
    expect(sessionStorage.getItem('gone')).to.equal(null);
  });
});
