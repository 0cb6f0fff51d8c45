import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/options/config.js';
import { createConsent } from '../../src/core/consent.js';
import { decide, type RequestedDecisions } from '../../src/core/decide.js';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import type { Method } from '../../src/core/types.js';
import { DAY, NOW, SHOWN } from './sample.js';

const config = (hasGpc = false, model = 'opt-out') =>
  readConfig({ purposes: 'analytics advertising', model }, hasGpc);

function make({ hasGpc = false, model = 'opt-out' } = {}) {
  const own = config(hasGpc, model);
  const clock = { now: NOW };
  const consent = createConsent(own, () => clock.now);
  const choose = (requested: RequestedDecisions, method: Method) => {
    const record = decide(consent, own, requested, method, SHOWN, clock.now);
    consent.setRecord(record, method);
    return record;
  };
  return { clock, consent, choose };
}

const ALL = ['necessary', 'analytics', 'advertising'];

describe('the opt-out model', () => {
  it('grants nothing until it is known what is stored', () => {
    const { consent } = make();
    expect(consent.state.granted).to.deep.equal(['necessary']);
    consent.setRecord(null, 'restore');
    expect(consent.state.granted).to.deep.equal(ALL);
    expect(consent.state.decided).to.equal(false);
  });

  it('leaves open what is on by default, until there is a record', () => {
    const { consent, choose } = make();
    consent.setRecord(null, 'restore');
    expect(consent.undecided).to.deep.equal(['analytics', 'advertising']);
    choose({ advertising: 'denied' }, 'save');
    expect(consent.undecided).to.deep.equal([]);
  });

  it('is set by that word alone', () => {
    for (const model of ['opt-in', 'optout', 'Opt-Out', '', true] as string[]) {
      const { consent } = make({ model });
      consent.setRecord(null, 'restore');
      expect(consent.state.granted, `model ${model}`).to.deep.equal(['necessary']);
    }
  });

  it('denies advertising where the browser sends Global Privacy Control', () => {
    const { consent } = make({ hasGpc: true });
    consent.setRecord(null, 'restore');
    expect(consent.state.granted).to.deep.equal(['necessary', 'analytics']);
  });

  it('records denials, and only those grants that the visitor has switched on', () => {
    const { consent, choose } = make();
    consent.setRecord(null, 'restore');
    const { decisions } = choose({ analytics: 'granted', advertising: 'denied' }, 'save');
    expect(decisions).to.deep.equal({ advertising: 'denied' });
    expect(consent.state.granted).to.deep.equal(['necessary', 'analytics']);
    expect(consent.state.decided).to.equal(true);
  });

  it('records as granted what was off and is switched on, and what is accepted', () => {
    const { consent, choose } = make({ hasGpc: true });
    consent.setRecord(null, 'restore');
    const all = { analytics: 'granted', advertising: 'granted' };
    expect(choose(all, 'save').decisions).to.deep.equal({ advertising: 'granted' });
    expect(consent.state.granted).to.deep.equal(ALL);
    expect(choose(all, 'save').decisions, 'kept').to.deep.equal({ advertising: 'granted' });
    expect(choose(all, 'accept').decisions).to.deep.equal(all);
  });

  it('keeps granted what was accepted, when the settings are saved unchanged', () => {
    const { consent, choose } = make();
    consent.setRecord(null, 'restore');
    const all = { analytics: 'granted', advertising: 'granted' };
    choose(all, 'accept');
    expect(choose(all, 'save').decisions).to.deep.equal(all);
  });

  it('makes no record that could pass for consent where the law is opt-in', () => {
    const there = make();
    there.consent.setRecord(null, 'restore');
    const saved = there.choose({ analytics: 'granted', advertising: 'denied' }, 'save');
    const here = make({ model: 'opt-in' });
    here.consent.setRecord(parseRecord(serializeRecord(saved)), 'restore');
    expect(here.consent.state).to.include({ decided: false });
    expect(here.consent.state.granted).to.deep.equal(['necessary']);
    const none = there.choose({ analytics: 'denied', advertising: 'denied' }, 'decline');
    here.consent.setRecord(parseRecord(serializeRecord(none)), 'restore');
    expect(here.consent.state.decided, 'a refusal is one everywhere').to.equal(true);
  });

  it('keeps an opt-out after its record has ended', () => {
    const { clock, consent, choose } = make();
    consent.setRecord(null, 'restore');
    const record = choose({ advertising: 'denied' }, 'save');
    clock.now += 366 * DAY;
    consent.setRecord(record, 'tab');
    expect(consent.state.decided).to.equal(false);
    expect(consent.state.granted).to.deep.equal(['necessary', 'analytics']);
  });

  it('ends a grant in spite of Global Privacy Control together with its record', () => {
    const { clock, consent, choose } = make({ hasGpc: true });
    const record = choose({ advertising: 'granted' }, 'save');
    expect(consent.isGranted('advertising')).to.equal(true);
    clock.now += 181 * DAY;
    consent.setRecord(record, 'tab');
    expect(consent.isGranted('advertising')).to.equal(false);
  });
});
