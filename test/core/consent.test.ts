import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { createConsent } from '../../src/core/consent.js';
import { expiryOf } from '../../src/core/record.js';
import type { Cause, ConsentState } from '../../src/core/types.js';
import { DAY, makeRecord, NOW } from './sample.js';

const config = readConfig({ purposes: 'analytics advertising', revision: '2026-11' });

/** A consent with a clock that can be moved, and all changes that it reported. */
function make() {
  const clock = { now: NOW };
  const consent = createConsent(config, () => clock.now);
  const changes: [ConsentState, ConsentState, Cause][] = [];
  const unsubscribe = consent.subscribe((...change) => changes.push(change));
  return { clock, consent, changes, unsubscribe };
}

describe('consent', () => {
  it('is undecided, and so denied, at first', () => {
    const { state, isGranted } = make().consent;
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

  it('takes over a record with its grants and its end', () => {
    const { consent } = make();
    const record = makeRecord();
    consent.setRecord(record, 'restore');
    expect(consent.state).to.deep.equal({
      decided: true,
      granted: ['necessary', 'analytics'],
      record,
      expires: expiryOf(record),
    });
    expect(consent.isGranted('advertising')).to.equal(false);
  });

  it('knows whether there is a record, current or not', () => {
    const { clock, consent } = make();
    expect(consent.hasRecord).to.equal(false);
    const record = makeRecord();
    clock.now = expiryOf(record) + DAY;
    consent.setRecord(record, 'restore');
    expect(consent.state.decided).to.equal(false);
    expect(consent.hasRecord).to.equal(true);
    consent.setRecord(null, 'api');
    expect(consent.hasRecord).to.equal(false);
  });

  it('grants nothing that is not on offer', () => {
    const { consent } = make();
    consent.setRecord(
      makeRecord({ decisions: { analytics: 'denied', advertising: 'denied', embeds: 'granted' } }),
      'restore',
    );
    expect(consent.state.decided).to.equal(true);
    expect(consent.state.granted).to.deep.equal(['necessary']);
  });

  it('lets its listeners subscribe and unsubscribe others while they are called', () => {
    const { consent } = make();
    const calls: string[] = [];
    const again = () => {
      calls.push('again');
      // Without a limit of its own, a failure would keep the browser busy for ever.
      if (calls.length > 3) return;
      stop();
      consent.subscribe(again);
      stopOther();
    };
    const stop = consent.subscribe(again);
    const stopOther = consent.subscribe(() => calls.push('other'));
    consent.setRecord(makeRecord(), 'accept');
    expect(calls).to.deep.equal(['again']);
  });

  it('reports each change to its listeners with the state before it, until they leave', () => {
    const { consent, changes, unsubscribe } = make();
    const first = consent.state;
    consent.setRecord(makeRecord(), 'accept');
    expect(changes).to.deep.equal([[consent.state, first, 'accept']]);
    unsubscribe();
    consent.setRecord(null, 'api');
    expect(changes.length).to.equal(1);
    expect(consent.state.decided).to.equal(false);
  });

  it('is silent when nothing changes', () => {
    const { consent, changes } = make();
    consent.setRecord(null, 'tab');
    expect(changes).to.deep.equal([]);
    consent.setRecord(makeRecord(), 'accept');
    const { state } = consent;
    consent.setRecord(makeRecord(), 'tab');
    expect(changes.length).to.equal(1);
    expect(consent.state).to.deep.equal(state);
  });

  it('reports a new record with the same decisions', () => {
    const { consent, changes } = make();
    consent.setRecord(makeRecord(), 'accept');
    consent.setRecord(makeRecord({ time: NOW + 1000 }), 'tab');
    expect(changes.map(([, , cause]) => cause)).to.deep.equal(['accept', 'tab']);
  });

  it('reports that a record has expired, whoever asked', () => {
    const { clock, consent, changes } = make();
    consent.setRecord(makeRecord(), 'accept');
    clock.now = expiryOf(makeRecord());
    consent.setRecord(makeRecord(), 'tab');
    expect(changes.map(([, , cause]) => cause)).to.deep.equal(['accept', 'expire']);
    expect(consent.state).to.include({ decided: false, record: null, expires: 0 });
    expect(consent.isGranted('analytics')).to.equal(false);
  });

  it('keeps a record up to its last millisecond', () => {
    const { clock, consent, changes } = make();
    consent.setRecord(makeRecord(), 'accept');
    clock.now = expiryOf(makeRecord()) - 1;
    consent.setRecord(makeRecord(), 'tab');
    expect(changes.length).to.equal(1);
    expect(consent.isGranted('analytics')).to.equal(true);
  });

  it('tells the cause as given when the record is gone', () => {
    const { consent, changes } = make();
    consent.setRecord(makeRecord(), 'accept');
    consent.setRecord(null, 'tab');
    expect(changes.map(([, , cause]) => cause)).to.deep.equal(['accept', 'tab']);
  });

  it('leaves undecided what a record does not answer, and grants what it does', () => {
    const { consent } = make();
    consent.setRecord(makeRecord({ decisions: { analytics: 'granted' } }), 'restore');
    expect(consent.state).to.deep.equal({
      decided: false,
      granted: ['necessary', 'analytics'],
      record: null,
      expires: 0,
    });
    expect(consent.undecided).to.deep.equal(['advertising']);
  });

  it('grants nothing more by an older record that another tab has found', () => {
    const { consent, changes } = make();
    const denied = { analytics: 'denied', advertising: 'denied' } as const;
    consent.setRecord(makeRecord({ time: NOW + 1000, decisions: denied }), 'withdraw');
    consent.setRecord(makeRecord(), 'tab');
    expect(changes.length).to.equal(1);
    expect(consent.state.granted).to.deep.equal(['necessary']);
    // A refusal counts, whatever the clock said when it was made.
    consent.setRecord(makeRecord({ time: NOW + 2000 }), 'accept');
    consent.setRecord(makeRecord({ decisions: denied }), 'tab');
    expect(consent.state.granted).to.deep.equal(['necessary']);
  });

  it('grants nothing by a record that is older than the last one, though newer than the first', () => {
    const { consent } = make();
    const denied = { analytics: 'denied', advertising: 'denied' } as const;
    consent.setRecord(makeRecord({ decisions: denied }), 'restore');
    consent.setRecord(makeRecord({ time: NOW + 2000 }), 'accept');
    consent.setRecord(makeRecord({ time: NOW + 4000, decisions: denied }), 'withdraw');
    consent.setRecord(makeRecord({ time: NOW + 2000 }), 'tab');
    expect(consent.state.granted).to.deep.equal(['necessary']);
  });

  it('takes an act of the visitor, though a clock that was set back makes it older', () => {
    const { consent } = make();
    const denied = { analytics: 'denied', advertising: 'denied' } as const;
    consent.setRecord(makeRecord({ time: NOW + 2000, decisions: denied }), 'restore');
    consent.setRecord(makeRecord(), 'accept');
    expect(consent.isGranted('analytics')).to.equal(true);
  });

  it('counts as none a record that has ended or is of another revision, and reports no change', () => {
    const { consent, changes } = make();
    for (const stale of [makeRecord({ revision: '0' }), makeRecord({ time: NOW - 180 * DAY })]) {
      consent.setRecord(stale, 'restore');
      expect(consent.state.decided).to.equal(false);
      expect(consent.isGranted('analytics')).to.equal(false);
    }
    expect(changes).to.deep.equal([]);
  });
});
