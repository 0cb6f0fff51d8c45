import type { LoadChunk } from './core/context.js';
import { start } from './guard/start.js';
import { createImport } from './page/import-own.js';
import { loadAhead } from './page/load-ahead.js';
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
  const own = readOwnScript();
  const importOwn = createImport(own, (address) => import(address));
  // What a computed address leads to has no type.
  const load = ((file) => importOwn([file])) as LoadChunk;
  const { options, attributes } = own;
  const ahead = (file: string) => loadAhead(new URL(file, own.base));
  const api = start(options, { load, ahead, loadSignal: importOwn, attributes });
  claimPage(api);
  publishGlobal(api);
}, 'stopped, all stays held');
