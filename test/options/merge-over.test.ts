import { expect } from '@open-wc/testing';
import { mergeOver } from '../../src/options/merge-over.js';

const ours = {
  locale: 'en',
  heading: 'Cookies on {site}',
  text: '{site} asks for {purposes}.',
  withdrawal: 'Change it under {cookieSettings}.',
  purposes: { analytics: 'analytics' },
  list: { pair: '{first} and {next}' },
};

function merge(given: unknown, more: Record<string, string[]> = {}) {
  const reported: unknown[][] = [];
  const texts = mergeOver(ours, given, 'texts.en', more, (...words) => reported.push(words));
  return { texts, reported };
}

describe('texts of the owner', () => {
  it('stand over ours, key by key', () => {
    const { texts, reported } = merge({ heading: 'Biscuits', purposes: { analytics: 'counting' } });
    expect(texts).to.deep.equal({
      ...ours,
      heading: 'Biscuits',
      purposes: { analytics: 'counting' },
    });
    expect(reported).to.deep.equal([]);
  });

  const wrong: [string, unknown, string, unknown][] = [
    ['another type', { heading: 5 }, 'texts.en.heading', ours.heading],
    ['an empty text', { withdrawal: ' ' }, 'texts.en.withdrawal', ours.withdrawal],
    ['no purposes', { text: '{site} counts.' }, 'texts.en.text', ours.text],
    ['no way back', { withdrawal: 'Change it.' }, 'texts.en.withdrawal', ours.withdrawal],
    ['an unknown place', { heading: '{name}' }, 'texts.en.heading', ours.heading],
    ['a claim', { heading: 'By scrolling you agree' }, 'texts.en.heading', ours.heading],
    ['an unknown key', { speed: 'x' }, 'texts.en.speed', 'nothing'],
    [
      'a key of every object',
      JSON.parse('{"__proto__": {"x": "y"}}'),
      'texts.en.__proto__',
      'nothing',
    ],
    ['another language', { locale: 'de' }, 'texts.en.locale', 'nothing'],
    ['a text in place of many', { purposes: 'x' }, 'texts.en.purposes', 'ours'],
    ['an unknown purpose', { purposes: { letters: 'x' } }, 'texts.en.purposes.letters', 'nothing'],
    ['no texts at all', 'x', 'texts.en', 'ours'],
    ['a list', ['x'], 'texts.en', 'ours'],
  ];
  for (const [what, given, place, used] of wrong) {
    it(`are reported and left out: ${what}`, () => {
      const { texts, reported } = merge(given);
      expect(texts).to.deep.equal(ours);
      expect(reported.map(([where, , instead]) => [where, instead])).to.deep.equal([[place, used]]);
    });
  }

  it('stand over the form of a list only with all its placeholders', () => {
    expect(merge({ list: { pair: '{first} & {next}' } }).texts.list.pair).to.equal(
      '{first} & {next}',
    );
    for (const pair of ['{first} and more', 'also {next}']) {
      const { texts, reported } = merge({ list: { pair } });
      expect(texts).to.deep.equal(ours);
      expect(reported.map(([place]) => place)).to.deep.equal(['texts.en.list.pair']);
    }
  });

  it('are reported and shown where they are vague', () => {
    const { texts, reported } = merge({ heading: 'We value your privacy' });
    expect(texts.heading).to.equal('We value your privacy');
    expect(reported).to.deep.equal([
      ['texts.en.heading', texts.heading, texts.heading, 'name purposes, not praise, in'],
    ]);
  });

  it('may have keys besides ours where these are allowed', () => {
    const given = { close: 'Shut', purposes: { letters: 'our letters' } };
    const { texts, reported } = merge(given, { en: ['close'], purposes: ['letters'] });
    expect(texts).to.deep.equal({
      ...ours,
      close: 'Shut',
      purposes: { ...ours.purposes, letters: 'our letters' },
    });
    expect(reported).to.deep.equal([]);
    expect(merge({ close: 5 }, { en: ['close'] }).reported).to.deep.equal([
      ['texts.en.close', 5, 'ours', 'no text in'],
    ]);
  });
});
