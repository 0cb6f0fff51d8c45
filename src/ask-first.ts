import { start } from './guard/start.js';
import { claimPage, publishGlobal } from './page/global.js';
import { readOwnScript } from './page/own-script.js';
import { report, runSafely } from './page/report.js';

/** ENTRY: the guard, a classic script. It connects the parts and holds no logic of its own. */
void runSafely(() => {
  if (!claimPage()) return report('warn', 'the tag is here twice');
  const { options, base } = readOwnScript();
  const load = (file: string) => import(new URL(file, base).href);
  publishGlobal(start(options, { load, loadSignal: load }));
}, 'stopped, all stays held');
