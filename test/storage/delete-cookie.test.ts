import { expect } from '@open-wc/testing';
import { deleteCookie } from '../../src/storage/delete-cookie.js';
import { withCookies } from './jar.js';

const start = location.href;
const NAMES = ['clean', 'clean.a', 'xclean', 'clean_b%20'];

/** The names of the test's cookies that are there. */
const names = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0]!)
    .filter((name) => NAMES.includes(name))
    .sort();

/** All that deleting writes. */
function written(name: string): string[] {
  const list: string[] = [];
  withCookies('', () => deleteCookie(name), list);
  return list;
}

describe('deleting a cookie', () => {
  afterEach(() => {
    for (const name of NAMES) document.cookie = `${name}=; max-age=0; path=/`;
    history.replaceState(null, '', start);
  });

  for (const attributes of ['path=/', 'path=/; max-age=60; samesite=strict', 'max-age=60']) {
    it(`deletes one with ${attributes}, and no others`, () => {
      for (const name of NAMES) document.cookie = `${name}=1; ${attributes}`;
      expect(names().length).to.equal(4);
      deleteCookie('clean');
      deleteCookie('clean_b%20');
      expect(names()).to.deep.equal(['clean.a', 'xclean']);
    });
  }

  it('tries the path of the page and all above it, with and without the last slash', () => {
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

  it('tries every path with no domain and with the host, in and out of partitions', () => {
    history.replaceState(null, '', '/a/');
    const texts = written('clean');
    for (const path of ['/', '/a', '/a/'])
      for (const domain of ['', `; domain=${location.hostname}`])
        for (const kind of ['', '; secure', '; secure; samesite=none; partitioned'])
          expect(texts).to.include(`clean=; max-age=0; path=${path}${domain}${kind}`);
  });
});
