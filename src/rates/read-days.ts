import { RatesError } from './rates-error.js';

/** The first and the last day that count. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function readDay(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^[1-9]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // JavaScript takes the 31st of a short month for a day of the next month.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new RatesError(`${name} ${text} is no day: write one like 2026-11-24`);
  return text;
}

/**
 * Reads the days that `from` and `to` name.
 *
 * @throws {RatesError} where one of them is no day, or the last day is before the first
 */
export function readDays(from: string | undefined, to: string | undefined): Days {
  const days = { from: readDay('from', from), to: readDay('to', to) };
  if (days.from !== undefined && days.to !== undefined && days.from > days.to)
    throw new RatesError(`from ${days.from} is later than the last day, ${days.to}`);
  return days;
}
