import { decide, type Wishes } from './core/decide.js';
import type { Context, Method, Shown } from './core/types.js';
import { writeRecord } from './storage/write-record.js';

/** Makes the record of a decision, hands it to the live consent, and stores it. */
export function settle(
  { consent, config, report }: Context,
  wish: Wishes | 'granted' | 'denied',
  method: Method,
  shown?: Shown,
): void {
  const wishes =
    typeof wish === 'string' ? Object.fromEntries(config.purposes.map((id) => [id, wish])) : wish;
  const record = decide(consent, config, wishes, method, shown, Date.now());
  consent.become(record, method);
  if (!writeRecord(config.cookieName, record, consent.state.expires)) {
    report('warn', 'cookies are blocked: the choice holds for this page view only');
  }
}
