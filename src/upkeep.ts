import { verify } from './clean.js';
import { serializeRecord } from './core/record.js';
import type { LazyContext, Proof } from './core/types.js';
import { deliverQueue } from './delivery/deliver.js';
import { heal, persist } from './keep-cookie.js';

export { clean } from './clean.js';
export { forget } from './keep-cookie.js';

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
