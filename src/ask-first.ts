import { claimPage, publishGlobal } from './page/global.js';
import { readOwnScript } from './page/own-script.js';
import { report, runSafely } from './page/report.js';
import { start } from './guard/start.js';

/** ENTRY: the guard, a classic script. It wires the parts and holds no logic of its own. */
void runSafely(() => {
  if (!claimPage()) return report('warn', 'the tag is here twice');
  const { options, base } = readOwnScript();
  publishGlobal(start(options, (file) => import(new URL(file, base) as unknown as string)));
}, 'stopped, all stays held');
