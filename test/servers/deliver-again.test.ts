import { expect } from '@open-wc/testing';
import { createServer, proof, removeServer } from './servers.js';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

describe('delivery after a failure', () => {
  let server: ReturnType<typeof createServer>;
  beforeEach(() => {
    server = createServer();
    server.choose();
    server.answer = () => 503;
  });
  afterEach(removeServer);

  const failures: [string, () => number | Promise<number>][] = [
    ['the server answers 503', () => 503],
    ['the server answers 404', () => 404],
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server takes too long', () => Promise.reject(new DOMException('', 'TimeoutError'))],
  ];
  for (const [what, answer] of failures) {
    it(`leaves the choice for later when ${what}`, async () => {
      server.answer = answer;
      await server.deliver();
      expect(server.queue()).to.include(`"text":"${proof.text}"`);
      expect(server.due()).to.equal(server.now + 30 * SECOND);
      await server.deliver();
      expect(server.requests.length).to.equal(1);
    });
  }

  it('repeats it when it is due, with the first receipt', async () => {
    await server.deliver();
    server.now = server.due();
    await server.deliver();
    server.answer = () => 200;
    server.now = server.due();
    await server.deliver();
    const [first, ...repeated] = server.requests;
    expect(repeated.length).to.equal(2);
    for (const { options } of repeated) expect(options.body).to.equal(first!.options.body);
    expect(server.queue()).to.equal(null);
  });

  it('doubles the pause each time, up to a day', async () => {
    const pauses: number[] = [];
    for (let count = 0; count < 15; count++) {
      await server.deliver();
      pauses.push(server.due() - server.now);
      server.now = server.due();
    }
    expect(pauses.slice(0, 4)).to.deep.equal([30, 60, 120, 240].map((pause) => pause * SECOND));
    expect(pauses.slice(10)).to.deep.equal([30_720 * SECOND, 61_440 * SECOND, DAY, DAY, DAY]);
    expect(new Set(server.receipts()).size).to.equal(1);
  });

  it('sends a new choice at once, and what has failed with it', async () => {
    await server.deliver();
    server.choose({ text: 'next' });
    server.answer = () => 204;
    await server.deliver();
    expect(server.requests.length).to.equal(3);
    expect(server.receipts()[1]).to.equal(server.receipts()[0]);
    expect(server.queue()).to.equal(null);
  });

  it('leaves the queue to the next page, at once, when the page is left meanwhile', async () => {
    await server.deliver(async () => {
      dispatchEvent(new Event('pagehide'));
      return false;
    });
    expect(server.due()).to.equal(0);
    server.answer = () => 204;
    await server.deliver();
    expect(new Set(server.receipts()).size).to.equal(1);
    expect(server.queue()).to.equal(null);
  });

  it('does not keep a choice waiting that comes into the queue meanwhile', async () => {
    server.answer = () => {
      if (server.requests.length === 1) server.choose({ text: 'next' });
      return 503;
    };
    await server.deliver();
    expect(server.due()).to.equal(server.now);
    await server.deliver();
    expect(server.requests.some(({ options }) => `${options.body}`.includes('next'))).to.equal(
      true,
    );
  });

  it('leaves just what has failed of several choices', async () => {
    server.choose({ text: 'next' });
    server.answer = () => (server.requests.length === 1 ? 503 : 204);
    await server.deliver();
    expect(server.queue()).to.include(`"text":"${proof.text}"`).and.not.include('next');
    server.now = server.due();
    await server.deliver();
    expect(server.receipts()[2]).to.equal(server.receipts()[0]);
    expect(server.queue()).to.equal(null);
  });

  it('asks the server that keeps the cookie again, without a second copy of the record', async () => {
    server.answer = () => 204;
    const asked: boolean[] = [];
    const askForCookie = () => Promise.resolve(asked.push(true) === 2);
    await server.deliver(askForCookie);
    expect(server.due()).to.equal(server.now + 30 * SECOND);
    server.now = server.due();
    await server.deliver(askForCookie);
    expect(asked.length).to.equal(2);
    expect(server.requests.length).to.equal(1);
    expect(server.queue()).to.equal(null);
  });

  it('sends the record again, without asking for a cookie that is set', async () => {
    const asked: boolean[] = [];
    const askForCookie = () => Promise.resolve(!!asked.push(true));
    await server.deliver(askForCookie);
    server.now = server.due();
    await server.deliver(askForCookie);
    expect(asked.length).to.equal(1);
    expect(server.requests.length).to.equal(2);
  });

  it('asks for the cookie again on the same page when that has failed by an error', async () => {
    server.choose({ text: 'next' });
    server.answer = () => 204;
    const error = new Error('no storage');
    let asked = 0;
    const askForCookie = () => (++asked === 1 ? Promise.reject(error) : Promise.resolve(true));
    await server.deliver(askForCookie);
    expect(server.errors).to.deep.equal([error]);
    expect(server.queue()).to.include(`"text":"${proof.text}"`).and.not.include('next');
    expect(server.due()).to.equal(server.now + 30 * SECOND);
    server.now = server.due();
    await server.deliver(askForCookie);
    expect([asked, server.requests.length]).to.deep.equal([3, 2]);
    expect(server.queue()).to.equal(null);
  });

  it('sends the record again on the same page when that has failed by an error', async () => {
    const { AbortController } = window;
    window.AbortController = class extends AbortController {
      constructor() {
        super();
        throw new Error('replaced by the page');
      }
    };
    try {
      await server.deliver();
    } finally {
      window.AbortController = AbortController;
    }
    expect(server.errors.length).to.equal(1);
    server.answer = () => 204;
    server.now = server.due();
    await server.deliver();
    expect(server.requests.length).to.equal(1);
    expect(server.queue()).to.equal(null);
  });

  it('sends no record where the owner wants none', async () => {
    await server.deliver(undefined, '');
    expect(server.requests).to.deep.equal([]);
    expect(server.queue()).to.equal(null);
  });
});
