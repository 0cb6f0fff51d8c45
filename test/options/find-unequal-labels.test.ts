import { expect } from '@open-wc/testing';
import { findUnequalLabels } from '../../src/options/find-unequal-labels.js';

const usual = { decline: 'Decline', accept: 'Accept' };

describe('the labels of Decline and Accept', () => {
  for (const [decline, accept] of [
    ['Decline', 'Accept'],
    ['No', 'Yes'],
    ['No, thank you', 'Agree'],
    ['Only necessary', 'Accept'],
    ['DECLINE', 'ACCEPT'],
    ['拒绝', '接受'],
    ['Nein!', 'Ja!'],
  ] as const) {
    it(`are equal: ${decline}, ${accept}`, () => {
      expect(findUnequalLabels(decline, accept, usual)).to.equal('');
    });
  }

  for (const [decline, accept, problem] of [
    ['Go on', 'go on ', 'are the same label'],
    ['Accept', 'Decline', 'are exchanged'],
    ['Accept', 'Agree', 'are exchanged'],
    ['Refuse', 'decline', 'are exchanged'],
    ['Continue without agreeing', 'Agree', 'differ too much in length'],
    ['No', 'Yes, I would like that', 'differ too much in length'],
    ['I do not want any of these cookies', 'I would like all of these cookies', 'at most 30'],
    ['decline', 'ACCEPT', 'is louder'],
    ['Decline', '✓ Accept', 'is louder'],
    ['Decline', 'Accept 👍', 'is louder'],
    ['Decline', 'Accept!', 'is louder'],
    ['⚠ Decline', 'Accept', 'is louder'],
  ] as const) {
    it(`are not equal: ${decline}, ${accept}`, () => {
      const found = findUnequalLabels(decline, accept, usual);
      expect(found).to.include(problem);
      expect(found).to.include(`"${decline}" and "${accept}"`);
    });
  }
});
