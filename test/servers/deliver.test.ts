import { expect } from '@open-wc/testing';
import { presentProof } from '../../src/core/proof.js';
import { deliverQueue } from '../../src/servers/deliver.js';
import { withoutStorage } from '../storage/jar.js';
import { createServer, NAME, proof, removeServer, URL } from './servers.js';

describe('delivery', () => {
  let server: ReturnType<typeof createServer>;
  beforeEach(() => (server = createServer()));
  afterEach(removeServer);

  it('requests nothing before there is a choice', async () => {
    await server.deliver();
    expect(server.requests).to.deep.equal([]);
    expect(server.queue()).to.equal(null);
  });

  it('posts the proof as JSON with its receipt, and a 2xx answer empties the queue', async () => {
    server.choose({ receipt: 'f00d' });
    await server.deliver();
    const [{ url, options }] = server.requests as [(typeof server.requests)[0]];
    expect(server.requests.length).to.equal(1);
    expect(url).to.equal(URL);
    expect(options).to.include({ method: 'POST', keepalive: true });
    expect(options.headers).to.deep.equal({ 'Content-Type': 'application/json' });
    expect(options.body).to.equal(JSON.stringify(presentProof(proof)));
    expect(server.queue()).to.equal(null);
  });

  it('sends no cookie with a record', async () => {
    server.choose();
    await server.deliver();
    expect(server.requests.map(({ options }) => options.credentials)).to.deep.equal(['omit']);
  });

  it('lets no request that may outlive its page exceed what browsers allow', async () => {
    server.choose({ text: 'x'.repeat(70_000) });
    await server.deliver();
    expect(server.requests.map(({ options }) => options.keepalive)).to.deep.equal([false]);
  });

  it('sends each choice that waits, once, with receipts of their own', async () => {
    server.choose();
    server.choose();
    await server.deliver();
    await server.deliver();
    expect(new Set(server.receipts()).size).to.equal(2);
    expect(server.requests.length).to.equal(2);
  });

  it('sends nothing before it is due', async () => {
    server.choose();
    const line = server.queue()!.split('\n')[1]!;
    localStorage.setItem(`${NAME}-queue`, `${server.now + 1}\n${line}`);
    await server.deliver();
    expect(server.requests).to.deep.equal([]);
    server.now += 1;
    await server.deliver();
    expect(server.requests.length).to.equal(1);
  });

  it('reserves for this page what it sends, and keeps it in case the page is left', async () => {
    server.choose();
    const kept: (string | null)[] = [];
    server.answer = () => {
      kept.push(server.queue());
      return 204;
    };
    await server.deliver();
    expect(kept[0]).to.include(`"receipt":"${server.receipts()[0]}"`);
    expect(parseInt(kept[0]!)).to.be.above(server.now);
  });

  it('does not send what is on its way already', async () => {
    server.choose();
    let finish: (status: number) => void = () => undefined;
    server.answer = () => new Promise((resolve) => (finish = resolve));
    const first = server.deliver();
    server.now += 86_400_000;
    await server.deliver();
    expect(server.requests.length).to.equal(1);
    finish(204);
    await first;
    expect(server.queue()).to.equal(null);
  });

  it('does not lose a choice that comes into the queue meanwhile', async () => {
    server.choose();
    server.answer = () => {
      if (server.requests.length === 1) server.choose({ text: 'next' });
      return 204;
    };
    await server.deliver();
    expect(server.requests.length).to.equal(1);
    expect(server.queue()).to.include('"text":"next"').and.not.include(proof.text);
    expect(server.due()).to.be.at.most(server.now);
    await server.deliver();
    expect(server.requests[1]!.options.body).to.include('"text":"next"');
    expect(server.queue()).to.equal(null);
  });

  it('sends the choice of this page view where there is no storage', async () => {
    const sent: Promise<void>[] = [];
    withoutStorage(() => {
      const askForCookie = () => Promise.resolve(true);
      const onError = (error: unknown) => server.errors.push(error);
      sent.push(deliverQueue(NAME, { recordUrl: URL, askForCookie, onError }, proof));
    });
    await Promise.all(sent);
    expect(server.requests.length).to.equal(1);
    expect(server.receipts()).to.deep.equal([proof.receipt]);
    expect(server.errors).to.deep.equal([]);
  });
});
