import { expect } from '@open-wc/testing';
import { changesSince } from '../../src/core/changes.js';
import { readConfig } from '../../src/options/config.js';
import { createConsent } from '../../src/core/consent.js';
import { decide } from '../../src/core/decide.js';
import { readNoticeOptions } from '../../src/options/notice-options.js';
import { NOW, SHOWN } from './sample.js';

const labels = { analytics: 'statistics', advertising: 'ads', embeds: 'videos' };

/** What is new to someone who chose on the first offer and now gets the second one. */
function changes(before: unknown, after: unknown, revision = ''): string[] {
  const old = readConfig({ purposes: before });
  const record = decide(
    createConsent(old, () => NOW),
    old,
    {},
    'decline',
    SHOWN,
    NOW,
  );
  const config = readConfig({ purposes: after, revision });
  return changesSince(record, config, readNoticeOptions(config, labels, location).purposes);
}
const analytics = (...vendors: unknown[]) => [{ id: 'analytics', vendors }];
const counter = { id: 'counter', name: 'Counter' };
const heat = { id: 'heat', name: 'Heat' };

describe('changes', () => {
  it('name no vendor where one hash stands for a list that was too long', () => {
    const config = readConfig({ purposes: analytics(counter, heat) });
    const consent = createConsent(config, () => NOW);
    const record = decide(consent, config, {}, 'decline', SHOWN, NOW);
    const { purposes } = readNoticeOptions(config, labels, location);
    expect(changesSince({ ...record, fingerprint: '_ab1c' }, config, purposes)).to.deep.equal([]);
    const several = { ...record, fingerprint: `-0.tozr00.wnq4.${config.fingerprint[0]}` };
    expect(changesSince(several, config, purposes)).to.deep.equal(['Heat']);
  });

  it('name a vendor that was added', () => {
    expect(changes(analytics(counter), analytics(counter, heat))).to.deep.equal(['Heat']);
  });

  it('name an added purpose by its label, and not its vendors', () => {
    expect(changes('analytics', ['analytics', { id: 'embeds', vendors: [heat] }])).to.deep.equal([
      'videos',
    ]);
    expect(changes('analytics', ['analytics', { id: 'letters', label: 'Letters' }])).to.deep.equal([
      'Letters',
    ]);
  });

  it('name purposes before vendors', () => {
    expect(changes(analytics(counter), [...analytics(heat, counter), 'advertising'])).to.deep.equal(
      ['ads', 'Heat'],
    );
  });

  it('name a vendor once that was added to two purposes', () => {
    const both = (vendors: unknown) => ['analytics', 'embeds'].map((id) => ({ id, vendors }));
    expect(changes(both([]), both([heat]))).to.deep.equal(['Heat']);
  });

  it('name a vendor that has moved to another purpose', () => {
    const two = (one: unknown, other: unknown) => [
      { id: 'analytics', vendors: one },
      { id: 'embeds', vendors: other },
    ];
    expect(changes(two([heat], []), two([], [heat]))).to.deep.equal(['Heat']);
  });

  it('name a vendor without a name by its id, and none whose name is no text', () => {
    const nameless = [{ id: 'a' }, { id: 'b', name: 5 }, null, 'c'];
    expect(changes(analytics(), analytics(...nameless, heat))).to.deep.equal(['a', 'Heat']);
  });

  it('name no vendor where there are more than 40, as the record has one hash for all', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `v${index}` }));
    expect(changes(analytics(...many(41)), analytics(...many(41)), '2')).to.deep.equal([]);
    expect(changes(analytics(...many(39)), analytics(...many(40)))).to.deep.equal(['v39']);
  });

  it('are none when something else is why the visitor is asked again', () => {
    const offer = analytics(counter, heat);
    expect(changes(offer, offer, '2')).to.deep.equal([]);
    expect(changes(offer, analytics(counter))).to.deep.equal([]);
    expect(changes(offer, analytics({ ...heat, name: 'Heat Ltd' }, counter))).to.deep.equal([]);
  });
});
