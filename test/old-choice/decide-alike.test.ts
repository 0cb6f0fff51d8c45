import { expect } from '@open-wc/testing';
import type { RawOptions } from '../../src/core/config-types.js';
import { decideAlike } from '../../src/old-choice/decide-alike.js';
import type { OldChoice } from '../../src/old-choice/old-choice.js';
import { readConfig } from '../../src/options/config.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-30T00:00:00.000Z');
const config = readConfig({ purposes: 'analytics advertising embeds' });
const usual = { analytics: ['statistics'], advertising: ['marketing', 'social'] };

/**
 * Decides by a choice about these names: the tool has denied those with a `!`, and granted the
 * others.
 */
function decide(
  names: string,
  options: RawOptions = {},
  details: Partial<OldChoice> = { time: NOW - DAY },
) {
  const decisions = new Map(
    names
      .split(' ')
      .filter(Boolean)
      .map((name): [string, boolean] => [name.replace('!', ''), !name.startsWith('!')]),
  );
  return decideAlike({ decisions, time: undefined, ...details }, usual, options, config, NOW);
}

/** The purposes that are granted, or the problem. */
function granted(...given: Parameters<typeof decide>): string {
  const alike = decide(...given);
  return 'problem' in alike
    ? alike.problem
    : Object.keys(alike.decisions)
        .filter((id) => alike.decisions[id] === 'granted')
        .join(' ');
}

describe('decisions that are taken over', () => {
  it('grant a purpose if all its names were granted, and deny all others', () => {
    expect(decide('statistics marketing')).to.deep.equal({
      decisions: { analytics: 'granted', advertising: 'denied', embeds: 'denied' },
      time: NOW - DAY,
    });
    expect(granted('statistics marketing social embeds')).to.equal('analytics advertising embeds');
    expect(granted('statistics !marketing social')).to.equal('analytics');
    expect(granted('!statistics !marketing')).to.equal('');
  });

  it('use the names that the owner gives, one or several', () => {
    const purposes = { analytics: ['matomo', 'plausible'], embeds: 'film' };
    expect(granted('matomo plausible film', { purposes })).to.equal('analytics embeds');
    expect(granted('matomo !plausible', { purposes })).to.equal('');
    expect(granted('matomo', { purposes })).to.equal('');
    expect(granted('statistics matomo', { purposes })).to.equal('');
  });

  it('grant nothing for wrong names', () => {
    for (const names of [5, null, {}, [5], ['statistics', null], [], '']) {
      const purposes = { analytics: names, advertising: names, embeds: 'film' };
      expect(granted('statistics marketing social film', { purposes })).to.equal('embeds');
    }
    expect(granted('statistics constructor toString', { purposes: [] })).to.equal('analytics');
  });

  it('are none if something was granted and no name stands for a purpose', () => {
    expect(granted('matomo')).to.match(/no purpose matches: set "purposes", it names matomo/);
    expect(granted('!matomo')).to.equal('');
    expect(granted('')).to.equal('');
  });

  it('end at the same time as the choice would', () => {
    const of = (days: number, names: string) => granted(names, {}, { time: NOW - days * DAY });
    expect(of(179, 'statistics')).to.equal('analytics');
    expect(of(180, 'statistics')).to.equal('it has expired');
    expect(of(364, '!statistics')).to.equal('');
    expect(of(365, '!statistics')).to.equal('it has expired');
    expect(granted('statistics', {}, { time: NOW - DAY, end: NOW })).to.equal('it has expired');
    expect(granted('statistics', {}, { time: NOW - DAY, end: NOW + 1 })).to.equal('analytics');
  });

  it('have no time in the future, and the present one if theirs is unknown', () => {
    expect(granted('statistics', {}, { time: NOW + DAY })).to.equal('its time is in the future');
    const timeOf = (time: number | undefined) => {
      const alike = decide('statistics', {}, { time });
      return 'problem' in alike ? alike.problem : alike.time;
    };
    expect(timeOf(NOW + DAY - 1)).to.equal(NOW);
    expect(timeOf(undefined)).to.equal(NOW);
  });

  it('do not count if they are, or may be, older than the owner wants', () => {
    const since = '2026-11-28';
    expect(granted('statistics', { since })).to.equal('analytics');
    const before = { time: Date.parse(since) - 1 };
    expect(granted('statistics', { since }, before)).to.equal('it is older than "since"');
    expect(granted('statistics', { since }, { time: undefined })).to.match(/not known/);
    for (const wrong of ['soon', 5, null, {}])
      expect(granted('statistics', { since: wrong }), `${wrong}`).to.match(/no date/);
  });
});
