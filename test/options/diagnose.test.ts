import { expect, fixtureSync } from '@open-wc/testing';
import { findMistakes, reportContrast, reportMistakes } from '../../src/options/diagnose.js';
import { createContext } from '../storage/context.js';

const labels = { analytics: 'statistics', advertising: 'advertising' };

describe('the mistakes of a page', () => {
  it('are wrong options and wrong marks, as site owners read them', () => {
    const element = fixtureSync('<p data-consent="analytics"></p>');
    const { context } = createContext('diagnose', { model: 'opt-inn' });
    expect(findMistakes(context, labels)).to.deep.equal([
      { message: 'wrong option "model":', details: ['opt-inn', 'Used instead:', 'opt-in'] },
      { message: 'not held, see README:', details: [element] },
    ]);
  });

  it('are none where all is right, nor where a mark is granted', () => {
    fixtureSync('<p data-consent="analytics"></p>');
    const { context } = createContext('diagnose', { model: 'opt-out' });
    context.consent.setRecord(null, 'restore');
    expect(findMistakes(context, labels)).to.deep.equal([]);
  });

  it('are reported once', () => {
    const { context, reports } = createContext('diagnose', { model: 'opt-inn' });
    reportMistakes(context, labels);
    reportMistakes(context, labels);
    expect(reports).to.deep.equal([
      ['error', 'wrong option "model":', 'opt-inn', 'Used instead:', 'opt-in'],
    ]);
  });
});

describe('a low contrast', () => {
  const open = () =>
    fixtureSync(
      '<div style="background: #fff"><p part="text" style="color: #999">One</p><p part="text" style="color: #999">Two</p></div>',
    );

  it('is reported once, with what it has and what it needs, rounded down', () => {
    const { context, reports } = createContext('diagnose');
    reportContrast(context, open());
    reportContrast(context, open());
    expect(reports).to.deep.equal([
      ['error', 'low contrast: text of "text" has 2.84:1, and WCAG AA asks for 4.5:1'],
    ]);
  });

  it('is none where the visitor forces colours', () => {
    const { context, reports } = createContext('diagnose');
    const { matchMedia } = window;
    window.matchMedia = (query) => ({
      ...matchMedia(query),
      matches: query.includes('forced-colors: active'),
    });
    const box = fixtureSync('<div style="background: #fff"><p style="color: #ddd">Other</p></div>');
    reportContrast(context, box);
    window.matchMedia = matchMedia;
    expect(reports).to.deep.equal([]);
  });
});
