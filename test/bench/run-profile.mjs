import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import askFirst from './contenders/ask-first.mjs';
import { startBrowser } from './browser.mjs';
import { measureProfile } from './measures/profile.mjs';
import { formatProfile } from './report/profile.mjs';
import { serve } from './serve.mjs';

const ROUNDS = 15;

/** The mean time of each file in each part, over all rounds. */
function meanOf(list) {
  const parts = Object.keys(list[0]);
  const mean = (part) => {
    const sums = {};
    for (const { [part]: times } of list)
      for (const [file, time] of Object.entries(times))
        sums[file] = (sums[file] ?? 0) + time / list.length;
    return Object.fromEntries(
      Object.entries(sums).map(([file, time]) => [file, Math.round(time * 1000) / 1000]),
    );
  };
  return Object.fromEntries(parts.map((part) => [part, mean(part)]));
}

/** Measures which of our files take the time, and writes ../reports/profile.json and profile.md. */
export async function runProfile(rounds = ROUNDS) {
  const site = await serve([askFirst]);
  const browser = await startBrowser();
  const list = [];
  for (let round = 0; round < rounds; round += 1) {
    console.log(`profile, round ${round + 1} of ${rounds}`);
    list.push(await measureProfile({ browser, site }));
  }
  const report = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0].model,
    browser: `Chromium ${browser.version()}`,
    rounds,
    times: meanOf(list),
  };
  await browser.close();
  await site.stop();
  const folder = new URL('../reports/', import.meta.url);
  writeFileSync(new URL('profile.json', folder), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(new URL('profile.md', folder), await formatProfile(report));
}
