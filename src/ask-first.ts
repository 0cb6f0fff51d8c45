import { claimPage } from './page/claim-page.js';
import { readOwnScript } from './page/own-script.js';
import { publishGlobal } from './page/publish-global.js';
import { report } from './page/report.js';
import { runSafely } from './page/run-safely.js';
import { start } from './guard/start.js';

/** ENTRY: the guard, a classic script. It wires the parts and holds no logic of its own. */
void runSafely(() => {
  if (!claimPage()) return report('warn', 'the tag is here twice');
  const { options, base } = readOwnScript();
  publishGlobal(start(options, (file) => import(new URL(file, base) as unknown as string)));
}, 'stopped, all stays held');
