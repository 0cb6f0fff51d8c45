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
    ['Do not accept', 'Accept'],
    ['ไม่นำไปใช้', 'ยอมรับ'],
    ['Απόρριψη', 'Αποδοχή'],
    ['Nein!', 'Ja!'],
    ['N', 'yes'],
    ['Masse', 'Maße'],
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
    ['Accept all', 'Decline all', 'are exchanged'],
    ['Accept.', 'Decline.', 'are exchanged'],
    ['Go back', 'No, decline', 'are exchanged'],
    ['Continue without agreeing', 'Agree', 'differ too much in length'],
    ['No', 'Yes, I would like that', 'differ too much in length'],
    ['I do not want any of these cookies', 'I would like all of these cookies', 'at most 30'],
    ['decline', 'ACCEPT', 'is louder'],
    ['Decline', '✓ Accept', 'is louder'],
    ['Decline', 'Accept 👍', 'is louder'],
    ['Decline', 'Accept!', 'is louder'],
    ['⚠ Decline', 'Accept', 'is louder'],
    ['Decline', 'Accept »', 'is louder'],
    ['Decline', '𝗔𝗰𝗰𝗲𝗽𝘁', 'bold, tiny or wide'],
    ['Decline', 'Ａｃｃｅｐｔ', 'bold, tiny or wide'],
    ['ᵈᵉᶜˡⁱⁿᵉ', 'Accept', 'bold, tiny or wide'],
    ['ᴅᴇᴄʟɪɴᴇ', '𝗔𝗰𝗰𝗲𝗽𝘁', 'bold, tiny or wide'],
  ] as const) {
    it(`are not equal: ${decline}, ${accept}`, () => {
      const found = findUnequalLabels(decline, accept, usual);
      expect(found).to.include(problem);
      expect(found).to.include(`"${decline}" and "${accept}"`);
    });
  }

  for (const [decline, accept] of [
    ['Accept', 'Agree to all'],
    ['No', 'Decline'],
  ] as const) {
    it(`are exchanged where they are a part of the usual ones: ${decline}, ${accept}`, () => {
      const all = { decline: 'Decline all', accept: 'Accept all' };
      expect(findUnequalLabels(decline, accept, all)).to.include('are exchanged');
      expect(findUnequalLabels('Nothing', 'All', all)).to.equal('');
    });
  }

  it('are equal where they are the usual ones', () => {
    const own = { decline: 'No', accept: 'I know' };
    expect(findUnequalLabels('No', 'I know', own)).to.equal('');
    const alike = { decline: 'Accept nothing', accept: 'Accept' };
    expect(findUnequalLabels('Accept nothing', 'Accept', alike)).to.equal('');
  });
});
