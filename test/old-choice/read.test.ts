import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { read as cookiebot } from '../../src/old-choice/cookiebot.js';
import { decideAlike } from '../../src/old-choice/decide-alike.js';
import { read as onetrust } from '../../src/old-choice/onetrust.js';
import { readConfig } from '../../src/options/config.js';
import { OLD_TOOLS } from '../../src/options/old-tools.js';
import { shares } from '../core/nearly-records.js';
import {
  CASES,
  fromBrowser,
  osano,
  storageOf,
  stored,
  vanilla,
  type Case,
  type Stored,
} from './values.js';

const config = readConfig({ purposes: 'first second third' });

/** Which of three purposes are granted. Two stand for the two names, the third for none. */
function grantedBy({ names: [first, second], readCase }: Case, found: Stored): readonly string[] {
  const choice = readCase(found);
  if (!choice) return [];
  const purposes = { first: [first], second: [second], third: [] };
  // Without its time, no choice is too old. Times have a test of their own.
  const alike = decideAlike({ ...choice, time: undefined }, {}, { purposes }, config, Date.now());
  return 'problem' in alike
    ? []
    : Object.keys(alike.decisions).filter((id) => alike.decisions[id] === 'granted');
}

/** The same storage with another value in one place. */
function* withOther(
  found: Stored,
  change: (value: string) => readonly string[],
): Generator<Stored> {
  for (const place of ['cookies', 'storage'] as const)
    for (const [name, value] of Object.entries(found[place] ?? {}))
      for (const other of change(value))
        yield { ...found, [place]: { ...found[place], [name]: other } };
}

/** Every beginning and end, each character left out, and each replaced or doubled by odd ones. */
function damages(value: string): string[] {
  const places = Array.from({ length: value.length }, (_, place) => place);
  const odd = [' ', ',', '&', '"', '%', '{', '}', ':', '!', '=', '\0', 'x'];
  return places.flatMap((place) => {
    const [before, after] = [value.slice(0, place), value.slice(place)];
    const replaced = odd[place % odd.length] ?? '';
    return [before, after, before + after.slice(1), before + replaced + after.slice(1)];
  });
}

describe('the stored choice of another tool', () => {
  for (const one of CASES) {
    const [first, second] = one.names;
    describe(one.tool, () => {
      it('is read: accepted, declined, and one of two', () => {
        const read = (found: Stored) => {
          const { decisions } = one.readCase(found) ?? {};
          return [decisions?.get(first) ?? false, decisions?.get(second) ?? false];
        };
        expect(one.readCase(one.decline)).to.not.equal(null);
        expect(read(one.accept)).to.deep.equal([true, true]);
        expect(read(one.decline)).to.deep.equal([false, false]);
        expect(read(one.one)).to.deep.equal([true, false]);
      });

      it(one.hasTime ? 'has its time' : 'has no time', () => {
        for (const found of [one.accept, one.decline, one.one]) {
          const time = one.readCase(found)?.time;
          if (one.hasTime) expect(time).to.be.within(1.79e12, 1.8e12);
          else expect(time).to.equal(undefined);
        }
      });

      it('is no choice where there is nothing', () => {
        expect(one.readCase({ cookies: {} })).to.equal(null);
        const names = Object.keys({ ...one.accept.cookies, ...one.accept.storage });
        for (const value of ['', 'true', 'null', '{}', '[]', '1', '{"a":1}', '%', '%7B%22']) {
          const values = Object.fromEntries(names.map((name) => [name, value]));
          expect(one.readCase({ cookies: values, storage: values }), value).to.equal(null);
        }
      });

      it('grants nothing more when it is cut or damaged', () => {
        for (const found of [one.decline, one.one]) {
          const granted = grantedBy(one, found);
          for (const damaged of withOther(found, damages))
            for (const id of grantedBy(one, damaged))
              expect(granted, JSON.stringify(damaged)).to.include(id);
        }
      });

      it('grants nothing that is not written as granted, whatever is stored', () => {
        const literal = (name: string) =>
          RegExp(
            `${name}"?:(1|true|yes|"?granted)|_${name}|!${name}=true|"${name}"[^{}]*\\]|"id":"${name}"`,
          );
        const fragment = fc.oneof(
          fc.constantFrom(
            'true',
            'false',
            'yes',
            'no',
            '0',
            '1',
            'allow',
            'deny',
            'wait',
            ...one.names,
          ),
          fc.constantFrom(',', ':', '!', '=', '&', '"', '{', '}', '[', ']', '%', "'", '__proto__'),
        );
        const change = fc.record({
          from: fc.constantFrom(one.accept, one.decline, one.one),
          at: shares,
          length: fc.nat(20),
          added: fc.array(fragment, { maxLength: 4 }),
        });
        fc.assert(
          fc.property(change, ({ from, at, length, added }) => {
            const edit = (value: string): string[] => {
              const start = Math.floor(at * value.length);
              return [value.slice(0, start) + added.join('') + value.slice(start + length)];
            };
            for (const changed of withOther(from, edit)) {
              // A cookie and an entry of the storage may have the same name.
              const text = [changed.cookies, changed.storage]
                .flatMap((place) => Object.entries(place ?? {}))
                .filter(([name, value]) => !name.startsWith('cmplz_') || value === 'allow')
                .map(([name, value]) => `${name}=${value}`)
                .join(';');
              const decoded = text.replaceAll(/%([\da-f]{2})/gi, (_, code: string) =>
                String.fromCharCode(parseInt(code, 16)),
              );
              for (const id of grantedBy(one, changed)) {
                const name = one.names[id === 'first' ? 0 : 1];
                expect(literal(name).test(text) || literal(name).test(decoded), text).to.equal(
                  true,
                );
              }
            }
          }),
          { numRuns: 150 },
        );
      });
    });
  }

  it('is tested for each tool', () => {
    const known = new Set(CASES.map(({ name }) => name));
    const missing = [...OLD_TOOLS].filter(([, name]) => !known.has(name)).map(([tool]) => tool);
    expect(missing).to.deep.equal(['osano']);
  });
});

describe('vanilla-cookieconsent with services', () => {
  const read = (kind: 'accept' | 'decline' | 'one') =>
    vanilla(
      storageOf(fromBrowser(stored['vanilla-cookieconsent with services'][kind])),
      'cc_cookie',
    );

  it('grants no category by its name if it lists services: there may be others', () => {
    for (const kind of ['accept', 'one'] as const)
      expect(read(kind)?.decisions.get('analytics')).to.equal(false);
    expect(read('accept')?.decisions.get('advertising')).to.equal(true);
  });

  it('knows each service by the name of its category', () => {
    expect(read('one')?.decisions.get('analytics/matomo')).to.equal(true);
    expect(read('one')?.decisions.has('analytics/plausible')).to.equal(false);
    expect(read('accept')?.decisions.get('analytics/plausible')).to.equal(true);
    expect(read('decline')?.decisions.has('analytics/matomo')).to.equal(false);
  });
});

describe('Osano', () => {
  const read = (kind: 'accept' | 'decline' | 'one') =>
    osano(storageOf(fromBrowser(stored.osano[kind])), 'cookieconsent_status');

  it('knows one answer, which names no purpose, and does not count a dismissal as an answer', () => {
    expect([...(read('accept')?.decisions ?? [])]).to.deep.equal([['allow', true]]);
    expect([...(read('decline')?.decisions ?? [])]).to.deep.equal([['allow', false]]);
    expect(read('one')).to.equal(null);
  });
});

describe('what a tool has set without the visitor', () => {
  it('is no choice: consent that Cookiebot implies, or a region without the question', () => {
    const [found] = CASES.filter(({ tool }) => tool === 'cookiebot').map(({ accept }) => accept);
    const value = found?.cookies.CookieConsent ?? '';
    const readValue = (CookieConsent: string) =>
      cookiebot(storageOf({ cookies: { CookieConsent } }), 'CookieConsent');
    expect(readValue(value)).to.not.equal(null);
    expect(readValue(value.replace('explicit', 'implied'))).to.equal(null);
    expect(readValue(value.replace('%2Cmethod:%27explicit%27', ''))).to.equal(null);
    expect(readValue('-1')).to.equal(null);
    expect([...(readValue('0')?.decisions.values() ?? [])]).to.deep.equal([false, false, false]);
  });

  it('is no choice: groups of OneTrust without an answer, or before it asks again', () => {
    const [found] = CASES.filter(({ tool }) => tool === 'onetrust').map(({ accept }) => accept);
    const { OptanonConsent = '', ...answered } = found?.cookies ?? {};
    const readValues = (cookies: Record<string, string>) =>
      onetrust(storageOf({ cookies }), 'OptanonConsent');
    expect(readValues({ OptanonConsent, ...answered })).to.not.equal(null);
    expect(readValues({ OptanonConsent })).to.equal(null);
    const again = OptanonConsent.replace('Reconsent=false', 'Reconsent=true');
    expect(readValues({ OptanonConsent: again, ...answered })).to.equal(null);
    const answeredBy = (answer: string) =>
      readValues({ OptanonConsent: OptanonConsent.replace('&intType=3', answer), ...answered });
    for (const answer of ['2', '5'])
      expect([...(answeredBy(`&intType=${answer}`)?.decisions.values() ?? [])]).to.include(true);
    // The visitor has rejected: the groups that are still on are always on.
    for (const answer of ['4', '6'])
      expect([...(answeredBy(`&intType=${answer}`)?.decisions.values() ?? [])]).to.eql(
        Array(3).fill(false),
      );
    // A closed banner, and values that prove no answer.
    for (const answer of [
      '&intType=1',
      '&intType=0',
      '&intType=11',
      '&intType=',
      '',
      '&intType=3&intType=3',
    ])
      expect(answeredBy(answer), answer).to.equal(null);
  });

  const others: [string, (found: Stored) => Stored][] = [
    [
      'cookieyes',
      ({ cookies }) => ({
        cookies: {
          'cookieyes-consent': cookies['cookieyes-consent']!.replace('action:yes', 'action:'),
        },
      }),
    ],
    ['complianz', ({ cookies }) => ({ cookies: { ...cookies, 'cmplz_banner-status': 'show' } })],
    // The site counts visitors without asking, and somebody has closed the notice.
    [
      'complianz',
      () => ({ cookies: { 'cmplz_banner-status': 'dismissed', cmplz_statistics: 'allow' } }),
    ],
    [
      'usercentrics',
      ({ storage }) => ({ cookies: {}, storage: { ...storage, uc_user_interaction: 'false' } }),
    ],
    [
      'usercentrics',
      ({ storage }) => ({
        cookies: {},
        storage: {
          ...storage,
          uc_settings: storage!.uc_settings!.replaceAll('explicit', 'implicit'),
        },
      }),
    ],
    [
      'c15t',
      ({ cookies }) => ({
        cookies: { c15t: cookies.c15t!.replace('c.measurement:1', 'c.measurement:yes') },
      }),
    ],
    ['tarteaucitron', () => ({ cookies: { tarteaucitron: '!analytics=wait!advertising=wait' } })],
  ];
  for (const [tool, change] of others)
    it(`is no choice: what ${tool} has before an answer, or never has`, () => {
      const one = CASES.find((known) => known.tool === tool)!;
      expect(one.readCase(one.accept)).to.not.equal(null);
      expect(one.readCase(change(one.accept))).to.equal(null);
    });
});
