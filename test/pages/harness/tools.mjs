// The `t` of one test: its servers, its visitors and what may be asked about them.
import { createPage } from './page.mjs';
import { poll } from './poll.mjs';
import { startSecond } from './second.mjs';
import { startSite } from './site.mjs';
import { watches } from './watching.mjs';

/**
 * Milliseconds without a request after which none is expected any more. Longer than any timer of ours
 * that can end in a request or a release: test/package/timers.test.mjs compares it with src.
 */
export const QUIET = 1250;

export async function createTools(context, engine, host) {
  const site = await startSite(host);
  const second = await startSecond();
  const pages = [];
  const profiles = [];
  let hasWatched = false;
  let onAnswer = () => {};

  /** Wraps a driver, so that it calls `onAnswer` after each answer. */
  const reportAnswers = (driver) =>
    Object.fromEntries(
      Object.entries(driver).map(([name, act]) => [
        name,
        (...options) => Promise.resolve(act(...options)).finally(() => onAnswer()),
      ]),
    );

  /** Wraps functions, so that a call of one of `names` sets `hasWatched`. */
  function noteUse(target, ...names) {
    const noted = names.map((name) => [
      name,
      (...options) => {
        hasWatched = true;
        return target[name](...options);
      },
    ]);
    return { ...target, ...Object.fromEntries(noted) };
  }

  function notePageUse(page) {
    const noteCode =
      (act) =>
      (code, ...options) => {
        hasWatched ||= watches(code);
        return act(code, ...options);
      };
    const { evaluate, waitFor } = page;
    return {
      ...noteUse(page, 'cookies'),
      evaluate: noteCode(evaluate),
      waitFor: noteCode(waitFor),
    };
  }

  async function visitor(options = {}) {
    const profile = await engine.newVisitor(options);
    profiles.push(profile);
    return {
      async open(url, { background, ...loading } = {}) {
        const page = notePageUse(
          createPage(reportAnswers(await profile.newPage({ background })), options),
        );
        pages.push(page);
        await page.goto(url, loading);
        return page;
      },
      async leave() {
        profiles.splice(profiles.indexOf(profile), 1);
        await profile.close();
      },
    };
  }

  async function open(url, { until, timeout, background, ...options } = {}) {
    return (await visitor(options)).open(url, { until, timeout, background });
  }

  async function settled(page) {
    const start = Date.now();
    await page.url(); // a page that is gone is quiet for another reason
    const times = () => [...site.requests(), ...second.requests()].map(({ time }) => time);
    const isQuiet = () => Date.now() - Math.max(start, ...times()) >= QUIET;
    await poll(isQuiet, { timeout: QUIET + 20000, what: 't.settled()' });
  }

  return {
    tools: {
      engine: engine.name,
      site: noteUse(site, 'requests', 'paths'),
      get second() {
        hasWatched = true;
        return second;
      },
      visitor,
      open,
      settled,
      eventually: (ask, { timeout } = {}) => poll(ask, { timeout, what: `t.eventually(${ask})` }),
      after: (cleanUp) => context.after(cleanUp),
      diagnostic: (text) => context.diagnostic(text),
    },
    hasWatched: () => hasWatched,
    onAnswer: (listener) => (onAnswer = listener),
    async reportState() {
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
