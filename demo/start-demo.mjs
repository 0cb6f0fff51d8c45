import { createRequestLog } from './serve/create-request-log.mjs';
import { createSecondOrigin } from './serve/create-second-origin.mjs';
import { createSite } from './serve/create-site.mjs';
import { listen } from './serve/listen.mjs';

/**
 * Starts the newspaper and its third parties in this process. Port 0 means any free one.
 * The two differ in host name as well as port, since cookies and "same site" ignore the port. `host`
 * is any name that means this machine, such as `paper.localhost`. `receiver` keeps the consent records: it is
 * the address of a receiver, and the origin from which this takes them. Without it they are in memory alone.
 */
export async function startDemo({
  host = 'localhost',
  port = 0,
  secondPort = 0,
  receiver = undefined,
} = {}) {
  const log = createRequestLog();
  // `localhost` may resolve to either loopback address, so the site has to be found at both.
  const site = await listen(['127.0.0.1', '::1'], port);
  const second = await listen(['127.0.0.1'], secondPort).catch(async (error) => {
    await site.stop();
    throw error;
  });
  const url = `http://${host}:${site.port}`;
  const secondUrl = `http://127.0.0.1:${second.port}`;

  second.serve(createSecondOrigin({ log }));
  site.serve(createSite({ secondOrigin: secondUrl, log, receiver }));

  const stop = () => Promise.all([site.stop(), second.stop()]);
  return { url, secondUrl, log, stop };
}
