import { ACTS, type Rates } from './rates-types.js';
import { ACT_NAMES, HIDDEN } from './words-for-rates.js';

/** What a reader has to know of counts from logs. */
const OF_LOGS = [
  'A log has the choices that came back with a later request to your server. Visitors who left right after their choice are missing, and so are those to whom only a cache answered.',
  'Equal records count once: two visitors with the same decisions in the same second are one.',
  'A log knows neither showings nor layouts nor variants. Anybody can send a cookie that they have made up.',
];

const OF_DATABASE = [
  'Times are those of the clocks of visitors. Anybody can send a record that they have made up.',
];

const OF_SHOWINGS =
  'A showing is a page view with the notice: a visitor who reads on without an answer counts on each page. An answer given in the settings counts too. Hidden counts are no part of the answers.';

const OF_COMPARISONS =
  'Each interval is of 95 %: of twenty comparisons without any difference, one is expected to exclude 0. Decide when to look before you begin. A notice is no better because more visitors accept: they have to be as free to decline.';

const OF_PART =
  'This report is about a part of the choices. Whoever has another report, such as that of all sites or of one more day, can subtract the two and find a small group: publish only one of them.';

/** Lists what a reader has to know of the report: what is hidden, and what the source cannot tell. */
export function listNotes(rates: Rates): string[] {
  const { source, from, to, site, smallest, total, comparisons, showingsSince } = rates;
  const hidden = ACTS.filter((act) => total.counts[act] === null);
  const names = hidden.map((act) => ACT_NAMES[act]).join(', ');
  return [
    `No group of fewer than ${smallest} is shown: ${HIDDEN} stands for it. Where a total would tell of such a group, its choices are left out of all tables.`,
    ...(hidden.length > 0 ? [`Fewer than ${smallest} each, and left out: ${names}.`] : []),
    'It counts choices, not visitors: a visitor who chooses again counts again. The accept rate is Accept in per cent of Accept and Decline. Days are of UTC.',
    ...(source === 'log' ? OF_LOGS : OF_DATABASE),
    ...(source === 'log' && from === undefined
      ? [
          'Of the choices from before your logs begin, they have only those of visitors who came back: name the first whole day with --from.',
        ]
      : []),
    ...([from, to, site].some((part) => part !== undefined) ? [OF_PART] : []),
    ...(total.showings === null ? [] : [OF_SHOWINGS]),
    ...(showingsSince === null
      ? []
      : [
          `Showings are counted since ${showingsSince} only: for the share without an answer, use --from ${showingsSince}. Twenty records whose date is too early are enough to cause this.`,
        ]),
    ...(comparisons.length > 0 ? [OF_COMPARISONS] : []),
  ];
}
