// The `t` of one test: its servers, its visitors and what may be asked about them.
import { createPage } from './page.mjs';
import { poll } from './poll.mjs';
import { startSecond } from './second.mjs';
import { startSite } from './site.mjs';

export async function createTools(context, engine, host) {
  const site = await startSite(host);
  const second = await startSecond();
  const pages = [];
  const profiles = [];

  async function visitor(options = {}) {
    const profile = await engine.newVisitor(options);
    profiles.push(profile);
    return {
      async open(url, { background, ...loading } = {}) {
        const page = createPage(await profile.newPage({ background }), options);
        pages.push(page);
        await page.goto(url, loading);
        return page;
      },
    };
  }

  async function open(url, { until, timeout, background, ...options } = {}) {
    return (await visitor(options)).open(url, { until, timeout, background });
  }

  async function settled(page, { for: quiet = 300 } = {}) {
    const start = Date.now();
    await page.evaluate('document.readyState'); // a page that is gone is quiet for another reason
    const times = () => [...site.requests(), ...second.requests()].map(({ time }) => time);
    const isQuiet = () => Date.now() - Math.max(start, ...times()) >= quiet;
    await poll(isQuiet, { timeout: quiet + 10000, what: 't.settled()' });
  }

  return {
    tools: {
      engine: engine.name,
      site,
      second,
      visitor,
      open,
      settled,
      eventually: (ask, { timeout } = {}) => poll(ask, { timeout, what: `t.eventually(${ask})` }),
      after: (cleanUp) => context.after(cleanUp),
      diagnostic: (text) => context.diagnostic(text),
    },
    async tellState() {
      context.diagnostic(`site was asked for: ${site.paths().join(' ')}`);
      context.diagnostic(`second was asked for: ${second.paths().join(' ')}`);
      for (const page of pages) {
        const entries = await page.console().catch((error) => error.message);
        context.diagnostic(`console: ${JSON.stringify(entries)}`);
      }
    },
    async close() {
      for (const profile of profiles) await profile.close();
      await Promise.all([site.stop(), second.stop()]);
    },
  };
}
