import { expect, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import type { AskFirst } from '../../src/guard/api.js';
import {
  findCoveringPage,
  findSurroundings,
  isInForeignFrame,
} from '../../src/guard/surroundings.js';
import { claimPage } from '../../src/page/global.js';

/** What the innermost of some frames finds around it. */
interface Found {
  readonly isForeign: boolean;
  readonly surroundings: string;
  /** The host and the cookie of the page that covers it. */
  readonly covering?: string;
}

const OWN = location.hostname;
/** The same server under a name that is another site to the browser. */
const OTHER = OWN === 'localhost' ? '127.0.0.1' : 'localhost';

/** A frame with a page of the first host, which has a frame with the next one; see `frame.html`. */
function frameOf(...hosts: string[]): string {
  const address = new URL('./frame.html', import.meta.url);
  address.hostname = hosts[0]?.split('=')[0] ?? '';
  address.search = '';
  address.hash = hosts.join();
  return `<iframe title="Frame" src="${address.href}"></iframe>`;
}

/** What the innermost frame tells next. */
const toldNext = (): Promise<Found> =>
  new Promise((resolve) =>
    addEventListener('message', ({ data }: MessageEvent<Found>) => resolve(data), { once: true }),
  );

/** Opens pages of these hosts, each in a frame of the one before. The first is in a frame of this page. */
function lookFrom(...hosts: string[]): Promise<Found> {
  const found = toldNext();
  fixtureSync(frameOf(...hosts));
  return found;
}

/** This page keeps the choice in the cookie of this name. */
const claim = (cookieName: string): void =>
  claimPage({ cookieName, where: 'page' } as unknown as AskFirst);

describe('a frame', () => {
  afterEach(() => {
    Reflect.deleteProperty(window, Symbol.for('ask-first'));
    fixtureCleanup();
  });

  it('is foreign where the page at the top is of another site, whoever is between them', async () => {
    expect(isInForeignFrame()).to.equal(false);
    for (const [hosts, expected] of [
      [[OWN], false],
      [[OWN, OWN], false],
      [[OTHER], true],
      [[OWN, OTHER], true],
      [[OTHER, OTHER], true],
    ] as const)
      expect((await lookFrom(...hosts)).isForeign, hosts.join()).to.equal(expected);
  });

  it('is covered by the nearest page around it that keeps the choice in the same cookie', async () => {
    expect(await lookFrom(OWN)).to.deep.include({ surroundings: 'own-page' });
    claim('choice');
    const covered = { isForeign: false, surroundings: 'covered-frame' };
    expect(await lookFrom(OWN)).to.deep.equal({ ...covered, covering: 'page' });
    expect(await lookFrom(OWN, OWN)).to.deep.equal({ ...covered, covering: 'page' });
    expect(await lookFrom(`${OWN}=choice`, OWN)).to.deep.equal({
      ...covered,
      covering: `${OWN}=choice`,
    });
    expect(await lookFrom(`${OWN}=other`, OWN)).to.deep.equal({ ...covered, covering: 'page' });
  });

  it('waits for the tag of a page around it that is still loading', async () => {
    const found = toldNext();
    const outer = fixtureSync<HTMLIFrameElement>('<iframe title="Outer"></iframe>');
    const page = outer.contentDocument!;
    page.open();
    page.write(`<!doctype html><title>Outer</title>${frameOf(OWN)}`);
    await new Promise((resolve) =>
      page.querySelector('iframe')!.addEventListener('load', resolve, { once: true }),
    );
    const api = { cookieName: 'choice', where: 'outer' };
    Object.assign(outer.contentWindow!, { [Symbol.for('ask-first')]: api });
    page.close();
    expect(await found).to.deep.include({ surroundings: 'covered-frame', covering: 'outer' });
  });

  it('asks by itself where the page around it keeps the choice in another cookie', async () => {
    claim('other');
    const found = await lookFrom(OWN);
    expect([found.surroundings, found.covering]).to.deep.equal(['own-page', undefined]);
  });

  it('asks by itself in a page of another site, which it cannot look into', async () => {
    claim('choice');
    for (const hosts of [[OTHER], [OTHER, OWN], [`${OTHER}=choice`, OWN]]) {
      const found = await lookFrom(...hosts);
      expect([found.surroundings, found.covering], hosts.join()).to.deep.equal([
        'own-page',
        undefined,
      ]);
    }
  });
});

describe('a page at the top', () => {
  it('is covered by nobody, not even by itself', async () => {
    claim('choice');
    expect(await findSurroundings('choice')).to.equal('own-page');
    expect(findCoveringPage('choice')).to.equal(undefined);
    Reflect.deleteProperty(window, Symbol.for('ask-first'));
  });
});
