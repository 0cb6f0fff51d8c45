import type { Act, Context } from './core/types.js';
import { settle } from './settle.js';
import { writeRecord } from './storage/write-record.js';
import { showNotice } from './ui/show-notice.js';

/** ENTRY: the lazy chunk with Lit, the first layer, and all that makes and stores a record. */
export async function perform(act: Act, context: Context): Promise<void> {
  const { consent, config } = context;
  switch (act) {
    case 'ask':
      if (!consent.state.decided) await showNotice(context, settle);
      break;
    case 'open':
      return showNotice(context, settle, document.activeElement);
    case 'accept':
      return settle(context, 'granted', 'api');
    case 'decline':
      return settle(context, 'denied', 'api');
    case 'withdraw':
      return settle(context, 'denied', 'withdraw');
    case 'forget':
      writeRecord(config.cookieName, null, 0);
      return consent.become(null, 'api');
    default:
      if (act instanceof Element) return showNotice(context, settle, act);
      return settle(context, act, 'api');
  }
}
