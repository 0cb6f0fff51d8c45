import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/core/config.js';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import type { ConsentState } from '../../src/core/types.js';

const NOW = 1_795_478_400_000;
const config = readConfig({ purposes: 'analytics advertising embeds', revision: '1' });
const make = () => createConsent(config, () => NOW);
const wish = fc.constantFrom('granted', 'denied', true, 1, 'yes', null, undefined);
const wishes = fc.dictionary(
  fc.constantFrom('analytics', 'advertising', 'embeds', 'foreign', 'constructor', 'necessary'),
  wish,
);

describe('consent', () => {
  it('is undecided, and so denied, at first', () => {
    const { state, isGranted } = make();
    expect(state).to.deep.equal({
      decided: false,
      granted: ['necessary'],
      record: null,
      expires: 0,
    });
    expect(isGranted('analytics')).to.equal(false);
    expect(isGranted('necessary')).to.equal(true);
    expect(isGranted('constructor')).to.equal(false);
  });

  it('equals the act, over every sequence of acts', () => {
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 6 }), (acts) => {
        const consent = make();
        const expected: Record<string, boolean> = {};
        for (const act of acts) {
          consent.become(decide(consent, config, act, 'api', undefined, NOW + 1), 'api');
          for (const id of config.purposes) {
            const found = act[id];
            if (found != null) expected[id] = found === 'granted';
            expect(consent.isGranted(id)).to.equal(!!expected[id]);
          }
          expect(Object.keys(consent.state.record!.decisions)).to.deep.equal(config.purposes);
        }
      }),
    );
  });

  it('never stores a grant on Decline', () => {
    fc.assert(
      fc.property(wishes, (before) => {
        const consent = make();
        consent.become(decide(consent, config, before, 'api', undefined, NOW), 'api');
        const all = Object.fromEntries(config.purposes.map((id) => [id, 'denied']));
        const record = decide(consent, config, all, 'decline', { locale: 'en', text: 'a' }, NOW);
        expect(Object.values(record.decisions)).to.not.include('granted');
        expect(record).to.include({ method: 'decline', locale: 'en', text: 'a', revision: '1' });
      }),
    );
  });

  it('tells its listeners of each change with the state before it, until they leave', () => {
    const consent = make();
    const told: [ConsentState, ConsentState, string][] = [];
    const unsubscribe = consent.subscribe((...change) => told.push(change));
    const first = consent.state;
    const record = decide(consent, config, { embeds: 'granted' }, 'api', undefined, NOW);
    consent.become(record, 'api');
    expect(told).to.deep.equal([[consent.state, first, 'api']]);
    unsubscribe();
    consent.become(null, 'api');
    expect(told.length).to.equal(1);
    expect(consent.state.decided).to.equal(false);
  });

  it('takes a stale record for none', () => {
    const consent = make();
    const record = decide(consent, config, { embeds: 'granted' }, 'api', undefined, NOW);
    consent.become({ ...record, revision: '0' }, 'restore');
    expect(consent.state.decided).to.equal(false);
  });
});
