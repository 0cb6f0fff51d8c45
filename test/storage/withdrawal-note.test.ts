import { expect } from '@open-wc/testing';
import {
  hasWithdrawalNote,
  leaveWithdrawalNote,
  readWithdrawalNote,
  removeWithdrawalNote,
} from '../../src/storage/withdrawal-note.js';
import { empty, withoutStorage } from './jar.js';

const NAME = 'ask-first';

describe('the note of a withdrawal', () => {
  afterEach(() => empty());

  it('is none before anything is withdrawn', () => {
    expect(hasWithdrawalNote(NAME)).to.equal(false);
    expect(readWithdrawalNote(NAME)).to.deep.equal([]);
  });

  it('names the purposes that were lost, until it is removed', () => {
    leaveWithdrawalNote(NAME, ['analytics', 'advertising']);
    expect(sessionStorage.getItem(NAME)).to.equal('analytics advertising');
    expect(hasWithdrawalNote(NAME)).to.equal(true);
    expect(readWithdrawalNote(NAME)).to.deep.equal(['analytics', 'advertising']);
    removeWithdrawalNote(NAME);
    expect(hasWithdrawalNote(NAME)).to.equal(false);
  });

  it('is none, and does not throw, where there is no session storage', () =>
    withoutStorage(() => {
      leaveWithdrawalNote(NAME, ['analytics']);
      expect(hasWithdrawalNote(NAME)).to.equal(false);
      expect(readWithdrawalNote(NAME)).to.deep.equal([]);
      removeWithdrawalNote(NAME);
    }, 'sessionStorage'));
});
