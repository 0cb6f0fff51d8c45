import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Kept } from '../audit/audit-types.js';
import { hostOf } from '../audit/parties.js';

/** How long a frame may take to answer, in milliseconds. One that is closing may not answer at all. */
const LONGEST = 2000;

const DAY = 24 * 60 * 60;

/** Reads the names of all that is stored for a frame. It runs in that frame. */
async function readStores(): Promise<[kind: string, name: string][]> {
  const attempt = async (read: () => unknown): Promise<string[]> => {
    try {
      return ((await read()) as string[] | undefined) ?? [];
    } catch {
      // The browser refuses this storage here.
      return [];
    }
  };
  const stores: Record<string, string[]> = {
    local: await attempt(() => Object.keys(localStorage)),
    session: await attempt(() => Object.keys(sessionStorage)),
    database: await attempt(async () => (await indexedDB.databases()).map(({ name = '' }) => name)),
    cache: await attempt(() => caches.keys()),
    worker: await attempt(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(
        ({ active }) => active?.scriptURL ?? '',
      ),
    ),
  };
  return Object.entries(stores).flatMap(([kind, names]) =>
    names.filter(Boolean).map((name): [string, string] => [kind, name]),
  );
}

async function readFrame(frame: Frame): Promise<Kept[]> {
  const host = hostOf(frame.url());
  if (host === '') return [];
  const limit = new Promise<[string, string][]>((resolve) =>
    setTimeout(resolve, LONGEST, []).unref(),
  );
  const stores = await Promise.race([frame.evaluate(readStores).catch(() => []), limit]);
  return stores.map(([kind, name]) => ({ kind: kind as Kept['kind'], name, host, days: 0 }));
}

/** Reads all that the browser keeps of a visitor: cookies of all hosts, and the storage of all frames. */
export async function readKept(context: BrowserContext, page: Page): Promise<Kept[]> {
  const now = Date.now() / 1000;
  const cookies = (await context.cookies()).map(({ name, domain, expires }): Kept => ({
    kind: 'cookie',
    name,
    host: domain.replace(/^\./, ''),
    days: expires > 0 ? Math.max(1, Math.round((expires - now) / DAY)) : 0,
  }));
  const stores = await Promise.all(page.frames().map(readFrame));
  return [...cookies, ...stores.flat()];
}
