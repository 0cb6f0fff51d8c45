import { expect } from '@open-wc/testing';
import { stores } from '../../src/withdrawal/stores.js';
import { empty, setCookie, withCookies, withoutCookies } from '../storage/jar.js';
import { waitUntil } from '../wait-until.js';

const cookies = stores.find(({ kind }) => kind === 'cookie')!;

describe('the store of cookies', () => {
  afterEach(() => empty('clean', 'clean_b%20'));

  it('lists them by their names as they are', async () => {
    setCookie('clean', 'a=b');
    setCookie('clean_b%20', '');
    const names = (await cookies.list()).filter((name) => name.includes('clean'));
    expect(names.sort()).to.deep.equal(['clean', 'clean_b%20']);
  });

  it('leaves out one without a name', async () => {
    const listed = withCookies('=1; clean=2', () => cookies.list());
    expect(await listed).to.deep.equal(['clean']);
  });

  it('removes them by their names as they are', async () => {
    setCookie('clean', '1');
    setCookie('clean_b%20', '1');
    await cookies.remove('clean_b%20');
    // WebKit may show a cookie for a moment that was deleted right after it was written.
    await waitUntil(() => !document.cookie.includes('clean_b%20'));
    expect(await cookies.list()).to.include('clean');
  });

  it('lists none where there are none, or where they are denied', async () => {
    let listed: Promise<string[][]> | undefined;
    const list = () => (listed = Promise.all([cookies.list()]));
    withCookies('', list);
    expect(await listed).to.deep.equal([[]]);
    withoutCookies(list);
    expect(await listed).to.deep.equal([[]]);
  });
});

describe('the store of databases', () => {
  const databases = stores.find(({ kind }) => kind === 'database')!;
  const withDatabases = async (found: unknown) => {
    Object.defineProperty(indexedDB, 'databases', { configurable: true, value: found });
    const names = await databases
      .list()
      .finally(() => Reflect.deleteProperty(indexedDB, 'databases'));
    return names;
  };

  it('lists those that have a name', async () => {
    const found = [{ name: 'visits' }, { name: '' }, {}];
    expect(await withDatabases(async () => found)).to.deep.equal(['visits']);
  });

  it('lists none in a browser that cannot list them', async () => {
    expect(await withDatabases(undefined)).to.deep.equal([]);
  });
});
