// What a server may write, where there are no types of a document; `package.test.mjs` compiles it against
// the built types.
import {
  parseRecord,
  type Decision,
  type ParsedRecord,
  type RecordOptions,
} from 'ask-first/record';

const options: RecordOptions = {
  cookieName: 'consent',
  revision: 2,
  purposes: ['embeds', { id: 'analytics', vendors: [{ id: 'counter' }] }],
};
const record: ParsedRecord | null = parseRecord('consent=1', options);
const decision: Decision | undefined = record?.decisions.analytics;
const times: number[] = record ? [record.time, record.expires] : [];
const flags: boolean[] = record ? [record.decided, record.expired] : [];
export const all: unknown[] = [parseRecord(null), parseRecord(undefined), decision, times, flags];
// @ts-expect-error A header is a text.
parseRecord({ cookie: 'consent=1' });
// @ts-expect-error A misspelled option.
parseRecord('', { cookiename: 'consent' });
// @ts-expect-error Only these two words decide.
if (record?.decisions.analytics === true) all.pop();
