import { verify } from '../withdrawal/clear.js';
import { serializeRecord } from '../core/record.js';
import type { LazyContext, Proof } from '../core/types.js';
import { deliverQueue } from '../servers/deliver.js';
import { heal, persist } from '../servers/server-cookie.js';

export { clean } from '../withdrawal/clear.js';
export { forget } from '../servers/server-cookie.js';

/**
 * ENTRY: the lazy chunk of what few page views need: cleaning up, healing, delivering. Does what a
 * choice, or the page view before, has left, and waits for no server.
 */
export async function upkeep(context: LazyContext, proof?: Proof): Promise<void> {
  await verify(context);
  const { config, options, report } = context;
  const tell = (error: unknown): void => report('warn', 'not delivered yet', error);
  heal(context);
  void deliverQueue(
    config.cookieName,
    {
      recordUrl: options.recordUrl,
      persist: ({ record }) => persist(context, serializeRecord(record)),
    },
    proof,
  ).catch(tell);
}
