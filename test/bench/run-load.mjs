import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { startBrowser } from './browser.mjs';
import { contenders as all } from './contenders/index.mjs';
import { measureLoad } from './measures/load.mjs';
import { formatLoad } from './report/load.mjs';
import { serve } from './serve.mjs';
import { summarizeAll } from './statistics.mjs';

const ROUNDS = 7;

/** The contenders of the report: the floors, ours, and two peers. */
const COMPARED = [
  'none',
  'inline-banner',
  'lit-banner',
  'ask-first',
  'ask-first-two-lines',
  'ask-first-in-html',
  'vanilla-cookieconsent',
  'c15t-headless',
];

/**
 * Measures what is seen on Slow 4G, and when. It takes minutes. Without `isWanted`, it writes the report to
 * ../reports/load.json and load.md. With `isWanted`, it only prints the report.
 *
 * @param {((contender: object) => boolean) | undefined} isWanted
 */
export async function runLoad(isWanted, rounds = ROUNDS) {
  const chosen = all.filter((one) => (isWanted ? isWanted(one) : COMPARED.includes(one.id)));
  const site = await serve(chosen, { isCompressed: true });
  const browser = await startBrowser();
  const lists = new Map(chosen.map(({ id }) => [id, []]));
  // The contenders take turns, so that other work of the machine slows all of them.
  for (let round = 0; round < rounds; round += 1)
    for (const contender of chosen) {
      console.log(`load, round ${round + 1} of ${rounds}: ${contender.name}`);
      lists.get(contender.id).push(await measureLoad({ browser, site }, contender));
    }
  const report = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0].model,
    browser: `Chromium ${browser.version()}`,
    rounds,
    disturbed: [...lists.values()].flat().filter(({ isDisturbed }) => isDisturbed).length,
    contenders: chosen.map(({ id, name, version = '' }) => ({
      id,
      name: `${name} ${version}`.trim(),
      ...summarizeAll(lists.get(id).map(({ figures }) => figures)),
    })),
  };
  await browser.close();
  await site.stop();
  if (isWanted) return console.log(await formatLoad(report));
  const folder = new URL('../reports/', import.meta.url);
  writeFileSync(new URL('load.json', folder), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(new URL('load.md', folder), await formatLoad(report));
}
