import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  channelName,
  isOwnKey,
  mirrorKey,
  proofKey,
  queueKey,
  withdrawalNoteKey,
} from '../../src/storage/keys.js';
import { anyName } from './any-name.js';

describe('storage keys', () => {
  it('are those under which visitors have something stored', () => {
    const keys = [mirrorKey, proofKey, queueKey, withdrawalNoteKey, channelName];
    expect(keys.map((key) => key('ask-first'))).to.deep.equal([
      'ask-first',
      'ask-first-proof',
      'ask-first-queue',
      'ask-first',
      'ask-first',
    ]);
  });

  it('are known as ours, and no others are', () => {
    fc.assert(
      fc.property(anyName, fc.string(), (name, other) => {
        const own = [
          name,
          mirrorKey(name),
          proofKey(name),
          queueKey(name),
          withdrawalNoteKey(name),
        ];
        for (const key of own) expect(isOwnKey(name, key)).to.equal(true);
        expect(isOwnKey(name, other)).to.equal(own.includes(other));
        expect(isOwnKey(name, `${name}-`)).to.equal(false);
        expect(isOwnKey(name, `x${name}`)).to.equal(false);
      }),
    );
  });

  it('of two cookie names do not meet', () => {
    const inLocalStorage = (name: string) => [mirrorKey(name), proofKey(name), queueKey(name)];
    expect(new Set(['a', 'b'].flatMap(inLocalStorage)).size).to.equal(6);
  });
});
