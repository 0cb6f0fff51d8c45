import { expect } from '@open-wc/testing';
import { readTheme, writeThemeRule } from '../../src/options/read-theme.js';

/** What is read of a theme, and the properties that are reported with what is wrong. */
function read(theme: Record<string, unknown>) {
  const reported: string[] = [];
  const entries = readTheme(theme, (name, _, problem) => reported.push(`${problem} ${name}`));
  return { entries, reported };
}

const INK = '--ask-first-ink';
const SURFACE = '--ask-first-surface';
const FONT = '--ask-first-font';

describe('a theme', () => {
  it('is read as names and values, in their order', () => {
    expect(read({ [INK]: '#000', '--ask-first-radius': '0' })).to.deep.equal({
      entries: [
        [INK, '#000'],
        ['--ask-first-radius', '0'],
      ],
      reported: [],
    });
  });

  it('is written as one rule for the box, or as none', () => {
    expect(writeThemeRule(read({ [INK]: '#000', [FONT]: 'serif' }).entries)).to.equal(
      ':host>*{--ask-first-ink:#000;--ask-first-font:serif}',
    );
    expect(writeThemeRule([])).to.equal('');
  });

  it('has no value of more than 200 characters', () => {
    expect(read({ [FONT]: 'a'.repeat(200) }).reported).to.deep.equal([]);
    expect(read({ [FONT]: 'a'.repeat(201) }).reported).to.deep.equal([
      `no usable value in ${FONT}`,
    ]);
  });

  it('has no contrast to report where it has one colour alone, or a translucent one', () => {
    for (const theme of [
      { [INK]: '#fff' },
      { [SURFACE]: '#fff' },
      { [SURFACE]: '#fff0', [INK]: '#fff' },
      { [SURFACE]: '#fffffff0', [INK]: '#fff' },
    ])
      expect(read(theme).reported, JSON.stringify(theme)).to.deep.equal([]);
  });

  for (const wrong of ['a#fff', ['#fff'], 5])
    it(`is told of no contrast with what is no colour: ${JSON.stringify(wrong)}`, () => {
      expect(read({ [SURFACE]: wrong, [INK]: '#fff' }).reported).to.deep.equal([
        `no usable value in ${SURFACE}`,
      ]);
    });
});
