import { expect } from '@open-wc/testing';
import type { Chunks, LoadChunk } from '../../src/core/context.js';
import { createWithChunk } from '../../src/guard/with-chunk.js';
import { consoleOf } from '../console-of.js';

const chunk = {} as Chunks['choose.js'];
const chunks = { 'choose.js': chunk } as Chunks;
const loaded: LoadChunk = (file) => Promise.resolve(chunks[file]);

describe('using a chunk', () => {
  it('hands it on, and says nothing', async () => {
    let used: unknown;
    const entries = await consoleOf(() =>
      createWithChunk(loaded)('choose.js', (found) => void (used = found)),
    );
    expect(used).to.equal(chunk);
    expect(entries).to.deep.equal([]);
  });

  it('never rejects, and tells a file that did not load from one that has failed', async () => {
    const failure = new Error('x');
    const missing: LoadChunk = () => Promise.reject(failure);
    const broken: LoadChunk = () => {
      throw failure;
    };
    let isUsed = false;
    const entries = await consoleOf(async () => {
      for (const load of [missing, broken])
        await createWithChunk(load)('choose.js', () => void (isUsed = true));
      await createWithChunk(loaded)('choose.js', () => {
        throw failure;
      });
      await createWithChunk(loaded)('choose.js', () => Promise.reject(failure));
    });
    expect(isUsed).to.equal(false);
    expect(entries).to.deep.equal([
      ['warn', 'Ask First:', 'choose.js did not load, all stays held', failure],
      ['warn', 'Ask First:', 'choose.js did not load, all stays held', failure],
      ['warn', 'Ask First:', 'choose.js failed', failure],
      ['warn', 'Ask First:', 'choose.js failed', failure],
    ]);
  });
});
