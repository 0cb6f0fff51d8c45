import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import askFirst from './contenders/ask-first.mjs';
import { startBrowser } from './browser.mjs';
import { measureProfile } from './measures/profile.mjs';
import { formatProfile } from './report/profile.mjs';
import { serve } from './serve.mjs';
import { summarize } from './statistics.mjs';
import { whenIdle } from './when-idle.mjs';

const ROUNDS = 15;

/** The median time of each file in each part, over all rounds. A file that a round lacks took no time there. */
function medianOf(list) {
  const medianIn = (part) => {
    const files = new Set(list.flatMap(({ [part]: times }) => Object.keys(times)));
    const timeOf = (file) => summarize(list.map(({ [part]: times }) => times[file] ?? 0)).median;
    return Object.fromEntries(
      [...files].map((file) => [file, Math.round(timeOf(file) * 1000) / 1000]),
    );
  };
  return Object.fromEntries(Object.keys(list[0]).map((part) => [part, medianIn(part)]));
}

/** Measures which of our files take the time, and writes ../reports/profile.json and profile.md. */
export async function runProfile(rounds = ROUNDS) {
  const site = await serve([askFirst]);
  const browser = await startBrowser();
  const list = [];
  let disturbed = 0;
  for (let round = 0; round < rounds; round += 1) {
    console.log(`profile, round ${round + 1} of ${rounds}`);
    if (!(await whenIdle())) disturbed += 1;
    list.push(await measureProfile({ browser, site }));
  }
  const report = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0].model,
    browser: `Chromium ${browser.version()}`,
    rounds,
    disturbed,
    times: medianOf(list),
  };
  await browser.close();
  await site.stop();
  const folder = new URL('../reports/', import.meta.url);
  writeFileSync(new URL('profile.json', folder), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(new URL('profile.md', folder), await formatProfile(report));
}
