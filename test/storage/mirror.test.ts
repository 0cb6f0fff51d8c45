import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseRecord, serializeRecord } from '../../src/core/record.js';
import {
  decodeMirror,
  encodeMirror,
  readMirror,
  removeMirror,
  writeMirror,
} from '../../src/storage/mirror.js';
import type { Mirror } from '../../src/core/mirror-types.js';
import { records } from '../core/nearly-records.js';
import { GOOD } from '../core/sample.js';
import { anyName } from './any-name.js';
import { empty, NEWER, withoutStorage } from './jar.js';

const NAME = 'ask-first';
const pair = `${NAME}=${GOOD}`;
const attributes = '; path=/; expires=Thu, 31 Dec 2099 00:00:00 GMT; sameSite=lax';

/** Every state and its text, as visitors have it stored. */
const states: [string, Mirror, string][] = [
  ['a cookie that a server keeps', { kind: 'server', pair }, pair],
  [
    'a cookie that script has written',
    { kind: 'script', pair, attributes },
    `${pair}${attributes}`,
  ],
  [
    'a cookie that script has written for a domain',
    { kind: 'domain', pair, attributes: `${attributes}; domain=harbour.example` },
    `.${pair}${attributes}; domain=harbour.example`,
  ],
  [
    'a cookie of a domain that a server keeps',
    { kind: 'domain', pair, attributes: '' },
    `.${pair}`,
  ],
];

const anyState = (name: string): fc.Arbitrary<Mirror> => {
  const anyPair = records.map((record) => `${name}=${serializeRecord(record)}`);
  const kind = fc.constantFrom('script' as const, 'domain' as const);
  const anyAttributes = fc.string().map((text) => `; ${text}`);
  return fc.oneof(
    fc.record({ kind: fc.constant('server' as const), pair: anyPair }),
    fc.record({ kind, pair: anyPair, attributes: anyAttributes }),
  );
};

describe('the mirror', () => {
  afterEach(() => empty());

  for (const [what, state, text] of states) {
    it(`of ${what} has the text that visitors have stored`, () => {
      expect(encodeMirror(state)).to.equal(text);
      expect(decodeMirror(NAME, text)).to.deep.equal(state);
    });
  }

  it('reads back in the state that was written, whatever its name and record', () => {
    const named = anyName.chain((name) => fc.tuple(fc.constant(name), anyState(name)));
    fc.assert(
      fc.property(named, ([name, state]) => {
        expect(decodeMirror(name, encodeMirror(state))).to.deep.equal(state);
      }),
    );
  });

  it('may belong to a cookie whose name begins with a dot', () => {
    const server: Mirror = { kind: 'server', pair: `.${pair}` };
    const domain: Mirror = { kind: 'domain', pair: `.${pair}`, attributes };
    for (const state of [server, domain])
      expect(decodeMirror(`.${NAME}`, encodeMirror(state))).to.deep.equal(state);
  });

  const others = [
    ['nothing', ''],
    ['a record without a name', GOOD],
    ['a name alone', `${NAME}=`],
    ['a name without a value', NAME],
    ['another name', `x${pair}`],
    ['another name of a domain', `.x${pair}${attributes}`],
    ['two leading dots', `..${pair}${attributes}`],
    ['something before the pair', `path=/; ${pair}`],
    ['a space before the pair', ` ${pair}`],
    ['attributes that begin otherwise', `${pair};path=/`],
    ['a broken record', `${pair.replace('granted', 'grant')}${attributes}`],
    ['a record of another schema', `${pair.replace('1|', '2|')}${attributes}`],
    ['something after the record', `${pair}|more${attributes}`],
  ] as const;
  for (const [what, text] of others) {
    it(`is not read from ${what}`, () => {
      expect(decodeMirror(NAME, text)).to.equal(null);
    });
  }

  it('is read from no text but the one that it is written as', () => {
    const near = fc
      .tuple(
        fc.constantFrom(...states.map(([, , text]) => text)),
        fc.nat(pair.length + 4),
        fc.nat(2),
        fc.constantFrom('', '.', ';', '; ', '=', ' ', '|', '0', 'a'),
      )
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const state = decodeMirror(NAME, text);
        if (!state) return;
        expect(encodeMirror(state)).to.equal(text);
        expect(state.pair.startsWith(`${NAME}=`)).to.equal(true);
        expect(parseRecord(state.pair.slice(NAME.length + 1))).to.not.equal(null);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read from storage as it was written, until it is removed', () => {
    for (const [, state] of states) {
      expect(writeMirror(NAME, state)).to.equal(true);
      expect(readMirror(NAME)).to.deep.equal(state);
    }
    removeMirror(NAME);
    expect(readMirror(NAME)).to.equal(null);
  });

  it('leaves no older one where the browser does not keep it', () => {
    writeMirror(NAME, { kind: 'server', pair });
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(writeMirror(NAME, { kind: 'server', pair: `${NAME}=${NEWER}` })).to.equal(false);
    } finally {
      if (setItem) Object.defineProperty(Storage.prototype, 'setItem', setItem);
    }
    expect(readMirror(NAME)).to.equal(null);
  });

  it('is none, and does not throw, where there is no local storage', () =>
    withoutStorage(() => {
      expect(writeMirror(NAME, { kind: 'server', pair })).to.equal(false);
      expect(readMirror(NAME)).to.equal(null);
      removeMirror(NAME);
    }));
});
