import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { readRecord } from '../../src/storage/read-record.js';
import { writeRecord } from '../../src/storage/write-record.js';
import { expiryOf, serializeRecord } from '../../src/core/record.js';
import { makeRecord } from '../core/sample.js';
import { createContext } from './context.js';
import { cookiesOf, empty, setCookie, withCookies, withoutCookies, withoutStorage } from './jar.js';

const NAME = 'ask.first';
const config = readConfig({ cookieName: NAME });
// The record is of this minute, as the browser itself ends a cookie.
const time = Math.floor(Date.now() / 1000) * 1000;
const record = makeRecord({ time });
const VALUE = serializeRecord(record);
const OLDER = serializeRecord(makeRecord({ time: time - 2000 }));
const NEWER = serializeRecord(makeRecord({ time: time + 2000 }));

/** Writes the record and tells whether it was kept, and what was reported. */
async function write(
  options: { cookieDomain?: string; persistUrl?: string } = {},
  beforeCookie?: Promise<unknown>,
) {
  const { context, reports } = createContext(NAME);
  const given = { cookieDomain: '', persistUrl: '', ...options };
  const isKept = await writeRecord(context, given, record, beforeCookie);
  return { isKept, reports };
}

describe('writing a record', () => {
  afterEach(() => empty(NAME));

  it('keeps it in a cookie that needs no decoding', async () => {
    expect(await write()).to.deep.equal({ isKept: true, reports: [] });
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
    expect(readRecord(config).record).to.deep.equal(record);
  });

  it('writes it for the whole host, until its end, for no other site', async () => {
    await write();
    const [pair, ...attributes] = localStorage.getItem(NAME)!.split('; ');
    expect(pair).to.equal(`${NAME}=${VALUE}`);
    expect(attributes.map((text) => text.toLowerCase())).to.have.members([
      'path=/',
      `expires=${new Date(expiryOf(record)).toUTCString().toLowerCase()}`,
      'samesite=lax',
    ]);
  });

  it('puts it in the place of an older one', async () => {
    setCookie(NAME, OLDER);
    await write();
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
  });

  it('reports a domain that the browser refuses, and keeps it for this host alone', async () => {
    const cookieDomain = 'foreign.example';
    expect(await write({ cookieDomain })).to.deep.equal({
      isKept: true,
      reports: [
        ['error', 'wrong option "cookieDomain":', cookieDomain, 'Used instead:', location.hostname],
      ],
    });
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
    expect(localStorage.getItem(NAME))
      .to.match(/^ask\.first=/)
      .and.not.include('domain');
  });

  it('keeps it for the domain that the browser takes, with a mirror that grants nothing alone', async () => {
    // The browser of a page at localhost takes no domain: this shows the page that it did.
    const written: string[] = [];
    const shown = `a=1; ${NAME}=${VALUE}`;
    const kept = await withCookies(
      shown,
      () => write({ cookieDomain: 'harbour.example' }),
      written,
    );
    expect(kept).to.deep.equal({ isKept: true, reports: [] });
    expect(written.length).to.equal(1);
    expect(written[0])
      .to.match(/^ask\.first=/)
      .and.include('; domain=harbour.example');
    expect(localStorage.getItem(NAME)).to.equal(`.${written[0]}`);
    expect(readRecord(config).record?.time).to.equal(0);
  });

  it("leaves a server's cookie to the server, and keeps the choice in the mirror", async () => {
    setCookie(NAME, OLDER);
    localStorage.setItem(NAME, `${NAME}=${OLDER}`);
    expect(await write({ persistUrl: '/consent' })).to.deep.equal({ isKept: true, reports: [] });
    // The cookie with the previous choice would outlive the mirror.
    expect(cookiesOf(NAME)).to.deep.equal([]);
    expect(localStorage.getItem(NAME)).to.equal(`${NAME}=${VALUE}`);
    expect(readRecord(config).record).to.deep.equal(record);
  });

  it("removes a server's cookie whose name browsers protect, as any other", async () => {
    const name = '__Host-choice';
    localStorage.setItem(name, `${name}=${OLDER}`);
    const { context } = createContext(name);
    const options = { cookieDomain: '', persistUrl: '/consent' };
    const written: string[] = [];
    await withCookies(`${name}=${OLDER}`, () => writeRecord(context, options, record), written);
    expect(written).to.include(`${name}=; path=/; max-age=0; secure`);
  });

  it('writes the cookie until a server has set it', async () => {
    await write({ persistUrl: '/consent' });
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
    localStorage.setItem(NAME, `${NAME}=${NEWER}; path=/`);
    setCookie(NAME, NEWER);
    await write({ persistUrl: '/consent' });
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
  });

  it('writes the cookie again where no server is named any more', async () => {
    setCookie(NAME, OLDER);
    localStorage.setItem(NAME, `${NAME}=${OLDER}`);
    await write();
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
    expect(localStorage.getItem(NAME)).to.include('; path=/');
  });

  it('keeps it in the cookie where there is no local storage', async () => {
    expect((await withoutStorage(() => write())).isKept).to.equal(true);
    expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
  });

  it('says so, and does not throw, where nothing is kept', async () => {
    await withoutStorage(() =>
      withoutCookies(async () => {
        expect((await write()).isKept).to.equal(false);
        expect((await write({ persistUrl: '/consent' })).isKept).to.equal(false);
      }),
    );
  });

  describe('while the cookie waits', () => {
    let go: (value?: unknown) => void;
    let beforeCookie: Promise<unknown>;
    beforeEach(() => {
      beforeCookie = new Promise((resolve) => (go = resolve));
    });

    it('keeps it in the mirror, and after that in the cookie', async () => {
      const done = write({}, beforeCookie);
      expect(cookiesOf(NAME)).to.deep.equal([]);
      expect(localStorage.getItem(NAME)).to.equal(`${NAME}=${VALUE}`);
      expect(readRecord(config).record).to.deep.equal(record);
      go();
      expect(await done).to.deep.equal({ isKept: true, reports: [] });
      expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
      expect(localStorage.getItem(NAME)).to.include('expires=');
    });

    it('writes the cookie where there is no local storage', () =>
      withoutStorage(async () => {
        const done = write({}, beforeCookie);
        expect(cookiesOf(NAME)).to.deep.equal([VALUE]);
        expect((await done).isKept).to.equal(true);
      }));

    it('says so where nothing is kept', () =>
      withoutStorage(() =>
        withoutCookies(async () => expect((await write({}, beforeCookie)).isKept).to.equal(false)),
      ));

    for (const [what, mirror] of [
      ['a newer one has replaced', `${NAME}=${NEWER}`],
      ['was forgotten', ''],
    ] as const)
      it(`writes no cookie of a choice that ${what}`, async () => {
        const done = write({}, beforeCookie);
        if (mirror) localStorage.setItem(NAME, mirror);
        else empty(NAME);
        go();
        expect((await done).isKept).to.equal(true);
        expect(cookiesOf(NAME)).to.deep.equal([]);
        expect(localStorage.getItem(NAME) ?? '').to.equal(mirror);
      });
  });
});
