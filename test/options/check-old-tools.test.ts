import { expect } from '@open-wc/testing';
import { checkOldTools } from '../../src/options/check-old-tools.js';
import { readConfig } from '../../src/options/config.js';

/** What is reported about the option `migrateFrom` on a page that asks for these purposes. */
function reportedFor(migrateFrom: unknown, purposes = 'analytics embeds') {
  const reported: unknown[][] = [];
  checkOldTools(readConfig({ migrateFrom, purposes }), (...mistake) => reported.push(mistake));
  return reported;
}

const TOOLS =
  'c15t, complianz, cookiebot, cookieyes, klaro, onetrust, orejime, osano, tarteaucitron, usercentrics, vanilla-cookieconsent';

describe('the option migrateFrom', () => {
  for (const right of [
    undefined,
    null,
    [],
    TOOLS.split(', '),
    [{ tool: 'klaro' }],
    [{ tool: 'klaro', cookie: 'my-choices', since: '2026-06-01' }],
    [{ tool: 'klaro', purposes: { analytics: ['matomo', 'chartbeat'], embeds: 'films' } }],
    [{ tool: 'klaro', purposes: { analytics: [] } }],
  ])
    it(`is right as ${JSON.stringify(right)}`, () => {
      expect(reportedFor(right)).to.deep.equal([]);
    });

  const wrong: [unknown, unknown[][]][] = [
    ['klaro', [['migrateFrom', 'klaro', 'none']]],
    [{ tool: 'klaro' }, [['migrateFrom', { tool: 'klaro' }, 'none']]],
    [['Klaro'], [['migrateFrom', 'Klaro', 'none', `unknown tool (use one of ${TOOLS}) in`]]],
    [[{ tool: 5 }, 'klaro'], [['migrateFrom', 5, 'none', `unknown tool (use one of ${TOOLS}) in`]]],
    [[{ tool: 'klaro', name: 'x' }], [['migrateFrom.klaro.name', 'x', '']]],
    [[{ tool: 'klaro', cookie: 5 }], [['migrateFrom.klaro.cookie', 5, 'klaro']]],
    [
      [{ tool: 'osano', cookie: null }],
      [['migrateFrom.osano.cookie', null, 'cookieconsent_status']],
    ],
    [[{ tool: 'klaro', since: 'June' }], [['migrateFrom.klaro.since', 'June', 'no choice']]],
    [[{ tool: 'klaro', since: 2026 }], [['migrateFrom.klaro.since', 2026, 'no choice']]],
    [
      [{ tool: 'klaro', purposes: { advertising: 'board' } }],
      [['migrateFrom.klaro.purposes.advertising', 'board', '']],
    ],
    [
      [{ tool: 'klaro', purposes: { analytics: 5, embeds: ['films', 5] } }],
      [
        ['migrateFrom.klaro.purposes.analytics', 5, 'denied'],
        ['migrateFrom.klaro.purposes.embeds', ['films', 5], 'denied'],
      ],
    ],
    ...['analytics', ['analytics'], null].map((purposes): [unknown, unknown[][]] => [
      [{ tool: 'klaro', purposes }],
      [['migrateFrom.klaro.purposes', purposes, 'the usual names']],
    ]),
  ];
  for (const [found, expected] of wrong)
    it(`is wrong as ${JSON.stringify(found)}, and is reported with what is used`, () => {
      expect(reportedFor(found)).to.deep.equal(expected);
    });
});
