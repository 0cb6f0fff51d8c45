import { expect } from '@open-wc/testing';
import { cookies, deleteCookie } from '../../src/withdrawal/cookies.js';
import { setCookie, withCookies } from '../storage/jar.js';

const start = location.href;
const names = async (): Promise<string[]> =>
  (await cookies.list()).filter((name) => name.includes('clean'));

/** All that deleting writes. */
function written(name: string): string[] {
  const list: string[] = [];
  withCookies('', () => deleteCookie(name), list);
  return list;
}

describe('cookies', () => {
  afterEach(() => {
    for (const name of ['clean', 'clean.a', 'clean_b%20', 'xclean'])
      document.cookie = `${name}=; max-age=0; path=/`;
    history.replaceState(null, '', start);
  });

  it('are listed by their names as they are', async () => {
    setCookie('clean', 'a=b');
    setCookie('clean_b%20', '');
    expect((await names()).sort()).to.deep.equal(['clean', 'clean_b%20']);
  });

  it('are none where there are none', async () => {
    let listed: Promise<string[]> | undefined;
    withCookies('', () => {
      listed = cookies.list();
    });
    expect(await listed).to.deep.equal([]);
  });

  for (const attributes of ['path=/', 'path=/; max-age=60; samesite=strict', 'max-age=60']) {
    it(`are deleted with ${attributes}, and others are not`, async () => {
      for (const name of ['clean', 'clean.a', 'xclean', 'clean_b%20'])
        document.cookie = `${name}=1; ${attributes}`;
      expect((await names()).length).to.equal(4);
      deleteCookie('clean');
      deleteCookie('clean_b%20');
      expect((await names()).sort()).to.deep.equal(['clean.a', 'xclean']);
    });
  }

  it('are tried on the path of the page and all above it, with and without the last slash', () => {
    history.replaceState(null, '', '/2026/news/story.html?x=1#a');
    const paths = written('clean').map((text) => /path=([^;]*)/.exec(text)![1]);
    expect([...new Set(paths)]).to.have.members([
      '/',
      '/2026',
      '/2026/',
      '/2026/news',
      '/2026/news/',
      '/2026/news/story.html',
      '/2026/news/story.html/',
    ]);
  });

  it('are tried on every path with no domain and with the host, in and out of partitions', () => {
    history.replaceState(null, '', '/a/');
    const texts = written('clean');
    for (const path of ['/', '/a', '/a/'])
      for (const domain of ['', `; domain=${location.hostname}`])
        for (const kind of ['', '; secure', '; secure; samesite=none; partitioned'])
          expect(texts).to.include(`clean=; max-age=0; path=${path}${domain}${kind}`);
  });
});
