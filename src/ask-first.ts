import { start } from './guard/start.js';
import { claimPage, findRunning, publishGlobal } from './page/global.js';
import { readOwnScript } from './page/own-script.js';
import { report, runSafely } from './page/report.js';
import { isSecondTag } from './page/written-anew.js';

/** ENTRY: the guard, a classic script. It connects the parts and holds no logic of its own. */
void runSafely(() => {
  if (findRunning()) {
    if (isSecondTag()) report('warn', 'the tag is here twice');
    return;
  }
  const { options, attributes, base } = readOwnScript();
  const load = (file: string) => import(new URL(file, base).href);
  const api = start(options, { load, loadSignal: load, attributes });
  claimPage(api);
  publishGlobal(api);
}, 'stopped, all stays held');
