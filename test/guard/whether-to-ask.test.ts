import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import type { Surroundings } from '../../src/guard/surroundings.js';
import { needsAnswer, whetherToAsk, type WhetherToAsk } from '../../src/guard/whether-to-ask.js';
import { readConfig } from '../../src/options/config.js';
import type { RawOptions } from '../../src/core/config-types.js';
import { DAY, NOW, SHOWN } from '../core/sample.js';

interface Visit {
  readonly options?: RawOptions;
  readonly hasGpc?: boolean;
  /** What the visitor has decided, `daysAgo`; nothing when it is left out. */
  readonly decided?: 'granted' | 'denied';
  readonly daysAgo?: number;
  readonly surroundings?: Surroundings;
}

function answerFor({
  options = {},
  hasGpc = false,
  decided,
  daysAgo = 1,
  surroundings = 'own-page',
}: Visit) {
  const config = readConfig({ purposes: 'analytics advertising', ...options }, hasGpc);
  const consent = createConsent(config, () => NOW);
  const requested = { analytics: decided, advertising: decided };
  const then = NOW - daysAgo * DAY;
  const record = decided ? decide(consent, config, requested, 'save', SHOWN, then) : null;
  consent.setRecord(record, 'restore');
  return whetherToAsk(consent.state, config, surroundings);
}

describe('whether to ask', () => {
  const optOut = { model: 'opt-out' };
  const table: [string, Visit, WhetherToAsk][] = [
    ['asks a new visitor', {}, 'ask'],
    ['asks nobody who has accepted', { decided: 'granted' }, 'decided'],
    ['asks nobody who has declined', { decided: 'denied' }, 'decided'],
    ['asks again when a consent has expired', { decided: 'granted', daysAgo: 181 }, 'ask'],
    ['asks again when a refusal has expired', { decided: 'denied', daysAgo: 366 }, 'ask'],
    ['asks nobody in a foreign frame', { surroundings: 'foreign-frame' }, 'foreign-frame'],
    [
      'counts no choice in a foreign frame',
      { surroundings: 'foreign-frame', decided: 'granted' },
      'foreign-frame',
    ],
    [
      'asks nobody in a frame for which the page around it asks',
      { surroundings: 'covered-frame' },
      'covered-frame',
    ],
    [
      'leaves GPC to the page around the frame',
      { surroundings: 'covered-frame', hasGpc: true },
      'covered-frame',
    ],
    ['asks nobody in an app that has asked', { surroundings: 'app' }, 'app'],
    ['leaves GPC to the app', { surroundings: 'app', hasGpc: true }, 'app'],
    [
      'leaves an opt-out to the page around the frame',
      { surroundings: 'covered-frame', hasGpc: true, options: optOut },
      'covered-frame',
    ],
    ['takes GPC for the answer', { hasGpc: true }, 'gpc'],
    [
      'asks in spite of GPC where the owner says so',
      { hasGpc: true, options: { gpc: 'ask' } },
      'ask',
    ],
    ['lets a choice rule over GPC', { hasGpc: true, decided: 'granted' }, 'decided'],
    ['has nothing to ask for under opt-out', { options: optOut }, 'all-granted'],
    ['records GPC under opt-out', { options: optOut, hasGpc: true }, 'opt-out'],
    [
      'renews an opt-out that has expired',
      { options: optOut, decided: 'denied', daysAgo: 366 },
      'opt-out',
    ],
  ];
  for (const [title, visit, expected] of table) {
    it(title, () => expect(answerFor(visit)).to.equal(expected));
  }

  it('needs an answer where it asks, or records one without asking', () => {
    const all: WhetherToAsk[] = [
      'ask',
      'decided',
      'all-granted',
      'opt-out',
      'gpc',
      'foreign-frame',
      'covered-frame',
      'app',
    ];
    expect(all.filter(needsAnswer)).to.deep.equal(['ask', 'opt-out', 'gpc']);
  });
});
