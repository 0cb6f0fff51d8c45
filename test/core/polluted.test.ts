import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAppRecord } from '../../src/core/app-record.js';
import { changesSince } from '../../src/core/changes.js';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import { checkOptions } from '../../src/options/check-options.js';
import { readConfig } from '../../src/options/config.js';
import { readNoticeOptions } from '../../src/options/notice-options.js';
import { readStorageOptions } from '../../src/options/storage-options.js';
import { readVendors } from '../../src/options/vendors.js';
import { withPolluted } from '../with-polluted.js';
import { DAY, GOOD, NOW, SHOWN } from './sample.js';

/** What a polluted prototype may hold: every name that we read, with a value that would matter. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  model: 'opt-out',
  gpc: 'ask',
  base: 'https://evil.example/',
  config: 'evil',
  purposes: 'evil',
  cookie: { name: 'evil', domain: 'example' },
  cookieName: 'evil',
  cookieDomain: 'localhost',
  recordUrl: 'https://evil.example/',
  persistUrl: '/evil',
  policyUrl: '/evil',
  revision: 'evil',
  signals: { evil: true },
  texts: { en: { text: 'evil' } },
  site: 'evil',
  lang: 'de',
  layout: 'dialog',
  allowFramed: true,
  analytics: 'granted',
  advertising: 'granted',
  embeds: 'granted',
  vendors: [{ id: 'evil' }],
  id: 'evil',
  name: 'evil',
  label: 'evil',
  description: 'evil',
  domain: 'evil',
  lifetime: 'evil',
  cookies: ['evil'],
  storage: ['evil'],
  unknown: 'evil',
  choice: { decisions: { analytics: 'granted' }, time: 1, isRenewed: true },
  isRenewed: true,
  problem: 'evil',
  found: 'evil',
  time: 1,
};

const place = {
  hostname: 'news.example',
  origin: 'https://news.example',
  href: 'https://news.example/',
};
const inputs = [
  {},
  { purposes: 'analytics embeds' },
  { purposes: [{ id: 'embeds' }, {}, { id: 'own', vendors: [{}, { id: 'v', cookies: [{}] }] }] },
  { cookie: {}, texts: {}, signals: {} },
];

/** What an app may hand over. */
const handedOver = [
  'nothing',
  {},
  { decisions: { embeds: 'granted' }, time: NOW - DAY },
  { decisions: { embeds: 'denied' }, time: NOW + 2 * DAY },
];

/** All that is read and decided, as text: it must not depend on the prototype. */
function readAll(): string {
  return JSON.stringify(
    inputs.map((input) => {
      const config = readConfig(input);
      const mistakes: unknown[] = [];
      const onWrong = (...mistake: unknown[]) => void mistakes.push(mistake);
      const consent = createConsent(config, () => NOW);
      const undecided = { ...consent.state };
      const record = decide(consent, config, { embeds: 'granted' }, 'api', SHOWN, NOW);
      consent.setRecord(record, 'api');
      const { raw, ...rest } = config;
      checkOptions(config, { embeds: 'media' }, place, onWrong);
      const stored = parseRecord(GOOD);
      return [
        rest,
        Object.entries(raw),
        raw.signals,
        raw.allowFramed,
        raw.texts,
        undecided,
        consent.state,
        serializeRecord(record),
        readNoticeOptions(config, {}, place),
        readStorageOptions(config, place),
        readVendors(config, onWrong),
        handedOver.map((record) => {
          const { problem, found, choice, isRecord } = readAppRecord(record, config, NOW);
          const { decisions, time, isRenewed } = choice ?? {};
          return choice ? [problem, decisions, time, isRenewed] : [problem, found, isRecord];
        }),
        mistakes,
        stored && changesSince(stored, config, [{ id: 'embeds', label: 'media' }]),
        ['analytics', 'advertising', 'embeds', 'evil'].map((id) => consent.isGranted(id)),
      ];
    }),
  );
}

/** Runs `work` while the prototype has these names. */
const pollute = <Result>(names: readonly string[], work: () => Result): Result =>
  withPolluted(Object.fromEntries(names.map((name) => [name, POLLUTION[name]])), work);

describe('a polluted Object.prototype', () => {
  it('changes no option, no decision and no grant', () => {
    const clean = readAll();
    for (const name of Object.keys(POLLUTION))
      expect(pollute([name], readAll), name).to.equal(clean);
    fc.assert(
      fc.property(fc.subarray(Object.keys(POLLUTION)), (names) => {
        const found = pollute(names, readAll);
        if (found !== clean) throw new Error(`differs with ${names.join()}`);
      }),
    );
  });

  it('grants nothing that no record says', () => {
    const config = readConfig({ purposes: 'analytics embeds' });
    const record = parseRecord('1|1795478400|save|analytics:denied+embeds:denied|||0|');
    const isGranted = pollute(['analytics', 'embeds'], () => {
      const consent = createConsent(config, () => NOW);
      consent.setRecord(record, 'restore');
      return config.purposes.map((id) => consent.isGranted(id));
    });
    expect(isGranted).to.deep.equal([false, false]);
  });
});

describe('the state that is handed out', () => {
  it('cannot be written to', () => {
    const consent = createConsent(readConfig({}), () => NOW);
    const states = [consent.state];
    consent.subscribe((...change) => states.push(change[0], change[1]));
    consent.setRecord(parseRecord(GOOD.replace('2026-11', '').replace('ab1c.9xyz', '')), 'restore');
    states.push(consent.state);
    expect(consent.state.decided).to.equal(true);
    for (const state of states) {
      expect(Object.isFrozen(state)).to.equal(true);
      expect(() => (state.granted as string[]).push('advertising')).to.throw(TypeError);
      if (!state.record) continue;
      expect(Object.isFrozen(state.record)).to.equal(true);
      expect(Object.isFrozen(state.record.decisions)).to.equal(true);
    }
    expect(consent.isGranted('advertising')).to.equal(false);
  });
});
