import { expect } from '@open-wc/testing';
import { mergeOver } from '../../src/options/merge-over.js';
import { readConfig } from '../../src/options/config.js';
import { readDescription } from '../../src/options/read-description.js';

const purposes = 'analytics advertising';

describe('what is on before the visitor chooses', () => {
  it('is nothing, unless the model is “opt-out”', () => {
    for (const model of [undefined, 'opt-in', 'optout', true])
      expect(readConfig({ purposes, model })).to.deep.include({
        model: 'opt-in',
        grantedByDefault: [],
      });
  });

  it('is all where the model is “opt-out”, but what Global Privacy Control is about', () => {
    const optOut = { purposes, model: 'opt-out' };
    const all = ['analytics', 'advertising'];
    expect(readConfig(optOut)).to.deep.include({ model: 'opt-out', grantedByDefault: all });
    expect(readConfig(optOut, true).grantedByDefault).to.deep.equal(['analytics']);
    expect(readConfig(optOut).hasGpc).to.equal(false);
  });

  it('is asked for in spite of Global Privacy Control only where the owner says so', () => {
    for (const gpc of [undefined, 'decline', 'yes', true])
      expect(readConfig({ gpc }).gpc).to.equal('decline');
    expect(readConfig({ gpc: 'ask' }).gpc).to.equal('ask');
  });
});

describe('what a purpose is for', () => {
  const config = readConfig({
    purposes: [
      { id: 'analytics', description: 'Counts visits.' },
      { id: 'embeds', description: 5 },
    ],
  });

  it('is said in the words of the owner, else in ours, else not at all', () => {
    expect(readDescription(config, 'analytics', 'Ours.')).to.equal('Counts visits.');
    expect(readDescription(config, 'embeds', 'Ours.')).to.equal('Ours.');
    expect(readDescription(config, 'letters', 'Ours.')).to.equal('Ours.');
    expect(readDescription(config, 'letters', undefined)).to.equal('');
  });
});

describe('a text with placeholders', () => {
  const full = {
    receives: '{provider} at {host}',
    alwaysText: 'Always: {purposes}',
    pair: '{first} and {next}',
    middle: '{first}, {next}',
    end: '{first}, and {next}',
    locale: 'en',
    exception: 'u',
  };
  const merge = (given: Record<string, string>) => {
    const problems: unknown[] = [];
    const texts = mergeOver(full, given, 'texts.en', {}, (_option, _found, used, problem) =>
      problems.push([used, problem]),
    );
    return { texts, problems };
  };

  it('keeps ours where one of them is missing', () => {
    for (const [key, text, missing] of [
      ['receives', 'at {host}', '{provider}'],
      ['receives', '{provider}', '{host}'],
      ['alwaysText', 'Always', '{purposes}'],
      ['pair', '{first}', '{next}'],
      ['pair', '{next}', '{first}'],
      ['middle', '{first}', '{next}'],
      ['middle', '{next}', '{first}'],
      ['end', '{first}', '{next}'],
      ['end', '{next}', '{first}'],
    ] as const) {
      const { texts, problems } = merge({ [key]: text });
      expect(texts, text).to.deep.equal(full);
      expect(problems).to.deep.equal([[full[key], `${missing} is missing in`]]);
    }
  });

  it('cannot be one that only we may change', () => {
    for (const key of ['locale', 'exception']) {
      const { texts, problems } = merge({ [key]: 'de' });
      expect(texts, key).to.deep.equal(full);
      expect(problems).to.deep.equal([['nothing', 'unknown text']]);
    }
  });

  it('is no text where it is made of spaces', () => {
    expect(merge({ pair: '  ' }).problems).to.deep.equal([[full.pair, 'no text in']]);
  });
});
