import { expect } from '@open-wc/testing';
import { readRecord } from '../../src/storage/read-record.js';
import { writeRecord } from '../../src/storage/write-record.js';
import { GOOD, makeRecord, NOW } from '../core/sample.js';
import {
  cookiesOf,
  empty,
  NEWER,
  OLDER,
  setCookie,
  stopClock,
  withCookies,
  withoutCookies,
  withoutStorage,
} from './jar.js';

const NAME = 'ask.first';
const record = makeRecord();
const expires = Math.floor(Date.now() / 1000) * 1000 + 60_000;

/** Writes the record and tells whether it was kept, and what was told. */
async function write(
  options: { cookieDomain?: string; persistUrl?: string } = {},
  turn?: Promise<unknown>,
) {
  const told: unknown[][] = [];
  const given = { cookieDomain: '', persistUrl: '', ...options };
  const report = (...words: unknown[]) => void told.push(words);
  const isKept = await writeRecord(NAME, given, record, expires, report, turn);
  return { isKept, told };
}

describe('writing a record', () => {
  beforeEach(() => stopClock(NOW));
  afterEach(() => empty(NAME));

  it('keeps it in a cookie that needs no decoding', async () => {
    expect(await write()).to.deep.equal({ isKept: true, told: [] });
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
    expect(readRecord(NAME).record).to.deep.equal(record);
  });

  it('writes it for the whole host, until its end, for no other site', async () => {
    await write();
    const [pair, ...attributes] = localStorage.getItem(NAME)!.split('; ');
    expect(pair).to.equal(`${NAME}=${GOOD}`);
    expect(attributes.map((text) => text.toLowerCase())).to.have.members([
      'path=/',
      `expires=${new Date(expires).toUTCString().toLowerCase()}`,
      'samesite=lax',
    ]);
  });

  it('puts it in the place of an older one', async () => {
    setCookie(NAME, OLDER);
    await write();
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
  });

  it('reports a domain that the browser refuses, and keeps it for this host alone', async () => {
    const cookieDomain = 'foreign.example';
    expect(await write({ cookieDomain })).to.deep.equal({
      isKept: true,
      told: [
        ['error', 'wrong option "cookieDomain":', cookieDomain, 'Used instead:', location.hostname],
      ],
    });
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
    expect(localStorage.getItem(NAME))
      .to.match(/^ask\.first=/)
      .and.not.include('domain');
  });

  it('keeps it for the domain that the browser takes, with a mirror that is no record', async () => {
    // The browser of a page at localhost takes no domain: this shows the page that it did.
    const written: string[] = [];
    const shown = `a=1; ${NAME}=${GOOD}`;
    const kept = await withCookies(
      shown,
      () => write({ cookieDomain: 'harbour.example' }),
      written,
    );
    expect(kept).to.deep.equal({ isKept: true, told: [] });
    expect(written.length).to.equal(1);
    expect(written[0])
      .to.match(/^ask\.first=/)
      .and.include('; domain=harbour.example');
    expect(localStorage.getItem(NAME)).to.equal(`.${written[0]}`);
    expect(readRecord(NAME).record).to.equal(null);
  });

  it("leaves a server's cookie to the server, and keeps the choice in the bare mirror", async () => {
    setCookie(NAME, OLDER);
    localStorage.setItem(NAME, `${NAME}=${OLDER}`);
    expect(await write({ persistUrl: '/consent' })).to.deep.equal({ isKept: true, told: [] });
    // The one with the choice before would outlive the mirror.
    expect(cookiesOf(NAME)).to.deep.equal([]);
    expect(localStorage.getItem(NAME)).to.equal(`${NAME}=${GOOD}`);
    expect(readRecord(NAME).record).to.deep.equal(record);
  });

  it('writes the cookie until a server has set it', async () => {
    await write({ persistUrl: '/consent' });
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
    localStorage.setItem(NAME, `${NAME}=${NEWER}; path=/`);
    setCookie(NAME, NEWER);
    await write({ persistUrl: '/consent' });
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
  });

  it('writes the cookie again where no server is named any more', async () => {
    setCookie(NAME, OLDER);
    localStorage.setItem(NAME, `${NAME}=${OLDER}`);
    await write();
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
    expect(localStorage.getItem(NAME)).to.include('; path=/');
  });

  it('keeps it in the cookie where there is no local storage', async () => {
    expect((await withoutStorage(() => write())).isKept).to.equal(true);
    expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
  });

  it('says so, and does not throw, where nothing is kept', async () => {
    await withoutStorage(() =>
      withoutCookies(async () => {
        expect((await write()).isKept).to.equal(false);
        expect((await write({ persistUrl: '/consent' })).isKept).to.equal(false);
      }),
    );
  });

  describe('before its turn', () => {
    let give: (value?: unknown) => void;
    let turn: Promise<unknown>;
    beforeEach(() => {
      turn = new Promise((resolve) => (give = resolve));
    });

    it('keeps it in the mirror, and behind that in the cookie', async () => {
      const done = write({}, turn);
      expect(cookiesOf(NAME)).to.deep.equal([]);
      expect(localStorage.getItem(NAME)).to.equal(`${NAME}=${GOOD}`);
      expect(readRecord(NAME).record).to.deep.equal(record);
      give();
      expect(await done).to.deep.equal({ isKept: true, told: [] });
      expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
      expect(localStorage.getItem(NAME)).to.include('expires=');
    });

    it('writes the cookie where there is no local storage', () =>
      withoutStorage(async () => {
        const done = write({}, turn);
        expect(cookiesOf(NAME)).to.deep.equal([GOOD]);
        expect((await done).isKept).to.equal(true);
      }));

    it('says so where nothing is kept', () =>
      withoutStorage(() =>
        withoutCookies(async () => expect((await write({}, turn)).isKept).to.equal(false)),
      ));

    for (const [what, mirror] of [
      ['a newer one has replaced', `${NAME}=${NEWER}`],
      ['was forgotten', ''],
    ] as const)
      it(`writes no cookie of a choice that ${what}`, async () => {
        const done = write({}, turn);
        if (mirror) localStorage.setItem(NAME, mirror);
        else empty(NAME);
        give();
        expect((await done).isKept).to.equal(true);
        expect(cookiesOf(NAME)).to.deep.equal([]);
        expect(localStorage.getItem(NAME) ?? '').to.equal(mirror);
      });
  });
});
