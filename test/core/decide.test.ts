import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConfig } from '../../src/options/config.js';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import { textHash } from '../../src/core/fingerprint.js';
import { NOW, SHOWN } from './sample.js';

const config = readConfig({
  purposes: ['analytics', { id: 'advertising', vendors: [{ id: 'a' }, { id: 'b' }] }, 'embeds'],
  revision: '1',
});
const make = () => createConsent(config, () => NOW);
const request = fc.constantFrom('granted', 'denied', true, 1, 'yes', null, undefined);
const requests = fc.dictionary(
  fc.constantFrom('analytics', 'advertising', 'embeds', 'foreign', 'constructor', 'necessary'),
  request,
);

describe('decide', () => {
  it('equals the act, over every sequence of acts', () => {
    fc.assert(
      fc.property(fc.array(requests, { maxLength: 6 }), (acts) => {
        const consent = make();
        const expected: Record<string, boolean> = {};
        for (const act of acts) {
          consent.setRecord(decide(consent, config, act, 'api', SHOWN, NOW + 1), 'api');
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
      fc.property(requests, (before) => {
        const consent = make();
        consent.setRecord(decide(consent, config, before, 'api', SHOWN, NOW), 'api');
        const all = Object.fromEntries(config.purposes.map((id) => [id, 'denied']));
        const record = decide(consent, config, all, 'decline', SHOWN, NOW);
        expect(Object.values(record.decisions)).to.not.include('granted');
      }),
    );
  });

  it('records the act, what was shown, and what was on offer', () => {
    const record = decide(make(), config, { embeds: 'granted' }, 'save', SHOWN, NOW + 999);
    expect(record).to.deep.equal({
      schema: 1,
      time: NOW,
      method: 'save',
      decisions: { analytics: 'denied', advertising: 'denied', embeds: 'granted' },
      revision: '1',
      locale: 'en',
      text: textHash(SHOWN.text),
      fingerprint: config.fingerprint.join('.'),
    });
    expect(config.fingerprint.length).to.equal(2);
  });

  it('names no text where nothing was shown', () => {
    const record = decide(make(), config, {}, 'api', { locale: '', text: '' }, NOW);
    expect(record).to.include({ locale: '', text: '' });
  });

  it('makes a record that reads back equal, to the order of its parts', () => {
    const record = decide(make(), config, { embeds: 'granted' }, 'accept', SHOWN, NOW + 1);
    const read = parseRecord(serializeRecord(record));
    expect(JSON.stringify(read)).to.equal(JSON.stringify(record));
  });
});
