import { expect } from '@open-wc/testing';
import type { Chunks, LoadChunk } from '../../src/core/context.js';
import { loadOnce } from '../../src/guard/load-once.js';

describe('loading once', () => {
  it('requests a file once, however often it is needed', async () => {
    const requests: string[] = [];
    const chunk = {} as Chunks['choose.js'];
    const chunks = { 'choose.js': chunk } as Chunks;
    const request: LoadChunk = (file) => {
      requests.push(file);
      return Promise.resolve(chunks[file]);
    };
    const load = loadOnce(request);
    expect(await Promise.all([load('choose.js'), load('choose.js')])).to.deep.equal([chunk, chunk]);
    expect(await load('choose.js')).to.equal(chunk);
    expect(requests).to.deep.equal(['choose.js']);
  });

  it('requests a file again after a failure, which every caller learns about', async () => {
    let count = 0;
    const load = loadOnce(() => Promise.reject(new Error(`failure ${++count}`)));
    const outcomes = await Promise.allSettled([load('extras.js'), load('extras.js')]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    const again = await load('extras.js').catch((error: unknown) => String(error));
    expect(again).to.equal('Error: failure 2');
  });
});
