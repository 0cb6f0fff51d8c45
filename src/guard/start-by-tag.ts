import type { LoadChunk, ServerNotice } from '../core/context.js';
import { createImport } from '../page/import-own.js';
import { loadAhead } from '../page/load-ahead.js';
import { claimPage, findRunning, publishGlobal } from '../page/global.js';
import { readOwnScript } from '../page/own-script.js';
import { report, runSafely } from '../page/report.js';
import { isSecondTag } from '../page/written-anew.js';
import { start } from './start.js';

/**
 * Starts from our own script tag, which has the options and says where our other files are. A second tag
 * on the page does nothing. Call this while the script runs.
 *
 * @param importModule the entry's own `import()`
 */
export const startByTag = (
  importModule: (address: string) => Promise<unknown>,
  serverNotice?: ServerNotice,
): Promise<void> =>
  runSafely(() => {
    if (findRunning()) {
      if (isSecondTag()) report('warn', 'the tag is here twice');
      return;
    }
    const own = readOwnScript();
    const importOwn = createImport(own, importModule);
    // TypeScript does not know what is at a computed address.
    const load = ((file) => importOwn([file])) as LoadChunk;
    const { options, attributes } = own;
    const preload = (file: string) => loadAhead(new URL(file, own.base));
    const api = start(options, { load, preload, loadSignal: importOwn, attributes, serverNotice });
    claimPage(api);
    publishGlobal(api);
  }, 'stopped, all stays held');
