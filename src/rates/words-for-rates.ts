import type { Act, Dimension, Estimate, Rates } from './rates-types.js';
import { ACTS } from './rates-types.js';

/** What stands for a count that is not shown. */
export const HIDDEN = '–';

export const ACT_NAMES: Readonly<Record<Act, string>> = {
  accept: 'Accept',
  decline: 'Decline',
  save: 'Save',
  withdraw: 'Withdraw',
  other: 'Other',
};

/** The headings of the tables. */
export const TABLE_NAMES: Readonly<Record<Dimension, string>> = {
  day: 'By day',
  language: 'By language',
  layout: 'By layout',
  revision: 'By revision',
  text: 'By text (its hash)',
  variant: 'By variant',
};

/** The headings of the first column of each table. */
export const COLUMN_NAMES: Readonly<Record<Dimension, string>> = {
  day: 'Day',
  language: 'Language',
  layout: 'Layout',
  revision: 'Revision',
  text: 'Text',
  variant: 'Variant',
};

/** The name of a group for readers. The records of some acts have no language, text or layout. */
export const nameOf = (name: string): string => name || 'not stated';

export const writeCount = (count: number | null): string =>
  count === null ? HIDDEN : count.toLocaleString('en');

/** A share in per cent, with one digit after the point. */
export const writeShare = (share: number | null): string =>
  share === null ? HIDDEN : `${(share * 100).toFixed(1)} %`;

/** A share with its interval. */
export const writeEstimate = (estimate: Estimate | null): string =>
  estimate === null
    ? HIDDEN
    : `${writeShare(estimate.value)} (${(estimate.from * 100).toFixed(1)} to ${(estimate.to * 100).toFixed(1)})`;

/** The acts whose total is shown. */
export const actsOf = ({ total }: Rates): Act[] => ACTS.filter((act) => total.counts[act] !== null);

/** Which records the report is about. */
export function describePeriod({ source, site, from, to }: Rates): string {
  const where = source === 'log' ? 'From access logs' : 'From the records';
  const days = [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ');
  return [`${where}${site ? ` of ${site}` : ''}`, days].filter(Boolean).join(', ');
}
