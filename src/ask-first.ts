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
  const load = (file: string, attempt = 0) =>
    import(new URL(attempt > 0 ? `${file}?${attempt}` : file, base).href);
  const loadSignal = (file: string) => load(file);
  const api = start(options, { load, loadSignal, attributes });
  claimPage(api);
  publishGlobal(api);
}, 'stopped, all stays held');
